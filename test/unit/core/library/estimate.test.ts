import { describe, expect, it } from 'vitest';
import { estimate, MOST_POSTS } from '../../../../src/core/library/estimate';

const GB = 2 ** 30;

describe('what a tab can hold', () => {
  it('is as many posts as were opened in one', () => {
    expect(estimate(MOST_POSTS, 5)).toEqual({
      posts: MOST_POSTS,
      read: 5,
      memory: 705e6,
      holds: true,
      most: MOST_POSTS,
    });
    expect(estimate(MOST_POSTS + 1, 0)).toMatchObject({ holds: false, most: MOST_POSTS });
  });

  it('is less where the computer has little memory, never more', () => {
    expect(estimate(700_000, 0, 2 * GB)).toMatchObject({ holds: true, most: 761_519 });
    expect(estimate(800_000, 0, 2 * GB).holds).toBe(false);
    expect(estimate(1, 0, 8 * GB).most).toBe(MOST_POSTS);
    expect(estimate(1, 0, 0).most).toBe(1000);
  });
});
