import { each, type Steps } from '../steps';
import type { Graph } from './graph';

export interface EiIndex {
  /** Edges between groups, and within. */
  external: number;
  internal: number;
  /** (E − I) / (E + I): −1 = only within, +1 = only between; NaN without edges. */
  index: number;
  /** The index that every possible pair as an edge would give: what the sizes of the groups alone make of it. */
  expected: number;
  /** The index of each node's own edges; NaN without. */
  byNode: Float64Array;
}

/**
 * E-I index (Krackhardt & Stern 1988) of an undirected graph; edges count once, whatever their weight. Sizes of groups
 * distort it: it is never to be shown without `expected`. O(nodes + edges).
 */
export function* eiIndex({ nodes, offsets, targets }: Graph, group: ArrayLike<number>): Steps<EiIndex> {
  const byNode = new Float64Array(nodes);
  const sizes = new Map<number, number>();
  let [external, internal] = [0, 0];
  const read = (node: number): void => {
    sizes.set(group[node]!, (sizes.get(group[node]!) ?? 0) + 1);
    const all = offsets[node + 1]! - offsets[node]!;
    let out = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++)
      if (group[targets[at]!] !== group[node]) out++;
    byNode[node] = (2 * out - all) / all;
    external += out / 2;
    internal += (all - out) / 2;
  };
  yield* each(nodes, read);
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  const within = [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0);
  return {
    external,
    internal,
    index: (external - internal) / (external + internal),
    expected: (pairs(nodes) - 2 * within) / pairs(nodes),
    byNode,
  };
}
