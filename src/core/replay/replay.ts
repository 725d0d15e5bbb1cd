import { addPost, Columns, DRIFT_AT, DRIFT_BINS, KINDS_AT, withoutWeights } from './columns';
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
  /** Changers whose words can be held against the source's: not translation candidates, not without text. */
  wordedChangers: number;
  /** Those of them whose words differ from the source's. */
  changed: number;
  /** Mean fidelity to the root over `worded`; NaN where there are none. */
  fidelity: number;
  /** Retellings, reposts among them, whose words can be held against the source's. */
  worded: number;
  /** The wording carried by most retellings, -1 = none. */
  leader: number;
  /** Retellings that carry it. */
  carriers: number;
}

/** Whom a figure counts: all retellings, or those that could change the words (no reposts). */
export type Tellers = 'retellings' | 'changers';

/** Answers what is true when the first `born` places are born. Every answer ≤ a checkpoint's step, or O(log n). */
export class Replay {
  readonly #columns: Columns;
  readonly #row: Uint32Array;
  readonly #sums = new Float64Array(HOPS);
  /** The state that #row and #sums hold. */
  #at = -1;
  readonly #variants: number;
  /** The same of the posts that were read, each of which counts once: what may be said of them depends on how many they are. */
  readonly read: Replay;

  constructor(
    readonly cascade: Cascade,
    private readonly index: ReplayIndex,
  ) {
    this.#columns = new Columns(index.words, index.hops);
    this.#row = new Uint32Array(this.#columns.length);
    this.#variants = cascade.variant.reduce((most, v) => Math.max(most, v + 1), 0);
    this.read = index.read ? new Replay(withoutWeights(cascade), index.read) : this;
  }

  /** Deepest hop of the cascade, as the index tells hops apart. */
  get hops(): number {
    return this.index.hops - 1;
  }

  /** Deepest hop that has begun. */
  deepest(born: number): number {
    let deepest = 0;
    for (let hop = 0; hop < HOPS; hop++) if (this.index.firstOfHop[hop]! < born) deepest = hop;
    return deepest;
  }

  /** Posts that count. */
  posts(born: number): number {
    return this.kinds(born).reduce((sum, posts) => sum + posts, 0);
  }

  /** Posts by kind, in the order of KINDS. */
  kinds(born: number): Uint32Array {
    return this.#state(born).slice(KINDS_AT, KINDS_AT + KINDS.length);
  }

  /** Retellings by drift: DRIFT_BINS bins from as said to other words. */
  drift(born: number): Uint32Array {
    return this.#state(born).slice(DRIFT_AT, DRIFT_AT + DRIFT_BINS);
  }

  /**
   * Share of the worded tellers that still show each token of the root, at the hops from `from` up to and without
   * `to`; null while there are none. Tokens that are no words (hashtags, mentions, links) have no share: 0.
   */
  survival(born: number, from = 1, to = Infinity, who: Tellers = 'retellings'): Float32Array | null {
    const row = this.#state(born);
    const columns = this.#columns;
    const shown = new Float64Array(columns.words);
    let worded = 0;
    for (let hop = from; hop < Math.min(to, columns.hops); hop++) {
      worded += row[who === 'changers' ? columns.wordedChangers(hop) : columns.worded(hop)]!;
      const at = who === 'changers' ? columns.shownByChangers(hop) : columns.shown(hop);
      for (let word = 0; word < columns.words; word++) shown[word]! += row[at + word]!;
    }
    return worded === 0 ? null : Float32Array.from(shown, (count) => count / worded);
  }

  /** Retellings, reposts among them, that carry a wording by now; at one hop, or at all of them. O(log n). */
  carriers(born: number, variant: number, hop = HOPS): number {
    return variant >= 0 && variant < this.#variants ? this.#carriers(born, hop, variant) : 0;
  }

