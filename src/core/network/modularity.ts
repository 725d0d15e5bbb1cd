import type { Graph } from './graph';

/**
 * How much more weight stands within communities than chance would put there (Newman & Girvan 2004):
 * Q = Σ_c [L_c / m − resolution · (d_c / 2m)²], L_c = weight within c, d_c = weight at the ends in c, m = weight of all edges.
 * `graph` is undirected; 0 where it has no edge. O(nodes + edges).
 */
export function modularity(graph: Graph, community: ArrayLike<number>, resolution = 1): number {
  const { nodes, offsets, targets, weights } = graph;
  const within = new Map<number, number>();
  const ends = new Map<number, number>();
  const add = (sums: Map<number, number>, c: number, w: number): void =>
    void sums.set(c, (sums.get(c) ?? 0) + w);
  let twice = 0;
  for (let node = 0; node < nodes; node++) {
    const own = community[node]!;
    let all = 0;
    let inside = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      all += weights[at]!;
      if (community[targets[at]!] === own) inside += weights[at]!;
    }
    twice += all;
    add(ends, own, all);
    add(within, own, inside);
  }
  if (twice === 0) return 0;
  let q = 0;
  for (const [c, all] of ends) q += within.get(c)! / twice - resolution * (all / twice) ** 2;
  return q;
}
