/** The posts behind a broker's figures are those that its open paths end in. */
import { describe, expect, it } from 'vitest';
import { brokeredPosts } from '../../../../src/core/lenses/brokered';
import { ROLE } from '../../../../src/core/network/roles';

/** Posts by place: who wrote each, and the place of the post that it hangs on. */
const POSTS: readonly [author: number, parent: number][] = [
  [0, -1], // the source
  [1, 0], // a paper takes it from the source
  [2, 1], // a reader takes it from the paper
  [3, 1], // another, who takes it from the source as well
  [3, 0],
  [1, 2], // the paper takes the reader's post up again
  [4, 5], // an embassy takes that from the paper
  [-1, 1], // nobody knows who
];
const ROLES = [ROLE.source, ROLE.media, ROLE.public, ROLE.public, ROLE.official];
const taken = (passes: (place: number) => boolean = () => true) => ({
  parent: Int32Array.from(POSTS, ([, parent]) => parent),
  author: Int32Array.from(POSTS, ([author]) => author),
  role: Uint8Array.from(POSTS, ([author]) => ROLES[author] ?? ROLE.public),
  passes,
});
const PAPER = 1;

describe('the posts behind a broker', () => {
  it('end open paths alone: what a reader also took from the first is left out', () => {
    // Source → paper → reader 2; reader 3 took it from the source too. Reader 2 → paper → reader 3 stays open.
    expect(brokeredPosts(taken(), PAPER, 'liaison')).toEqual([2, 6]);
    expect(brokeredPosts(taken(), PAPER, 'itinerant')).toEqual([3, 6]);
  });

  it('follow groups: the source and the officials are one', () => {
    expect(brokeredPosts(taken(), PAPER, 'coordinator')).toEqual([]);
    expect(brokeredPosts(taken(), 2, 'itinerant')).toEqual([]);
  });

  it('are of the posts that a filter lets pass', () => {
    expect(
      brokeredPosts(
        taken((place) => place !== 6),
        PAPER,
        'itinerant',
      ),
    ).toEqual([3]);
    expect(
      brokeredPosts(
        taken((place) => place !== 1),
        PAPER,
        'liaison',
      ),
    ).toEqual([6]);
  });
});