  /** Figures of the hops from `from` up to and without `to`; all below the root where none are named. */
  hop(born: number, from: number, to: number = from + 1): HopFigures {
    const row = this.#state(born);
    const columns = this.#columns;
    const figures = {
      ...{ posts: 0, retellings: 0, changers: 0, wordedChangers: 0, changed: 0, fidelity: 0, worded: 0 },
    };
    for (let hop = from; hop < Math.min(to, columns.hops); hop++) {
      figures.posts += row[columns.posts(hop)]!;
      figures.retellings += row[columns.retellings(hop)]!;
      figures.changers += row[columns.changers(hop)]!;
      figures.wordedChangers += row[columns.wordedChangers(hop)]!;
      figures.changed += row[columns.changed(hop)]!;
      figures.worded += row[columns.worded(hop)]!;
      figures.fidelity += this.#sums[hop]!;
    }
    figures.fidelity = figures.worded > 0 ? figures.fidelity / figures.worded : NaN;
    return { ...figures, ...this.#leaderAmong(born, from, Math.min(to, HOPS)) };
  }

  /** Everything below the root: among it the wording most often passed on up to this moment. */
  all(born: number): HopFigures {
    return this.hop(born, 1, Infinity);
  }

  /** Posts born in a lane: one hop, or (`andMore`) that hop and all beyond. */
  bornInLane(lane: number, born: number, andMore: boolean): number {
    const row = this.#state(born);
    let posts = 0;
    const { hops } = this.#columns;
    for (let hop = lane; hop < (andMore ? hops : Math.min(hops, lane + 1)); hop++)
      posts += row[this.#columns.posts(hop)]!;
    return posts;
  }

  /** First place of a hop; the cascade's count where it is empty. */
  firstOf(hop: number): number {
    return this.index.firstOfHop[hop] ?? this.cascade.count;
  }

  /** Changes of the wording carried by most retellings, in order: of one hop, or of all (HOPS). */
  leaders(hop: number): { place: number; variant: number }[] {
    const { leaderOffsets, leaderPlaces, leaderVariants } = this.index;
    const from = leaderOffsets[hop]!;
    return Array.from(leaderPlaces.subarray(from, leaderOffsets[hop + 1]), (place, i) => ({
      ...{ place, variant: leaderVariants[from + i]! },
    }));
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
    const { groupKeys } = this.index;
    const carried = new Map<number, number>();
    for (let at = upperBound(groupKeys, from * this.#variants - 1); at < groupKeys.length; at++) {
      if (groupKeys[at]! >= to * this.#variants) break;
      const here = this.#inGroup(at, born);
      const variant = groupKeys[at]! % this.#variants;
      if (here > 0) carried.set(variant, (carried.get(variant) ?? 0) + here);
    }
    let leader = -1;
    let carriers = 0;
    for (const [variant, count] of carried) if (count > carriers) [leader, carriers] = [variant, count];
    return { leader, carriers };
  }

  #carriers(born: number, hop: number, variant: number): number {
    const { groupKeys } = this.index;
    const key = hop * this.#variants + variant;
    const at = upperBound(groupKeys, key) - 1;
    return groupKeys[at] === key ? this.#inGroup(at, born) : 0;
  }

  /** Posts of a group that are born by now. */
  #inGroup(group: number, born: number): number {
    const { groupOffsets, groupPlaces, groupWeights } = this.index;
    const start = groupOffsets[group]!;
    const end = upperBound(groupPlaces, born - 1, start, groupOffsets[group + 1]!);
    return groupWeights ? groupWeights[end]! - groupWeights[start]! : end - start;
  }

  /** Brings #row and #sums to the state after `born` posts: forward from where it stands, or from a checkpoint. */
  #state(born: number): Uint32Array {
    const until = Math.max(0, Math.min(born, this.cascade.count));
    const { step, checkpoints, sums, survives } = this.index;
    if (this.#at < 0 || until < this.#at || until - this.#at > step) {
      const at = Math.floor(until / step);
      this.#row.set(checkpoints.subarray(at * this.#row.length, (at + 1) * this.#row.length));
      this.#sums.set(sums.subarray(at * HOPS, (at + 1) * HOPS));
      this.#at = at * step;
    }
    for (; this.#at < until; this.#at++)
      addPost(this.cascade, this.#at, this.#columns, survives, this.#row, this.#sums);
    return this.#row;
  }
}
