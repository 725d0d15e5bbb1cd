/**
 * Communities by the Louvain method (Blondel, Guillaume, Lambiotte & Lefebvre 2008), on columns: a million accounts and
 * twenty runs must fit into seconds.
 */
import type { Random } from '../random';
import { directed, sourcesOf, type Graph } from './graph';

export interface LouvainOptions {
  /** Chance of the order in which nodes are visited. */
  random: Random;
  /** Above 1: smaller communities. */
  resolution?: number;
}

/** A gain below this is rounding. */
const LEAST_GAIN = 1e-12;

/** Nodes visited in one slice: some milliseconds. */
const SLICE = 4096;

/** As `louvainInSlices`, at once. */
export function louvain(graph: Graph, options: LouvainOptions): Int32Array {
  const slices = louvainInSlices(graph, options);
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/**
 * Community of each node of an undirected graph, numbered from 0 in order of size, ties by their first node. A node without
 * an edge is a community of its own. O(edges) a round, few rounds; yields between slices.
 */
export function* louvainInSlices(
  graph: Graph,
  { random, resolution = 1 }: LouvainOptions,
): Generator<void, Int32Array, void> {
  let level: Level = { graph, loops: new Float64Array(graph.nodes) };
  let community = Int32Array.from({ length: graph.nodes }, (_, node) => node);
  for (;;) {
    const { moved, found } = yield* move(level, random, resolution);
    if (!moved) return bySize(community);
    const count = renumber(found);
    community = community.map((node) => found[node]!);
    level = gather(level, found, count);
  }
}

/** A graph whose nodes are communities of the one below. */
interface Level {
  graph: Graph;
  /** Weight of the edges within each node, counted at both ends. */
  loops: Float64Array;
}

/** Moves nodes to the neighbouring community that gains most, until none gains: nodes beside one that moved are asked again. */
function* move(
  { graph, loops }: Level,
  random: Random,
  resolution: number,
): Generator<void, { moved: boolean; found: Int32Array }, void> {
  const { nodes, offsets, targets, weights } = graph;
  const found = Int32Array.from({ length: nodes }, (_, node) => node);
  const ends = Float64Array.from(loops);
  let twice = 0;
  for (let node = 0; node < nodes; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) ends[node]! += weights[at]!;
    twice += ends[node]!;
  }
  const sums = ends.slice();
  const queue = new Queue(shuffled(nodes, random));
  /** Weight to each community that the node at hand touches. */
  const to = new Float64Array(nodes);
  const touched = new Int32Array(nodes);
  let moved = false;
  let visits = 0;
  for (let node = queue.take(); node >= 0; node = queue.take()) {
    if (++visits % SLICE === 0) yield;
    const own = found[node]!;
    let count = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const other = found[targets[at]!]!;
      if (to[other] === 0) touched[count++] = other;
      to[other]! += weights[at]!;
    }
    const share = (resolution * ends[node]!) / twice;
    sums[own]! -= ends[node]!;
    let best = own;
    let most = to[own]! - share * sums[own]!;
    for (let i = 0; i < count; i++) {
      const other = touched[i]!;
      const gain = to[other]! - share * sums[other]!;
      if (gain > most + LEAST_GAIN) [best, most] = [other, gain];
      to[other] = 0;
    }
    sums[best]! += ends[node]!;
    if (best === own) continue;
    found[node] = best;
    moved = true;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++)
      if (found[targets[at]!] !== best) queue.put(targets[at]!);
  }
  return { moved, found };
}

/** Communities as nodes of a smaller graph. */
function gather({ graph, loops }: Level, found: Int32Array, count: number): Level {
  const { nodes, targets, weights } = graph;
  const inside = new Float64Array(count);
  for (let node = 0; node < nodes; node++) inside[found[node]!]! += loops[node]!;
  const from = sourcesOf(graph).map((node) => found[node]!);
  const to = targets.map((node) => found[node]!);
  for (let at = 0; at < from.length; at++) if (from[at] === to[at]) inside[from[at]!]! += weights[at]!;
  return { graph: directed(count, { from, to, weight: weights }), loops: inside };
}

/** Numbers what occurs from 0 on, in order of its first occurrence; returns how many there are. */
function renumber(found: Int32Array): number {
  const number = new Int32Array(found.length).fill(-1);
  let count = 0;
  for (let node = 0; node < found.length; node++) {
    const old = found[node]!;
    if (number[old]! < 0) number[old] = count++;
    found[node] = number[old]!;
  }
  return count;
}

function bySize(community: Int32Array): Int32Array {
  const count = renumber(community);
  const size = new Uint32Array(count);
  for (const c of community) size[c]!++;
  const order = Int32Array.from({ length: count }, (_, c) => c).sort((a, b) => size[b]! - size[a]! || a - b);
  const rank = new Int32Array(count);
  order.forEach((c, at) => (rank[c] = at));
  return community.map((c) => rank[c]!);
}

/** Every node once, in an order by chance (Fisher & Yates). */
function shuffled(nodes: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: nodes }, (_, node) => node);
  for (let at = nodes - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** First in, first out; a node that waits already is not put in again. */
class Queue {
  readonly #ring: Int32Array;
  readonly #waits: Uint8Array;
  #first = 0;
  #length: number;

  constructor(nodes: Int32Array) {
    this.#ring = nodes;
    this.#waits = new Uint8Array(nodes.length).fill(1);
    this.#length = nodes.length;
  }

  put(node: number): void {
    if (this.#waits[node]) return;
    this.#waits[node] = 1;
    this.#ring[(this.#first + this.#length++) % this.#ring.length] = node;
  }

  /** −1 where nobody waits. */
  take(): number {
    if (this.#length === 0) return -1;
    const node = this.#ring[this.#first]!;
    this.#first = (this.#first + 1) % this.#ring.length;
    this.#length--;
    this.#waits[node] = 0;
    return node;
  }
}
