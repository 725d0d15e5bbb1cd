/** Likely parents of posts whose path the platform does not record. */
import { kernelDensity } from '../../kernel';
import type { Dataset } from '../../dataset/types';
import type { Random } from '../../random';
import { BASIS, type Forest } from '../types';
import { marksOf } from './audience';
import { Candidates } from './candidates';
import { AudienceDraw, byWeight } from './draw';
import { emptyLikely, keep, type Likely } from './kept';
import { gatherPools, type Pools } from './pools';
import { IMPLICIT_LINK } from './posterior';
import { Seen } from './seen';

/** Members between two calls of `pause`. */
const SLICE = 200;
/** Times that a post of one's own is drawn again before the message itself stands. */
const OWN = 20;

/** A post that another may have been taken from. */
export interface Possible {
  row: number;
  basis: number;
  probability: number;
}

/** Whole trees, drawn by the probabilities. */
export interface DrawnTrees {
  /** Place of each row in `parents`, -1 = its parent is the same in all trees: that on known paths. */
  readonly slot: Int32Array;
  /** Of each tree the parents' rows. */
  readonly parents: readonly Int32Array[];
}

/**
 * Infers whom a repost was taken from, among the earlier posts that show its message (pools.ts); the most probable is
 * the parent.
 *
 * Where no tie is known the probability is that of methods §1.5: kernel of the delay × audience, as a share of all
 * earlier posts. Where the follower list names somebody whom its author follows and who has shown the message,
 * 1 − IMPLICIT_LINK goes to those by the kernel alone, for each of them was there to be read, and IMPLICIT_LINK to all
 * as if no tie were known. (In methods §1.5 each stranger weighs 0.05: among thousands of them a friend is lost.)
 * The parent is then nearly always the friend who showed it last, as in time-inferred diffusion (tid.ts). Our own choice:
 * on simulated cascades (test/accuracy) 0.797 of the parents are right by this rule, 0.801 by time-inferred diffusion,
 * 0.747 by the weights of methods §1.5, 0.656 by a friend at random; with 15 % implicit links 0.751, 0.733, 0.689 and
 * 0.622. One rule then gives parent and probability; these hold as claimed within 0.09 where one of the assumptions
 * fails, within 0.17 where all do.
 */
export class Inference {
  readonly #mark: Float64Array;

  private constructor(
    private readonly dataset: Dataset,
    private readonly pools: Pools,
  ) {
    this.#mark = marksOf(dataset, pools);
  }

  /** `pause` lets the worker answer between slices. */
  static async of(dataset: Dataset, forest: Forest, pause: () => Promise<void>): Promise<Inference> {
    return new Inference(dataset, await gatherPools(dataset, forest, pause));
  }

  /**
   * All of them, each from its friends and some 50 others; their probabilities are shares of all that is earlier.
   * O(posts × candidates + ties), in slices.
   */
  async all(pause: () => Promise<void>, onProgress?: (done: number, total: number) => void): Promise<Likely> {
    const likely = emptyLikely(this.pools.messageOf);
    const visit = (row: number, basis: number, candidates: Candidates): void =>
      keep(likely, row, basis, candidates, this.pools.member);
    await this.#each(() => true, visit, pause, onProgress);
    return likely;
  }

