/** Follower networks: who sees whose posts. Columns, so that a million accounts fit. */
import { audienceAt } from './marks';
import type { Random } from '../random';
import type { Language } from './wording';

export interface Network {
  readonly accounts: number;
  /** Followers of account a: followers[offsets[a] .. offsets[a+1]). */
  readonly offsets: Uint32Array;
  readonly followers: Int32Array;
  /** Community of each account; 0 is the largest. */
  readonly community: Uint16Array;
  /** Language of each community. */
  readonly languages: readonly Language[];
}

export interface PlantedPartition {
  accounts: number;
  /** Groups, of halving size. */
  communities: number;
  /** Mean accounts that an account follows. */
  meanFollowed: number;
  /** Share of ties that lead out of the own community (the mixing parameter μ of LFR). */
  mixing: number;
  /** Language of each community; English where none is given. */
  languages?: readonly Language[];
}

/**
 * A planted partition with unequal audiences: each account follows others in proportion to their Pareto mark, mostly
 * of its own community. O(ties).
 */
export function plantedPartition(random: Random, options: PlantedPartition): Network {
  const { accounts, communities, meanFollowed, mixing } = options;
  const community = Uint16Array.from({ length: accounts }, () => {
    let group = 0;
    while (group < communities - 1 && random.chance(0.5)) group++;
    return group;
  });
  const members = Array.from({ length: communities }, () => [] as number[]);
  community.forEach((group, account) => members[group]!.push(account));
  const all = Weighted.of(
    random,
    Array.from({ length: accounts }, (_, account) => account),
  );
  const own = members.map((group) => Weighted.of(random, group));
  const pairs: [number, number][] = [];
  for (let account = 0; account < accounts; account++) {
    const wanted = 1 + random.below(2 * meanFollowed - 1);
    const followed = new Set<number>();
    for (let tie = 0; tie < wanted; tie++) {
      const from = random.chance(mixing) ? all : own[community[account]!]!;
      const other = from.draw(random);
      if (other !== account) followed.add(other);
    }
    for (const other of followed) pairs.push([other, account]);
  }
  const languages = members.map((_, group) => options.languages?.[group] ?? 'en');
  return { ...columns(accounts, pairs), community, languages };
}

/**
 * Holme & Kim (2002): growing network with preferential attachment; after each tie, with probability `triad`, a
 * neighbour of the one just followed is followed too, so that friends of friends are friends. One community.
 */
export function holmeKim(
  random: Random,
  { accounts, ties, triad }: { accounts: number; ties: number; triad: number },
): Network {
  const neighbours: number[][] = Array.from({ length: accounts }, () => []);
  /** Each end of each tie: drawing from it is drawing by degree. */
  const ends: number[] = [];
  const tie = (a: number, b: number): void => {
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
    ends.push(a, b);
  };
  const first = Math.min(accounts, ties + 1);
  for (let a = 1; a < first; a++) tie(a, a - 1);
  for (let account = first; account < accounts; account++) {
    const chosen = new Set<number>();
    let last = -1;
    for (let tries = 0; chosen.size < ties && tries < ties * 20; tries++) {
      const near = last >= 0 && random.chance(triad) ? neighbours[last]! : [];
      const other = near.length ? random.pick(near) : random.pick(ends);
      if (other === account || chosen.has(other)) continue;
      chosen.add(other);
      last = other;
    }
    for (const other of chosen) tie(account, other);
  }
  const pairs = neighbours.flatMap((list, followed) =>
    list.map((follower): [number, number] => [followed, follower]),
  );
  return { ...columns(accounts, pairs), community: new Uint16Array(accounts), languages: ['en'] };
}

/** Accounts that an account's posts come from: the transpose of `followers`. */
export function followedBy({ accounts, offsets, followers }: Network): (follower: number) => Set<number> {
  const sets = Array.from({ length: accounts }, () => new Set<number>());
  for (let account = 0; account < accounts; account++)
    for (let at = offsets[account]!; at < offsets[account + 1]!; at++) sets[followers[at]!]!.add(account);
  return (follower) => sets[follower]!;
}

/** The three accounts with the most followers. */
export function largest({ accounts, offsets }: Network): number[] {
  const audience = (account: number): number => offsets[account + 1]! - offsets[account]!;
  return Array.from({ length: accounts }, (_, account) => account)
    .sort((a, b) => audience(b) - audience(a) || a - b)
    .slice(0, 3);
}

function columns(
  accounts: number,
  pairs: readonly [followed: number, follower: number][],
): Pick<Network, 'accounts' | 'offsets' | 'followers'> {
  const offsets = new Uint32Array(accounts + 1);
  for (const [followed] of pairs) offsets[followed + 1]!++;
  for (let account = 0; account < accounts; account++) offsets[account + 1]! += offsets[account]!;
  const next = offsets.slice();
  const followers = new Int32Array(pairs.length);
  for (const [followed, follower] of pairs) followers[next[followed]!++] = follower;
  return { accounts, offsets, followers };
}

/** Members drawn in proportion to a Pareto mark, by bisecting running sums. */
class Weighted {
  private constructor(
    private readonly members: readonly number[],
    private readonly sums: Float64Array,
  ) {}

  static of(random: Random, members: readonly number[]): Weighted {
    const sums = new Float64Array(members.length);
    let sum = 0;
    for (let i = 0; i < members.length; i++) sums[i] = sum += audienceAt(random.next());
    return new Weighted(members, sums);
  }

  draw(random: Random): number {
    const wanted = random.next() * this.sums[this.sums.length - 1]!;
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sums[middle]! <= wanted) low = middle + 1;
      else high = middle;
    }
    return this.members[low]!;
  }
}
