/** Words of the source that are followed together: a pinned phrase, or the words that an answer names. */
import { isChanger } from '../wording/seen';
import { hopOf, isWorded, running } from './columns';
import type { Tellers } from './replay';
import { upperBound } from './timescale';
import { HOPS, type Cascade } from './types';

interface Marked {
  places: Uint32Array;
  sums: Float64Array | null;
}

/** Retellings with words that can be compared, by hop: list h holds the changers of hop h, list HOPS + h its reposts. */
export class ToldByHop {
  readonly #offsets = new Uint32Array(2 * HOPS + 1);
  /** Places, ascending in each list, and the wording of each. */
  readonly #places: Uint32Array;
  readonly #wordings: Int32Array;
  /** Posts that the first n places stand for; null where each is one. */
  readonly #sums: Float64Array | null;

  /** O(posts), once for all the phrases of a cascade. */
  constructor(private readonly cascade: Cascade) {
    const lists = new Uint8Array(cascade.count).fill(255);
    for (let place = 0; place < cascade.count; place++) {
      if (!isWorded(cascade, place)) continue;
      lists[place] = hopOf(cascade, place) + (isChanger(cascade.kind[place]!) ? 0 : HOPS);
      this.#offsets[lists[place]! + 1]!++;
    }
    for (let list = 0; list < 2 * HOPS; list++) this.#offsets[list + 1]! += this.#offsets[list]!;
    this.#places = new Uint32Array(this.#offsets[2 * HOPS]!);
    this.#wordings = new Int32Array(this.#places.length);
    const next = this.#offsets.slice();
    for (let place = 0; place < cascade.count; place++) {
      if (lists[place] === 255) continue;
      const at = next[lists[place]!]!++;
      this.#places[at] = place;
      this.#wordings[at] = cascade.variant[place]!;
    }
    this.#sums = running(cascade, this.#places);
  }

  /** Places of a list that are born when the first `born` places are. O(log posts). */
  count(list: number, born: number): number {
    const from = this.#offsets[list]!;
    const to = upperBound(this.#places, born - 1, from, this.#offsets[list + 1]!);
    return this.#sums ? this.#sums[to]! - this.#sums[from]! : to - from;
  }

  /** Places of a list whose wording is marked, and posts that the first n of them stand for (null where each is one). */
  marked(list: number, marks: Uint8Array): Marked {
    const from = this.#offsets[list]!;
    const to = this.#offsets[list + 1]!;
    const places = new Uint32Array(to - from);
    let count = 0;
    for (let at = from; at < to; at++) if (marks[this.#wordings[at]!]) places[count++] = this.#places[at]!;
    const found = places.subarray(0, count);
    return { places: found, sums: running(this.cascade, found) };
  }
}

/**
 * Where the retellings are that still show all of some tokens of the root, in their order. The first question about a
 * hop reads its retellings once; then any hops at any moment take O(hops × log posts).
 */
export class Phrase {
  /** By wording: 1 where it shows all the tokens. */
  readonly shownBy: Uint8Array;
  readonly #kept = new Map<number, Marked>();

  /** `survives` as in the CascadeBundle, with `words` tokens a wording; `tokens` are their indices. */
  constructor(
    private readonly told: ToldByHop,
    survives: Uint8Array,
    words: number,
    readonly tokens: readonly number[],
  ) {
    const variants = words === 0 ? 0 : survives.length / words;
    this.shownBy = new Uint8Array(variants).fill(1);
    for (const token of tokens)
      for (let v = 0; v < variants; v++) if (!survives[v * words + token]) this.shownBy[v] = 0;
  }

  /** Tellers that show all the tokens when `born` places are born, at the hops from `from` up to and without `to`. */
  kept(born: number, from = 1, to = Infinity, who: Tellers = 'changers'): number {
    return sumOver(from, to, who, (list) => this.#count(list, born));
  }

  /** All tellers whose words can be compared: those of whom `kept` are some. */
  of(born: number, from = 1, to = Infinity, who: Tellers = 'changers'): number {
    return sumOver(from, to, who, (list) => this.told.count(list, born));
  }

  #count(list: number, born: number): number {
    let marked = this.#kept.get(list);
    if (!marked) {
      marked = this.told.marked(list, this.shownBy);
      this.#kept.set(list, marked);
    }
    const count = upperBound(marked.places, born - 1);
    return marked.sums ? marked.sums[count]! : count;
  }
}

/** Over the lists of some hops: of the changers, and of the reposts as well where all retellings are asked for. */
function sumOver(from: number, to: number, who: Tellers, count: (list: number) => number): number {
  let sum = 0;
  for (let hop = from; hop < Math.min(to, HOPS); hop++)
    sum += count(hop) + (who === 'retellings' ? count(HOPS + hop) : 0);
  return sum;
}
