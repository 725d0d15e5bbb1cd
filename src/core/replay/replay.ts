import {
  addPost,
  DRIFT_AT,
  DRIFT_BINS,
  hopChanged,
  hopChangers,
  hopPosts,
  hopRetellings,
  hopWorded,
  KINDS_AT,
  rowLength,
  WORDS_AT,
} from './columns';
import { KINDS } from '../dataset/types';
import { upperBound } from './timescale';
import { HOPS, type Cascade, type ReplayIndex } from './types';

/** Figures of one hop, or of several taken together, at one moment. */
export interface HopFigures {
  posts: number;
  /** Posts that pass the message on; replies speak to it and are not among them. */
  retellings: number;
  /** Retellings that could change the words: not reposts. */
  changers: number;
  /** Changers whose words differ from the source's. */
  changed: number;
  /** Mean fidelity to the root over retellings with words; NaN where there are none. */
  fidelity: number;
  /** Retellings with words. */
  worded: number;
  /** The wording carried by most retellings, -1 = none. */
  leader: number;
  /** Retellings that carry it. */
  carriers: number;
}

/** Answers what is true when the first `born` places are born. Every answer ≤ a checkpoint's step, or O(log n). */
export class Replay {
  readonly #row: Uint32Array;
  readonly #sums = new Float64Array(HOPS);
  /** The state that #row and #sums hold. */
  #at = -1;
  readonly #variants: number;

  constructor(
    readonly cascade: Cascade,
    private readonly index: ReplayIndex,
  ) {
    this.#row = new Uint32Array(rowLength(index.words));
    this.#variants = cascade.variant.reduce((most, v) => Math.max(most, v + 1), 0);
  }

  /** Deepest hop of the cascade, as the index tells hops apart. */
  get hops(): number {
    let hops = 0;
    for (let hop = 0; hop < HOPS; hop++) if (this.index.firstOfHop[hop]! < this.cascade.count) hops = hop;
    return hops;
  }

  /** Deepest hop that has begun. */
  deepest(born: number): number {
    let deepest = 0;
    for (let hop = 0; hop < HOPS; hop++) if (this.index.firstOfHop[hop]! < born) deepest = hop;
    return deepest;
  }

  /** Posts by kind, in the order of KINDS. */
  kinds(born: number): Uint32Array {
    return this.#state(born).slice(KINDS_AT, KINDS_AT + KINDS.length);
  }

  /** Retellings by drift: DRIFT_BINS bins from as said to other words. */
  drift(born: number): Uint32Array {
    return this.#state(born).slice(DRIFT_AT, DRIFT_AT + DRIFT_BINS);
  }

  /** Share of worded retellings that still show each token of the root; null while there are none. */
  survival(born: number): Float32Array | null {
    const row = this.#state(born);
    const worded = sum(row, DRIFT_AT, DRIFT_BINS);
    if (worded === 0) return null;
    return Float32Array.from({ length: this.index.words }, (_, word) => row[WORDS_AT + word]! / worded);
  }