  /**
   * Draws whole trees: likely parents of the posts whose message `wanted` holds for, each independently by its
   * probability, over all earlier posts. O(posts × (candidates + trees × log n)), in slices.
   */
  async draw(
    wanted: (message: number) => boolean,
    trees: number,
    random: Random,
    pause: () => Promise<void>,
    onProgress?: (done: number, total: number) => void,
  ): Promise<DrawnTrees> {
    const { messageOf, offsets, member, time, first } = this.pools;
    const slot = new Int32Array(messageOf.length).fill(-1);
    let slots = 0;
    for (let row = 0; row < slot.length; row++)
      if (messageOf[row]! >= 0 && wanted(member[first[messageOf[row]!]!]!)) slot[row] = slots++;
    const parents = Array.from({ length: trees }, () => new Int32Array(slots));
    const others = new AudienceDraw(time, this.#mark);
    const visit = (
      row: number,
      basis: number,
      { count, member: at, tied }: Candidates,
      i: number,
      end: number,
    ): void => {
      const m = messageOf[row]!;
      others.prepare(time[i]!, offsets[m]!, end, first[m]!);
      for (const tree of parents) {
        const friend = basis === BASIS.inferredGraph && !random.chance(IMPLICIT_LINK);
        let drawn = friend ? at[byWeight(tied, count, random.next())]! : others.next(random);
        for (let again = 0; this.#isOwn(row, drawn); again++)
          drawn = again < OWN ? others.next(random) : first[m]!;
        tree[slot[row]!] = member[drawn]!;
      }
    };
    await this.#each(wanted, visit, pause, onProgress);
    return { slot, parents };
  }

  /** Weighs the candidates of every post whose path is to be inferred; `end`: members before it are earlier. */
  async #each(
    wanted: (message: number) => boolean,
    visit: (row: number, basis: number, candidates: Candidates, i: number, end: number) => void,
    pause: () => Promise<void>,
    onProgress?: (done: number, total: number) => void,
  ): Promise<void> {
    const { messageOf, offsets, member, time, first } = this.pools;
    const { author } = this.dataset.posts;
    const candidates = new Candidates();
    /** Latest earlier member of each account; what lies before the pool at hand belongs to another message. */
    const latestOf = new Int32Array(this.dataset.accounts.count).fill(-1);
    /** The post that each member was last a candidate of. */
    const asked = new Int32Array(member.length).fill(-1);
    const note = (at: number): void => {
      const by = author[member[at]!]!;
      if (by >= 0) latestOf[by] = at;
    };
    for (let m = 0; m + 1 < offsets.length; m++) {
      if (!wanted(member[first[m]!]!)) continue;
      const seen = new Seen(time, this.#mark, offsets[m]!);
      for (let i = offsets[m]!; i < offsets[m + 1]!; i++) {
        if (i % SLICE === 0) {
          onProgress?.(i, member.length);
          await pause();
        }
        seen.advance(i, note);
        const row = member[i]!;
        if (messageOf[row] !== m) continue;
        candidates.count = 0;
        const add = (at: number): void => {
          if (asked[at] === i || at < seen.start || this.#isOwn(row, at)) return;
          asked[at] = i;
          candidates.add(at);
        };
        add(first[m]!);
        this.#friends(row, (account) => add(latestOf[account]!));
        seen.candidates(add);
        visit(row, this.#weigh(row, time[i]!, candidates, seen), candidates, i, seen.end);
      }
    }
    onProgress?.(member.length, member.length);
  }

  /** The most probable of all posts that one may have been taken from; none where its path is not inferred. O(pool). */
  possible(row: number, most: number): Possible[] {
    const candidates = new Candidates();
    const basis = this.weighAll(row, candidates);
    candidates.rank(most);
    return Array.from(candidates.member.subarray(0, Math.min(most, candidates.count)), (at, i) => ({
      row: this.pools.member[at]!,
      basis,
      probability: candidates.weight[i]!,
    }));
  }

  /** Rows, parents before children in every tree. */
  get order(): Int32Array {
    return this.pools.order;
  }

  /** Row of a candidate. */
  rowOf(member: number): number {
    return this.pools.member[member]!;
  }

  /** Fills in all earlier posts with their probabilities, in order of time but for the message, which is first. O(pool). */
  weighAll(row: number, candidates: Candidates): number {
    const { messageOf, offsets, member, time, first } = this.pools;
    const m = messageOf[row]!;
    candidates.count = 0;
    if (m < 0) return BASIS.unknown;
    const place = member.indexOf(row, offsets[m]);
    candidates.add(first[m]!);
    for (let at = offsets[m]!; time[at]! < time[place]!; at++)
      if (at !== first[m] && !this.#isOwn(row, at)) candidates.add(at);
    return this.#weigh(row, time[place]!, candidates, null);
  }

  /** Turns candidates into probabilities; `seen`: there are earlier posts beside them. Returns the code of the basis. */
  #weigh(row: number, now: number, candidates: Candidates, seen: Seen | null): number {
    const { posts, follows } = this.dataset;
    const { member, time, shows } = this.pools;
    const { count, weight, tied } = candidates;
    const by = posts.author[row]!;
    const ties = follows !== null && by >= 0 && follows.offsets[by]! < follows.offsets[by + 1]!;
    let byAudience = 0;
    let byTie = 0;
    for (let i = 0; i < count; i++) {
      const at = candidates.member[i]!;
      const density = kernelDensity(Math.max(0, now - time[at]!));
      byAudience += weight[i] = this.#mark[at]! * density;
      tied[i] = ties && this.#follows(by, posts.author[member[at]!]!) ? shows[at]! * density : 0;
      byTie += tied[i]!;
    }
    if (seen && !seen.isWhole) byAudience = Math.max(byAudience, seen.mass(now));
    const strangers = byTie > 0 ? IMPLICIT_LINK : 1;
    for (let i = 0; i < count; i++) {
      weight[i] = (strangers * weight[i]!) / byAudience;
      if (byTie > 0) weight[i]! += ((1 - strangers) * tied[i]!) / byTie;
    }
    return byTie > 0 ? BASIS.inferredGraph : BASIS.inferredModel;
  }

  /** Nobody takes a message from themselves. */
  #isOwn(row: number, member: number): boolean {
    const { author } = this.dataset.posts;
    return author[row]! >= 0 && author[this.pools.member[member]!] === author[row];
  }

  #friends(row: number, visit: (account: number) => void): void {
    const { follows, posts } = this.dataset;
    const by = posts.author[row]!;
    if (!follows || by < 0) return;
    for (let at = follows.offsets[by]!; at < follows.offsets[by + 1]!; at++) visit(follows.followed[at]!);
  }

  #follows(follower: number, account: number): boolean {
    const { offsets, followed } = this.dataset.follows!;
    let low = offsets[follower]!;
    let high = offsets[follower + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (followed[middle]! < account) low = middle + 1;
      else high = middle;
    }
    return low < offsets[follower + 1]! && followed[low] === account;
  }
}
