/** Shape of a cascade (methods §2). */
import { standsFor } from '../dataset/sampling';
import { atOnce, each, type Steps } from '../steps';

export interface CascadeMetrics {
  /** Posts, the root included. */
  size: number;
  /** Most hops from the root. */
  depth: number;
  breadthByDepth: number[];
  maxBreadth: number;
  meanDepth: number;
  /** Sum of the distances of all pairs. */
  wienerIndex: number;
  /** Mean distance of all pairs (Goel, Anderson, Hofman & Watts 2016); 0 for a single post, to be shown as "–". */
  structuralVirality: number;
  /** Posts of hop g + 1 over posts of hop g: empirical reproduction numbers. */
  Rg: number[];
}

/**
 * Metrics of a tree given by parents that stand before their children (-1 = the root). O(n).
 *
 * `weight`: how many posts each stands for. They hang on one parent, and what hangs on them hangs on one of them: of D posts
 * below a post that stands for w, one edge parts 1 + D posts from the others, and w − 1 edges part one post each, so that
 * the Wiener index of the whole tree is Σ (1 + D)(n − 1 − D) + (w − 1)(n − 1), exactly where leaves stand for siblings.
 */
export const cascadeMetrics = (parent: ArrayLike<number>, weight: Weights = null): CascadeMetrics =>
  atOnce(cascadeMetricsSteps(parent, weight));

type Weights = Float32Array | null;

/** `cascadeMetrics` in steps. */
export function* cascadeMetricsSteps(
  parent: ArrayLike<number>,
  weight: Weights = null,
): Steps<CascadeMetrics> {
  const count = parent.length;
  const size = weight ? weight.reduce((sum, posts) => sum + posts, 0) : count;
  const depths = new Uint32Array(count);
  const subtree = weight ? Float64Array.from(weight) : new Float64Array(count).fill(1);
  const breadthByDepth: number[] = [];
  let total = 0;
  yield* each(count, (i) => {
    const above = parent[i]!;
    const depth = above < 0 ? 0 : depths[above]! + 1;
    const posts = standsFor(weight, i);
    depths[i] = depth;
    breadthByDepth[depth] = (breadthByDepth[depth] ?? 0) + posts;
    total += depth * posts;
  });
  let wienerIndex = 0;
  yield* each(count, (n) => {
    const i = count - 1 - n;
    if (parent[i]! < 0) return;
    subtree[parent[i]!]! += subtree[i]!;
    const alike = standsFor(weight, i) - 1;
    const below = subtree[i]! - alike;
    wienerIndex += below * (size - below) + alike * (size - 1);
  });
  return {
    size,
    depth: breadthByDepth.length - 1,
    breadthByDepth,
    maxBreadth: breadthByDepth.reduce((most, breadth) => Math.max(most, breadth), 0),
    meanDepth: size > 0 ? total / size : 0,
    wienerIndex,
    structuralVirality: size > 1 ? (2 * wienerIndex) / (size * (size - 1)) : 0,
    Rg: breadthByDepth.slice(1).map((breadth, g) => breadth / breadthByDepth[g]!),
  };
}

/** Time since the root at which each depth, and each size, is first come to. `times` in any unit, ascending by place or not. */
export function* firstTimes(
  parent: ArrayLike<number>,
  times: ArrayLike<number>,
): Steps<{ atDepth: number[]; atSize(size: number): number }> {
  const depths = new Uint32Array(parent.length);
  const atDepth: number[] = [];
  yield* each(parent.length, (i) => {
    const above = parent[i]!;
    depths[i] = above < 0 ? 0 : depths[above]! + 1;
    atDepth[depths[i]!] = Math.min(atDepth[depths[i]!] ?? Infinity, times[i]!);
  });
  let sorted: Float64Array | null = null;
  return { atDepth, atSize: (size) => (sorted ??= Float64Array.from(times).sort())[size - 1] ?? NaN };
}

/** Structural virality of a star and of a path with n posts: what any attribution of the same posts lies between. */
export const structuralEnvelope = (n: number): { star: number; path: number } =>
  n > 1 ? { star: 2 - 2 / n, path: (n + 1) / 3 } : { star: 0, path: 0 };
