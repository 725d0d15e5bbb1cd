/** Words of the source that are followed together: a pinned phrase, or the words that an answer names. */
import { isChanger } from '../wording/seen';
import { hopOf, isWorded } from './columns';
import type { Tellers } from './replay';
import { upperBound } from './timescale';
import { HOPS, type Cascade } from './types';

/**
 * Where the retellings are that still show all of some tokens of the root, in their order. Made in O(posts + wordings ×
 * tokens); then any hops at any moment in O(hops × log posts).
 */
export class Phrase {
  /** By wording: 1 where it shows all the tokens. */
  readonly shownBy: Uint8Array;
  /** Places by hop, ascending: hop h of changers is list h, of reposts list HOPS + h. */
  readonly #offsets = new Uint32Array(2 * HOPS + 1);
  readonly #places: Uint32Array;

  /** `survives` as in the CascadeBundle, with `words` tokens a wording; `tokens` are their indices. */
  constructor(
    cascade: Cascade,
    survives: Uint8Array,
    words: number,
    readonly tokens: readonly number[],
  ) {
    const variants = words === 0 ? 0 : survives.length / words;
    this.shownBy = Uint8Array.from({ length: variants }, (_, v) =>
      tokens.every((token) => survives[v * words + token]) ? 1 : 0,
    );
    const listOf = (place: number): number =>
      !isWorded(cascade, place) || !this.shownBy[cascade.variant[place]!]
        ? -1
        : hopOf(cascade, place) + (isChanger(cascade.kind[place]!) ? 0 : HOPS);
    for (let place = 0; place < cascade.count; place++) {
      const list = listOf(place);
      if (list >= 0) this.#offsets[list + 1]!++;
    }
    for (let list = 0; list < 2 * HOPS; list++) this.#offsets[list + 1]! += this.#offsets[list]!;
    this.#places = new Uint32Array(this.#offsets[2 * HOPS]!);
    const next = this.#offsets.slice();
    for (let place = 0; place < cascade.count; place++) {
      const list = listOf(place);
      if (list >= 0) this.#places[next[list]!++] = place;
    }
  }

  /** Tellers that show all the tokens when `born` places are born, at the hops from `from` up to and without `to`. */
  kept(born: number, from = 1, to = Infinity, who: Tellers = 'changers'): number {
    let kept = 0;
    for (let hop = from; hop < Math.min(to, HOPS); hop++) {
      kept += this.#count(hop, born);
      if (who === 'retellings') kept += this.#count(HOPS + hop, born);
    }
    return kept;
  }

  #count(list: number, born: number): number {
    const from = this.#offsets[list]!;
    const to = this.#offsets[list + 1]!;
    return from === to ? 0 : upperBound(this.#places, born - 1, from, to) - from;
  }
}
