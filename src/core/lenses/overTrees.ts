/** How the words of a message fare over all likely trees: the posts say what they say, but where they stand differs. */
import { standsFor } from '../dataset/sampling';
import { isWorded } from '../replay/columns';
import { HOPS, type Cascade } from '../replay/types';
import type { Range } from '../paths/figures';
import { NOWHERE, rangeOf, type DrawnHops } from '../paths/likely/ranges';
import { isChanger } from '../wording/seen';
import { goneFrom, halfFrom, type PhraseFigures } from './wording';

/** Places of the retellings that could change the words and can be held against them, ascending. */
export function wordedChangers(cascade: Cascade): Int32Array {
  const places: number[] = [];
  for (let place = 0; place < cascade.count; place++)
    if (isWorded(cascade, place) && isChanger(cascade.kind[place]!)) places.push(place);
  return Int32Array.from(places);
}

/** What nine of ten trees lie in; Infinity where no hop is such. */
export interface PhraseRanges {
  trees: number;
  /** The hop from which fewer than half carry the words. */
  half: Range;
  /** The hop from which none carries them. */
  gone: Range;
}

/**
 * Ranges of a phrase's hops when the first `born` places are born. `places` are those of `drawn`, `shownBy` is by
 * wording. O(trees × places).
 */
export function phraseOverTrees(
  { trees, hops }: DrawnHops,
  places: Int32Array,
  { variant, weight }: Pick<Cascade, 'variant' | 'weight'>,
  shownBy: Uint8Array,
  born: number,
): PhraseRanges {
  const half: number[] = [];
  const gone: number[] = [];
  const of = new Uint32Array(HOPS);
  const kept = new Uint32Array(HOPS);
  for (let tree = 0; tree < trees; tree++) {
    of.fill(0);
    kept.fill(0);
    for (let i = 0; i < places.length && places[i]! < born; i++) {
      const hop = hops[tree * places.length + i]!;
      if (hop === NOWHERE) continue;
      const posts = standsFor(weight, places[i]!);
      of[hop]! += posts;
      kept[hop]! += shownBy[variant[places[i]!]!]! * posts;
    }
    const byHop: PhraseFigures['byHop'] = [];
    for (let hop = 1; hop < HOPS; hop++)
      if (of[hop]) byHop.push({ hop, changers: { count: kept[hop]!, of: of[hop] } });
    half.push(halfFrom(byHop)?.hop ?? Infinity);
    gone.push(goneFrom(byHop) ?? Infinity);
  }
  return { trees, half: rangeOf(half), gone: rangeOf(gone) };
}
