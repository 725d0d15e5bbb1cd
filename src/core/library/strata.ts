import type { CascadeColumns } from './cascadeRows';

/** Posts that may be left out, by stratum: `sizes[0]` of the leaves belong to the first, and so on. */
export interface Strata {
  /** Rows, those of one stratum from the earliest to the latest, undated ones last. */
  readonly leaves: Uint32Array;
  readonly sizes: readonly number[];
}

/**
 * The posts that nothing refers to and nobody asked to keep, by the post that they hang on and their kind.
 *
 * Where these are more than `room` strata, the smallest are pooled with others of the same kind and hop, as many as it
 * takes; where this is not enough, with others of the same kind; then all with all. O(n log n).
 */
export function leafStrata(columns: CascadeColumns, room: number): Strata {
  const { count, parent, kind, time, referred, keep } = columns;
  let leaves = new Uint32Array(count);
  let found = 0;
  for (let row = 0; row < count; row++) if (!referred[row] && !keep[row]) leaves[found++] = row;
  leaves = leaves.slice(0, found);
  const byTime = (a: number, b: number): number => {
    const [s, t] = [time[a]!, time[b]!];
    if (s !== s || t !== t) return Number(s !== s) - Number(t !== t) || a - b;
    return s - t || a - b;
  };
  leaves.sort((a, b) => parent[a]! - parent[b]! || kind[a]! - kind[b]! || byTime(a, b));
  const begins: number[] = [];
  for (let i = 0; i < found; i++)
    if (!i || parent[leaves[i]!] !== parent[leaves[i - 1]!] || kind[leaves[i]!] !== kind[leaves[i - 1]!])
      begins.push(i);
  const sizes = begins.map((begin, s) => (begins[s + 1] ?? found) - begin);
  if (sizes.length <= room) return { leaves, sizes };

  const hops = hopsOf(columns);
  const first = (s: number): number => leaves[begins[s]!]!;
  const keys = [
    (s: number) => hops[first(s)]! * 8 + kind[first(s)]!,
    (s: number) => kind[first(s)]!,
    () => 0,
  ];
  const smallest = sizes.map((_, s) => s).sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  const label = keys.map((key) => pooled(smallest, key, room)).find((labels) => labels !== null)!;
  const of = new Int32Array(count);
  sizes.forEach((size, s) => {
    for (let i = 0; i < size; i++) of[leaves[begins[s]! + i]!] = label[s]!;
  });
  leaves.sort((a, b) => of[a]! - of[b]! || byTime(a, b));
  const pooledSizes: number[] = [];
  for (let i = 0; i < found; i++)
    if (!i || of[leaves[i]!] !== of[leaves[i - 1]!]) pooledSizes.push(1);
    else pooledSizes[pooledSizes.length - 1]!++;
  return { leaves, sizes: pooledSizes };
}

/**
 * A label for each stratum, the same for those that are pooled: of the smallest, as many as it takes to have `room`
 * labels at most. `order`: strata from the smallest on; null where `key` tells too many apart.
 */
function pooled(order: readonly number[], key: (s: number) => number, room: number): Int32Array | null {
  const labels = Int32Array.from({ length: order.length }, (_, s) => s);
  const pools = new Map<number, number>();
  for (let at = 0; at < order.length; at++) {
    if (order.length - at + pools.size <= room) return labels;
    const s = order[at]!;
    const pool = pools.get(key(s));
    if (pool === undefined) pools.set(key(s), s);
    else labels[s] = pool;
  }
  return pools.size <= room ? labels : null;
}

/** Hops of each post from the first that is known above it; a cycle begins anew. */
function hopsOf({ count, parent }: CascadeColumns): Int32Array {
  const hops = new Int32Array(count).fill(-1);
  const path: number[] = [];
  for (let row = 0; row < count; row++) {
    let at = row;
    while (hops[at] === -1) {
      // On the path: met again, it closes a cycle.
      hops[at] = -2;
      path.push(at);
      const above = parent[at]!;
      if (above < 0 || above >= count) break;
      at = above;
    }
    while (path.length) {
      const one = path.pop()!;
      const above = parent[one]!;
      hops[one] = above >= 0 && above < count && hops[above]! >= 0 ? hops[above]! + 1 : above < 0 ? 0 : 1;
    }
  }
  return hops;
}
