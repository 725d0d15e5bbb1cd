/** How often a node stands on the shortest paths between others: all of them (Brandes 2001), or a sample with a bound. */
import type { Random } from '../random';
import type { Graph } from './graph';

/**
 * Betweenness of each node of an undirected graph, edges counted alike, divided by (n − 1)(n − 2) / 2: 0 … 1.
 * O(nodes · edges): for small graphs.
 */
export function betweenness(graph: Graph): Float64Array {
  const { nodes } = graph;
  const sums = new Float64Array(nodes);
  const paths = new ShortestPaths(graph);
  const share = new Float64Array(nodes);
  for (let source = 0; source < nodes; source++) {
    const reached = paths.from(source);
    for (let i = reached - 1; i > 0; i--) {
      const node = paths.order[i]!;
      paths.eachBefore(node, (before) => {
        share[before]! += (paths.ways[before]! / paths.ways[node]!) * (1 + share[node]!);
      });
      sums[node]! += share[node]!;
      share[node] = 0;
    }
    share[source] = 0;
  }
  // Each pair was seen from both ends.
  const pairs = Math.max(1, (nodes - 1) * (nodes - 2));
  return sums.map((sum) => sum / pairs);
}

/**
 * Paths to draw so that with probability 1 − delta no estimate is off by more than eps (Riondato & Kornaropoulos 2014):
 * r = ⌈(0.5 / eps²) (⌊log₂(VD − 2)⌋ + 1 + ln(1 / delta))⌉. `vertexDiameter` = nodes on the longest shortest path.
 */
export function rkSampleSize(eps: number, delta: number, vertexDiameter: number): number {
  const bits = vertexDiameter > 2 ? Math.floor(Math.log2(vertexDiameter - 2)) + 1 : 0;
  return Math.ceil((0.5 / eps ** 2) * (bits + Math.log(1 / delta)));
}

export interface Estimate {
  /** As `betweenness` gives them. */
  values: Float64Array;
  /** Paths that were drawn; null where all were followed. */
  paths: number | null;
}

/** Nodes × edges up to which every path is followed. */
const EXACT_UP_TO = 5e7;

/** Exact where that is cheap, else sampled with the usual bounds: `paths` says which. */
export function estimateBetweenness(graph: Graph, random: Random): Estimate {
  return graph.nodes * graph.targets.length <= EXACT_UP_TO
    ? { values: betweenness(graph), paths: null }
    : sampledBetweenness(graph, random);
}

/**
 * Betweenness estimated from drawn shortest paths: with probability 1 − `delta` no value is off by more than `eps` (the
 * authors divide by n (n − 1): the bound holds for n / (n − 2) as much here). O(paths · edges).
 */
export function sampledBetweenness(
  graph: Graph,
  random: Random,
  { eps = 0.05, delta = 0.1 }: { eps?: number; delta?: number } = {},
): Estimate {
  const { nodes } = graph;
  const values = new Float64Array(nodes);
  if (nodes < 3) return { values, paths: 0 };
  const search = new ShortestPaths(graph);
  const drawn = rkSampleSize(eps, delta, vertexDiameterBound(graph, search));
  for (let i = 0; i < drawn; i++) {
    const source = random.below(nodes);
    const target = (source + 1 + random.below(nodes - 1)) % nodes;
    search.from(source, target);
    if (search.distance[target]! < 0) continue;
    // Back along one of the shortest paths, each as likely as any other.
    for (let at = target; ;) {
      let wanted = random.next() * search.ways[at]!;
      let before = -1;
      search.eachBefore(at, (candidate) => {
        if (before >= 0 && wanted < 0) return;
        before = candidate;
        wanted -= search.ways[candidate]!;
      });
      at = before;
      if (at === source) break;
      values[at]! += nodes / (nodes - 2) / drawn;
    }
  }
  return { values, paths: drawn };
}

/** At least the nodes on the longest shortest path: of each component, twice the way from one node to the farthest. */
function vertexDiameterBound({ nodes }: Graph, search: ShortestPaths): number {
  const seen = new Uint8Array(nodes);
  let most = 0;
  for (let node = 0; node < nodes; node++) {
    if (seen[node]) continue;
    const reached = search.from(node);
    for (let i = 0; i < reached; i++) seen[search.order[i]!] = 1;
    most = Math.max(most, 2 * search.distance[search.order[reached - 1]!]! + 1);
  }
  return most;
}

/** Breadth first from one node: distances, and the number of shortest ways to each. Its memory is used again. */
class ShortestPaths {
  /** −1 = not reached. */
  readonly distance: Int32Array;
  readonly ways: Float64Array;
  /** Nodes in the order in which they were reached. */
  readonly order: Int32Array;
  #reached = 0;

  constructor(private readonly graph: Graph) {
    this.distance = new Int32Array(graph.nodes).fill(-1);
    this.ways = new Float64Array(graph.nodes);
    this.order = new Int32Array(graph.nodes);
  }

  /** Searches from a node; no farther than the layer of `target` where one is given. Returns how many were reached. */
  from(source: number, target = -1): number {
    const { offsets, targets } = this.graph;
    const { distance, ways, order } = this;
    for (let i = 0; i < this.#reached; i++) distance[order[i]!] = -1;
    distance[source] = 0;
    ways[source] = 1;
    order[0] = source;
    let end = 1;
    for (let i = 0; i < end; i++) {
      const node = order[i]!;
      if (target >= 0 && distance[target]! >= 0 && distance[node]! >= distance[target]!) break;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        const next = targets[at]!;
        if (distance[next]! < 0) {
          distance[next] = distance[node]! + 1;
          ways[next] = 0;
          order[end++] = next;
        }
        if (distance[next] === distance[node]! + 1) ways[next]! += ways[node]!;
      }
    }
    this.#reached = end;
    return end;
  }

  /** Neighbours one step nearer to where the search began. */
  eachBefore(node: number, visit: (before: number) => void): void {
    const { offsets, targets } = this.graph;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++)
      if (this.distance[targets[at]!] === this.distance[node]! - 1) visit(targets[at]!);
  }
}
