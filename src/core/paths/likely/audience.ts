import type { Dataset } from '../../dataset/types';
import type { Pools } from './pools';

/** Members that the mean audience is taken of, spread over all, and how many of them must have a figure. */
const ASKED = 10_000;
const ENOUGH = 30;
/** Mean audience of those who pass something on, where the export does not tell. Our own choice. */
const USUAL = 3000;
/**
 * How many times that the author of a message then counts: messages that are passed on come from large accounts more
 * often than not. Our own choice, of an order of magnitude; checked on cascades whose paths are on record (test/accuracy).
 */
const OF_MESSAGE = 100;

/**
 * Followers of each pool's members × how they show the message: their weight where no tie is known. An account
 * without a figure counts as the mean of those that passed something on and have one: exposures add up, so of a
 * lopsided distribution the mean counts, not the middle. The author of a message counts as the largest of its pool, so
 * that what is not known speaks for what the platform recorded. O(n).
 */
export function marksOf({ posts, accounts }: Dataset, pools: Pools): Float64Array {
  const { first, offsets, member, shows } = pools;
  const followersOf = (at: number): number => {
    const author = posts.author[member[at]!]!;
    return author < 0 ? -1 : accounts.followers[author]!;
  };
  const known = meanAudience(pools, followersOf);
  const usual = known ?? USUAL;
  const marks = new Float64Array(member.length);
  for (let at = 0; at < marks.length; at++) {
    const followers = followersOf(at);
    marks[at] = shows[at]! * (followers < 0 ? usual : Math.max(1, followers));
  }
  first.forEach((at, m) => {
    if (followersOf(at) >= 0) return;
    if (known === null) marks[at] = OF_MESSAGE * usual;
    else for (let i = offsets[m]!; i < offsets[m + 1]!; i++) marks[at] = Math.max(marks[at]!, marks[i]!);
  });
  return marks;
}

/** Of the members that are no messages; null where too few have a figure. */
function meanAudience({ first, member }: Pools, followersOf: (at: number) => number): number | null {
  const messages = new Set(first);
  let sum = 0;
  let known = 0;
  for (let i = 0, step = Math.max(1, member.length / ASKED); i < member.length; i += step) {
    const followers = followersOf(Math.floor(i));
    if (followers < 0 || messages.has(Math.floor(i))) continue;
    sum += followers;
    known++;
  }
  return known < ENOUGH ? null : Math.max(1, sum / known);
}
