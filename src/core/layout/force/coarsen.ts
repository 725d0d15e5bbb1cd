import { directed, sourcesOf, type Graph } from '../../network/graph';
import type { Random } from '../../random';

/** A graph and how many accounts each of its nodes stands for. */
export interface Level {
  graph: Graph;
  mass: Float64Array;
  /** Node of the next coarser level that each node is part of; null on the coarsest. */
  part: Int32Array | null;
}

/** Nodes that are laid out without going coarser. */
const FEW = 60;
/** Where a step leaves more than this share of the nodes, there is nothing to gather any more. */
const STALLED = 0.9;
/** Times the mean mass that a gathered node may hold: a hub must not swallow the whole picture. */
const HEAVIEST = 4;

/** Ever coarser graphs, the finest first: nodes are gathered along their heaviest ties. O(edges) in all. */
export function coarsen(graph: Graph, random: Random): Level[] {
  const levels: Level[] = [{ graph, mass: new Float64Array(graph.nodes).fill(1), part: null }];
  for (;;) {
    const level = levels.at(-1)!;
    if (level.graph.nodes <= FEW) return levels;
    const { part, count } = gather(level, random);
    if (count > level.graph.nodes * STALLED) return levels;
    level.part = part;
    const mass = new Float64Array(count);
    part.forEach((to, node) => (mass[to]! += level.mass[node]!));
    const from = sourcesOf(level.graph).map((node) => part[node]!);
    const to = level.graph.targets.map((node) => part[node]!);
    levels.push({ graph: directed(count, { from, to, weight: level.graph.weights }), mass, part: null });
  }
}

/**
 * Puts each node together with the neighbour to which it is tied most for their masses, free ones first; what finds only
 * full groups joins others that hang on the same neighbour, as leaves of a hub do.
 */
function gather({ graph, mass }: Level, random: Random): { part: Int32Array; count: number } {
  const { nodes, offsets, targets, weights } = graph;
  const part = new Int32Array(nodes).fill(-1);
  const held: number[] = [];
  let total = 0;
  for (let node = 0; node < nodes; node++) total += mass[node]!;
  const most = (HEAVIEST * total) / nodes;
  /** Group of leaves that hang on a node and wait for more. */
  const beside = new Int32Array(nodes).fill(-1);
  const join = (node: number, group: number): void => {
    part[node] = group;
    held[group]! += mass[node]!;
  };
  for (const node of byDegree(graph, random)) {
    if (part[node]! >= 0) continue;
    let best = -1;
    let closest = 0;
    let nearest = -1;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const other = targets[at]!;
      if (nearest < 0) nearest = other;
      const group = part[other]!;
      const there = group < 0 ? mass[other]! : held[group]!;
      if (there + mass[node]! > most) continue;
      const tie = weights[at]! / there;
      if (tie > closest) [best, closest] = [other, tie];
    }
    if (best >= 0) {
      if (part[best]! < 0) {
        held.push(0);
        join(best, held.length - 1);
      }
      join(node, part[best]!);
      continue;
    }
    const group = nearest < 0 ? -1 : beside[nearest]!;
    if (group >= 0 && held[group]! + mass[node]! <= most) join(node, group);
    else {
      held.push(0);
      join(node, held.length - 1);
      if (nearest >= 0) beside[nearest] = held.length - 1;
    }
  }
  return { part, count: held.length };
}

/** Nodes with few ties first, in an order by chance among equals. */
function byDegree({ nodes, offsets }: Graph, random: Random): Int32Array {
  const key = Float64Array.from(
    { length: nodes },
    (_, node) => offsets[node + 1]! - offsets[node]! + random.next(),
  );
  return Int32Array.from({ length: nodes }, (_, node) => node).sort((a, b) => key[a]! - key[b]!);
}
