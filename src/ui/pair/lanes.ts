/** Lanes that two cascades share: the same hop stands at the same height in both. */
import { laneHeights, MOST_LANES } from '../../core/layout/lanes';
import type { Cascade } from '../../core/replay/types';
import type { Axis, Lane } from '../../state/geometry.svelte';

/** A lane of one line of its name, in pixels. */
const LEAST_LANE = 46;
/** Room for the lanes' names before the axis, and for the last marks after it. */
const BEFORE = 96;
const BEFORE_NARROW = 74;
const AFTER = 26;
const NARROW = 480;

/** `times` = how many times as large as on a page all is. */
export const axisOf = (width: number, times = 1): Axis => {
  const x0 = (width < NARROW ? BEFORE_NARROW : BEFORE) * times;
  return { x0, x1: Math.max(width - AFTER * times, x0 + 1) };
};

/** Posts at each hop. O(posts). */
export function postsPerHop({ count, depth }: Cascade): number[] {
  const posts: number[] = [];
  for (let place = 0; place < count; place++) {
    const hop = depth[place]!;
    while (posts.length <= hop) posts.push(0);
    posts[hop]!++;
  }
  return posts;
}

export interface SharedLanes {
  lanes: readonly Lane[];
  heights: Float32Array;
  /** The last lane holds all hops beyond it. */
  folded: boolean;
}

/**
 * Lanes that fit into a height, for as many hops as the deepest of all has; `hops` = posts at each hop, of each; `times` =
 * how many times as large as on a page all is.
 */
export function sharedLanes(height: number, hops: readonly (readonly number[])[], times = 1): SharedLanes {
  const deepest = Math.max(...hops.map((posts) => posts.length));
  const count = Math.max(1, Math.min(deepest, MOST_LANES, Math.floor(height / (LEAST_LANE * times))));
  const inLane = (posts: readonly number[], lane: number): number =>
    posts.slice(lane, lane === count - 1 ? Infinity : lane + 1).reduce((sum, n) => sum + n, 0);
  const posts = Array.from({ length: count }, (_, lane) =>
    hops.reduce((sum, each) => sum + inLane(each, lane), 0),
  );
  const heights = laneHeights(
    height / times,
    posts,
    posts.map(() => 1),
  ).map((each) => each * times);
  let top = 0;
  const lanes = Array.from(heights, (each) => {
    const lane = { top, height: each };
    top += each;
    return lane;
  });
  return { lanes, heights, folded: deepest > count };
}
