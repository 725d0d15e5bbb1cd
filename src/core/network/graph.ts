/** Graphs of accounts as columns: an account's number is its identity, its neighbours are a stretch of a list. */
import { atOnce, each, type Steps } from '../steps';

/**
 * Arcs of node v lead to targets[offsets[v] .. offsets[v+1]), ascending, each once, with their weights. No arc leads from a
 * node to itself. In an undirected graph each edge stands at both of its ends.
 */
export interface Graph {
  readonly nodes: number;
  readonly offsets: Uint32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** Pairs of nodes with weights; several of one pair are added up. */
export interface Pairs {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** 1 each where left out. */
  readonly weight?: ArrayLike<number>;
}

/** Arcs from → to. Loops are left out. O(nodes + pairs). */
export const directed = (nodes: number, pairs: Pairs): Graph => atOnce(directedSteps(nodes, pairs));

/** Edges between from and to, whichever stands first. Loops are left out. O(nodes + pairs). */
export const undirected = (nodes: number, pairs: Pairs): Graph => atOnce(undirectedSteps(nodes, pairs));

/** The same arcs the other way round. */
export const reversed = (graph: Graph): Graph => atOnce(reversedSteps(graph));

/** `directed` in steps. */
export function* directedSteps(nodes: number, { from, to, weight }: Pairs): Steps<Graph> {
  // Two counting sorts, by target and then by source: each list comes out ascending.
  const byTarget = yield* sorted(nodes, to, null);
  const order = yield* sorted(nodes, from, byTarget);
  const offsets = new Uint32Array(nodes + 1);
  const targets = new Int32Array(order.length);
  const weights = new Float64Array(order.length);
  let end = 0;
  let node = 0;
  yield* each(order.length, (at) => {
    const pair = order[at]!;
    const source = from[pair]!;
    const target = to[pair]!;
    if (source === target) return;
    while (node < source) offsets[++node] = end;
    const again = end > offsets[source]! && targets[end - 1] === target;
    if (!again) targets[end++] = target;
    weights[end - 1]! += weight?.[pair] ?? 1;
  });
  while (node < nodes) offsets[++node] = end;
  return { nodes, offsets, targets: targets.slice(0, end), weights: weights.slice(0, end) };
}

/** `undirected` in steps. */
export function* undirectedSteps(nodes: number, { from, to, weight }: Pairs): Steps<Graph> {
  const count = from.length;
  const both = { from: new Int32Array(2 * count), to: new Int32Array(2 * count) };
  const weights = new Float64Array(2 * count);
  yield* each(count, (pair) => {
    both.from[pair] = both.to[count + pair] = from[pair]!;
    both.to[pair] = both.from[count + pair] = to[pair]!;
    weights[pair] = weights[count + pair] = weight?.[pair] ?? 1;
  });
  return yield* directedSteps(nodes, { ...both, weight: weights });
}

/** `reversed` in steps. */
export function* reversedSteps({ nodes, offsets, targets, weights }: Graph): Steps<Graph> {
  const sources = yield* sourcesSteps({ nodes, offsets });
  return yield* directedSteps(nodes, { from: targets, to: sources, weight: weights });
}

/** Source of each arc. */
export const sourcesOf = (graph: Pick<Graph, 'nodes' | 'offsets'>): Int32Array => atOnce(sourcesSteps(graph));

function* sourcesSteps({ nodes, offsets }: Pick<Graph, 'nodes' | 'offsets'>): Steps<Int32Array> {
  const sources = new Int32Array(offsets[nodes]!);
  // Most accounts have few arcs: to fill a stretch takes longer than to write them one by one.
  yield* each(nodes, (node) => {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) sources[at] = node;
  });
  return sources;
}

/** True where an arc leads from one node to another. O(log of its arcs). */
export function hasArc({ offsets, targets }: Graph, from: number, to: number): boolean {
  let low = offsets[from]!;
  let high = offsets[from + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (targets[middle]! < to) low = middle + 1;
    else high = middle;
  }
  return low < offsets[from + 1]! && targets[low] === to;
}

/** Numbers of pairs by key, those of one key in the order given (null = as they stand). */
function* sorted(nodes: number, key: ArrayLike<number>, order: Uint32Array | null): Steps<Uint32Array> {
  const next = new Uint32Array(nodes + 1);
  yield* each(key.length, (pair) => {
    next[key[pair]! + 1]!++;
  });
  for (let node = 0; node < nodes; node++) next[node + 1]! += next[node]!;
  const out = new Uint32Array(key.length);
  yield* each(key.length, (i) => {
    const pair = order ? order[i]! : i;
    out[next[key[pair]!]!++] = pair;
  });
  return out;
}
