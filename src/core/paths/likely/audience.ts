import type { Accounts, Dataset } from '../../dataset/types';
import type { Pools } from './pools';

/** Accounts that the middle audience is taken of, spread over all. */
const ASKED = 10_000;

/**
 * Followers of each pool's members × how they show the message: their weight where no tie is known. An account
 * without a figure counts as the middle one of those that have one; the author of a message, whose figure tells most,
 * as the largest of its pool, so that what is not known speaks for what the platform recorded. Our own choice. O(n).
 */
export function marksOf({ posts, accounts }: Dataset, pools: Pools): Float64Array {
  const { first, offsets, member, shows } = pools;
  const middle = middleAudience(accounts);
  const followersOf = (at: number): number => {
    const author = posts.author[member[at]!]!;
    return author < 0 ? -1 : accounts.followers[author]!;
  };
  const marks = new Float64Array(member.length);
  for (let at = 0; at < marks.length; at++) {
    const followers = followersOf(at);
    marks[at] = shows[at]! * (followers < 0 ? middle : Math.max(1, followers));
  }
  first.forEach((at, m) => {
    if (followersOf(at) >= 0) return;
    for (let i = offsets[m]!; i < offsets[m + 1]!; i++) marks[at] = Math.max(marks[at]!, marks[i]!);
  });
  return marks;
}

function middleAudience({ count, followers }: Accounts): number {
  const known: number[] = [];
  for (let i = 0, step = Math.max(1, count / ASKED); i < count; i += step) {
    const figure = followers[Math.floor(i)]!;
    if (figure >= 0) known.push(figure);
  }
  known.sort((a, b) => a - b);
  return Math.max(1, known[known.length >> 1] ?? 1);
}
