/** How the words that must survive fare along the lineage of wordings, and over time. */
import type { Phrase } from '../replay/phrase';
import type { VariantTree } from '../wording/tree';
import { EDIT_FLAG } from '../wording/types';
import type { Part } from './wording';

/** What a wording did to the pins. Numbers are indices in the list of pins. */
export interface PinFate {
  /** Pins that the wording it was made from holds and it does not. */
  lost: readonly number[];
  /** The other way: pins that it brought back. */
  back: readonly number[];
  /** It holds all pins; true for a translation candidate as well, which is not held against the source's words. */
  whole: boolean;
}

/** Of one wording; its parent is the nearest that can be held against the source's words. O(pins + generations). */
export function pinFate(
  tree: Pick<VariantTree, 'parent' | 'rootFlags'>,
  pins: readonly Pick<Phrase, 'shownBy'>[],
  wording: number,
): PinFate {
  const compared = (v: number): boolean => !(tree.rootFlags[v]! & EDIT_FLAG.translation);
  if (!compared(wording)) return { lost: [], back: [], whole: true };
  let above = tree.parent[wording]!;
  while (above >= 0 && !compared(above)) above = tree.parent[above]!;
  const having = (v: number): number[] => pins.flatMap(({ shownBy }, pin) => (shownBy[v] ? [pin] : []));
  const here = having(wording);
  const before = above < 0 ? here : having(above);
  return {
    lost: before.filter((pin) => !here.includes(pin)),
    back: here.filter((pin) => !before.includes(pin)),
    whole: here.length === pins.length,
  };
}

/**
 * Of the retellings that can be held against the source's words, those that show a phrase, at each moment: when so many
 * places are born. The first question reads all retellings; then O(hops × log posts) a moment.
 */
export function keptOverTime(phrase: Phrase, borns: readonly number[]): Part[] {
  return borns.map((born) => ({
    count: phrase.kept(born, 1, Infinity, 'retellings'),
    of: phrase.of(born, 1, Infinity, 'retellings'),
  }));
}
