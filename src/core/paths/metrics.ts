/** Shape of a cascade (methods §2). */
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

/** Metrics of a tree given by parents that stand before their children (-1 = the root). O(n). */
export const cascadeMetrics = (parent: ArrayLike<number>): CascadeMetrics =>
  atOnce(cascadeMetricsSteps(parent));

export function* cascadeMetricsSteps(parent: ArrayLike<number>): Steps<CascadeMetrics> {
  const size = parent.length;
  const depths = new Uint32Array(size);
  const subtree = new Float64Array(size).fill(1);
  const breadthByDepth: number[] = [];
  let total = 0;
  yield* each(size, (i) => {
    const above = parent[i]!;
    const depth = above < 0 ? 0 : depths[above]! + 1;
    depths[i] = depth;
    breadthByDepth[depth] = (breadthByDepth[depth] ?? 0) + 1;
    total += depth;
  });
  let wienerIndex = 0;
  yield* each(size, (n) => {
    const i = size - 1 - n;
    if (parent[i]! < 0) return;
    subtree[parent[i]!]! += subtree[i]!;
    wienerIndex += subtree[i]! * (size - subtree[i]!);
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
