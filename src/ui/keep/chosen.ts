/** Choices as a list of what was chosen. */
import type { Choices } from '../../core/session/choices';
import { messages } from '../../i18n';
import { readView } from '../../state/address/url';

export function chosenParts(choices: Choices): string[] {
  const { chosen } = messages().keep;
  const pins = readView(choices.view).pins.length;
  const counted = ([n, say]: readonly [number, (n: number) => string]): string[] => (n > 0 ? [say(n)] : []);
  return [
    ...counted([choices.roles.length, chosen.roles]),
    ...counted([choices.tags.length, chosen.tags]),
    ...(choices.rules ? [chosen.rules] : []),
    ...counted([choices.joined.length, chosen.joined]),
    ...counted([choices.answered.length, chosen.answered]),
    ...counted([choices.parents.length, chosen.parents]),
    ...counted([pins, chosen.pins]),
    ...(choices.collection ? [chosen.collection] : []),
    ...counted([choices.communities.length, chosen.communities]),
    ...counted([choices.judged.length, chosen.judged]),
    ...counted([choices.guesses.length, chosen.guesses]),
    ...counted([choices.rewrites.length, chosen.rewrites]),
    ...counted([choices.groups.length, chosen.groups]),
    ...(choices.grouping ? [chosen.grouping] : []),
    ...(choices.story !== null ? [chosen.story] : []),
  ];
}