  /** Figures of the hops from `from` up to and without `to`; all below the root where none are named. */
  hop(born: number, from: number, to: number = from + 1): HopFigures {
    const row = this.#state(born);
    const last = Math.min(to, HOPS);
    const figures = { posts: 0, retellings: 0, changers: 0, changed: 0, fidelity: 0, worded: 0 };
    for (let hop = from; hop < last; hop++) {
      figures.posts += hopPosts(row, hop);
      figures.retellings += hopRetellings(row, hop);
      figures.changers += hopChangers(row, hop);
      figures.changed += hopChanged(row, hop);
      figures.worded += hopWorded(row, hop);
      figures.fidelity += this.#sums[hop]!;
    }
    figures.fidelity = figures.worded > 0 ? figures.fidelity / figures.worded : NaN;
    return { ...figures, ...this.#leaderAmong(born, from, last) };
  }

  /** Everything below the root: among it the wording most often passed on up to this moment. */
  all(born: number): HopFigures {
    return this.hop(born, 1, Infinity);
  }

  /** Posts born in a lane: one hop, or (`andMore`) that hop and all beyond. */
  bornInLane(lane: number, born: number, andMore: boolean): number {
    const row = this.#state(born);
    let posts = 0;
    for (let hop = lane; hop < (andMore ? HOPS : lane + 1); hop++) posts += hopPosts(row, hop);
    return posts;
  }

  /** Wordings that ever lead in a lane. */
  leadersOf(lane: number, andMore: boolean): number[] {
    const { leaderOffsets, leaderVariants } = this.index;
    const until = leaderOffsets[andMore ? HOPS : lane + 1]!;
    return [...new Set(leaderVariants.subarray(leaderOffsets[lane]!, until))];
  }

  /** Place whose birth opens the next hop after `born` posts; the last place where none is left. */
  nextHop(born: number): number {
    let next = this.cascade.count - 1;
    for (const place of this.index.firstOfHop) if (place >= born && place < next) next = place;
    return next;
  }

  /** Place whose birth opened the hop before; 0 where there is none. */
  previousHop(born: number): number {
    let previous = 0;
    for (const place of this.index.firstOfHop) if (place < born - 1 && place > previous) previous = place;
    return previous;
  }

  #leaderAmong(born: number, from: number, to: number): { leader: number; carriers: number } {
    if (to === from + 1) return this.#leader(born, from);
    if (from <= 1 && to === HOPS) return this.#leader(born, HOPS);
    return this.#leaderOfSome(born, from, to);
  }

  #leader(born: number, hop: number): { leader: number; carriers: number } {
    const { leaderOffsets, leaderPlaces, leaderVariants } = this.index;
    const from = leaderOffsets[hop]!;
    const at = upperBound(leaderPlaces, born - 1, from, leaderOffsets[hop + 1]!) - 1;
    if (at < from) return { leader: -1, carriers: 0 };
    const leader = leaderVariants[at]!;
    return { leader, carriers: this.#carriers(born, hop, leader) };
  }

  /** Leader of a few hops taken together: counted over the wordings that these hops carry. */
  #leaderOfSome(born: number, from: number, to: number): { leader: number; carriers: number } {
    const { groupKeys, groupOffsets, groupPlaces } = this.index;
    const carried = new Map<number, number>();
    for (let at = upperBound(groupKeys, from * this.#variants - 1); at < groupKeys.length; at++) {
      if (groupKeys[at]! >= to * this.#variants) break;
      const start = groupOffsets[at]!;
      const here = upperBound(groupPlaces, born - 1, start, groupOffsets[at + 1]!) - start;
      const variant = groupKeys[at]! % this.#variants;
      if (here > 0) carried.set(variant, (carried.get(variant) ?? 0) + here);
    }
    let leader = -1;
    let carriers = 0;
    for (const [variant, count] of carried) if (count > carriers) [leader, carriers] = [variant, count];
    return { leader, carriers };
  }

  #carriers(born: number, hop: number, variant: number): number {
    const { groupKeys, groupOffsets, groupPlaces } = this.index;
    const at = upperBound(groupKeys, hop * this.#variants + variant) - 1;
    const start = groupOffsets[at]!;
    return upperBound(groupPlaces, born - 1, start, groupOffsets[at + 1]!) - start;
  }

  /** Brings #row and #sums to the state after `born` posts: forward from where it stands, or from a checkpoint. */
  #state(born: number): Uint32Array {
    const until = Math.max(0, Math.min(born, this.cascade.count));
    const { step, checkpoints, sums, words, survives } = this.index;
    if (this.#at < 0 || until < this.#at || until - this.#at > step) {
      const at = Math.floor(until / step);
      this.#row.set(checkpoints.subarray(at * this.#row.length, (at + 1) * this.#row.length));
      this.#sums.set(sums.subarray(at * HOPS, (at + 1) * HOPS));
      this.#at = at * step;
    }
    for (; this.#at < until; this.#at++)
      addPost(this.cascade, this.#at, words, survives, this.#row, this.#sums);
    return this.#row;
  }
}

function sum(row: Uint32Array, from: number, length: number): number {
  let total = 0;
  for (let i = from; i < from + length; i++) total += row[i]!;
  return total;
}
