/** The answer in words: a range by rule, and beside it what similar words alone link. */
import type { HorizonAnswer } from '../../../core/lenses/horizon';
import { counted, messages, plural } from '../../../i18n';
import { formatDate, formatNumber, formatRange, isolated } from '../../../i18n/format';
import type { HopTiers } from './figures.svelte';

/** Responses that raise no direct notification, of all: "12–40 of 96". */
export const untoldOf = ({ from, to, linked }: HopTiers): string =>
  messages().horizon.of(formatRange(from, to), formatNumber(linked));

/**
 * `figures` at the moment shown; `responses` in the whole cascade; `collectedBy`: the handles that the export was
 * collected by, '' where it was not collected by a name.
 */
export function sayHorizon(
  answer: HorizonAnswer,
  figures: HopTiers,
  responses: number,
  collectedBy: string,
): string[] {
  const m = messages().horizon;
  if (!answer.source) return [m.unknownSource];
  if (responses === 0) return [m.nobody];
  const { linked, counts } = figures;
  if (linked + counts.unlinked === 0) return [m.notYet];
  const caveats = [m.notSeen, collectedBy ? m.collected(isolated(collectedBy)) : '']
    .filter(Boolean)
    .join(' ');
  if (figures.enough === 'read') {
    const unlinked = counts.unlinked ? ` ${m.alone(counted(counts.unlinked, m.posts))}` : '';
    return [`${m.few(formatNumber(linked))}${unlinked}`, caveats];
  }
  const rules = formatDate(Date.parse(answer.rules.date));
  const range = figures.from < figures.to ? m.whether : '';
  const unlinked = counts.unlinked
    ? m.unlinked(formatNumber(counts.unlinked), plural(counts.unlinked, m.unlinkedPosts))
    : '';
  return [`${m.untold(rules, untoldOf(figures))}${range}.`, [unlinked, caveats].filter(Boolean).join(' ')];
}
