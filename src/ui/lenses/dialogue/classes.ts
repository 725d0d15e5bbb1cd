/** Posts by what became of them: only those that address the source keep their colour. */
import { FATES, type DialogueAnswer, type Fate } from '../../../core/lenses/dialogue';
import { messages } from '../../../i18n';
import type { Session } from '../../../state/session.svelte';
import { CATEGORY, type Classes, type PostClass } from '../classes';

const TONES: Record<Fate, PostClass['tone']> = {
  none: { colour: '#bdb19c', lines: 0.35 },
  own: { colour: '#1636c8', lines: 0.7 },
  source: { colour: '#1636c8' },
  others: { colour: CATEGORY.teal },
  nobody: { colour: '#a8320a' },
};
/** What can become of those who address the source. */
const BANDED: readonly Fate[] = ['source', 'others', 'nobody'];
export const fateColour = (fate: Fate): string => TONES[fate].colour;

let last: { of: DialogueAnswer; classes: Classes } | null = null;

/** Null while it is not known, and where nobody knows who the source is. */
export function dialogueClasses(session: Session): Classes | null {
  const answer = session.answers.of('dialogue');
  if (!answer?.source) return null;
  if (last?.of === answer) return last.classes;
  const m = messages().dialogue;
  const list = FATES.map((fate) => ({
    name: m.fates[fate],
    tone: TONES[fate],
    banded: BANDED.includes(fate),
  }));
  last = { of: answer, classes: { title: m.bands, of: answer.places.fate, list } };
  return last.classes;
}
