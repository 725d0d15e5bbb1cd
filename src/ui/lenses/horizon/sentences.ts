/** The answer in words: a range by rule, and beside it what similar words alone link. */
import type { HorizonAnswer } from '../../../core/lenses/horizon';
import { messages } from '../../../i18n';
import { formatDate, isolated } from '../../../i18n/format';
import type { Estimate } from '../../estimates';
import type { HopTiers } from './figures.svelte';

/**
 * `figures` at the moment shown; `responses` in the whole cascade; `collectedBy`: the handles that the export was
 * collected by, '' where it was not collected by a name.
 */
export function sayHorizon(
  answer: HorizonAnswer,
  figures: HopTiers,
  responses: number,
  collectedBy: string,
  about: Estimate = (posts) => posts,
): string[] {
  const m = messages().horizon;
  if (!answer.source) return [m.unknownSource];
  if (responses === 0) return [m.nobody];
  const counts = { unlinked: about(figures.counts.unlinked) };
  const [linked, from, to] = [about(figures.linked), about(figures.from), about(figures.to)];
  if (linked + counts.unlinked === 0) return [m.notYet];
  const { sentences } = messages().common;
  const caveats = [m.notSeen, collectedBy ? m.collected(isolated(collectedBy)) : ''].filter(Boolean);
  if (figures.enough === 'read') {
    const unlinked = counts.unlinked ? [m.alone(counts.unlinked)] : [];
    return [sentences([m.few(linked), ...unlinked]), sentences(caveats)];
  }
  const rules = formatDate(Date.parse(answer.rules.date));
  const unlinked = counts.unlinked ? [m.unlinked(counts.unlinked)] : [];
  return [m.untold(rules, from, to, linked), sentences([...unlinked, ...caveats])];
}
