/** Running counts of a grouping by hop: how many posts of each class are born at each hop by a moment. */
import { counts, postsAt } from './columns';
import { HOPS, type Cascade } from './types';

/** Posts between two kept states. */
const STEP = 8192;

/** Answers at any moment by going on from a kept state: O(STEP), or O(1) a post while it plays. */
export class Tallies {
  readonly #kept: Uint32Array[] = [];
  readonly #now: Uint32Array;
  #at = 0;
  readonly hops: number;
  /** The same of the posts that were read, each of which counts once. */
  readonly read: Tallies;

  /** `codes`: by place; `size`: codes that are counted. */
  constructor(
    private readonly cascade: Pick<Cascade, 'count' | 'depth' | 'shown' | 'weight'>,
    private readonly codes: Uint8Array,
    readonly size: number,
  ) {
    let deepest = 0;
    for (let place = 0; place < cascade.count; place++) deepest = Math.max(deepest, cascade.depth[place]!);
    this.hops = Math.min(HOPS, deepest + 1);
    this.#now = new Uint32Array(this.hops * size);
    for (let place = 0; place < cascade.count; place++) {
      if (place % STEP === 0) this.#kept.push(this.#now.slice());
      this.#add(place);
    }
    this.#at = cascade.count;
    const { weight, ...read } = cascade;
    this.read = weight ? new Tallies(read, codes, size) : this;
  }

  /** Posts of a code at the hops from `from` up to and without `to`. */
  count(born: number, code: number, from = 0, to = Infinity): number {
    const state = this.#state(born);
    let posts = 0;
    for (let hop = from; hop < Math.min(to, this.hops); hop++) posts += state[hop * this.size + code]!;
    return posts;
  }

  #state(born: number): Uint32Array {
    const until = Math.max(0, Math.min(born, this.cascade.count));
    if (until < this.#at || until - this.#at > STEP) {
      const kept = Math.min(this.#kept.length - 1, Math.floor(until / STEP));
      if (kept >= 0) this.#now.set(this.#kept[kept]!);
      this.#at = Math.max(0, kept) * STEP;
    }
    for (; this.#at < until; this.#at++) this.#add(this.#at);
    return this.#now;
  }

  #add(place: number): void {
    const code = this.codes[place]!;
    if (code >= this.size || !counts(this.cascade, place)) return;
    const hop = Math.min(this.hops - 1, this.cascade.depth[place]!);
    this.#now[hop * this.size + code]! += postsAt(this.cascade, place);
  }
}
