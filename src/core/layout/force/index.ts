/**
 * Places for the nodes of a graph, so that those who have to do with each other stand together. Laid from coarse to fine
 * (multilevel): the whole finds its shape while it is small, and each finer graph only has to put its own neighbours right.
 */
import type { Graph } from '../../network/graph';
import { seeded, type Random } from '../../random';
import { coarsen, type Level } from './coarsen';
import { relax } from './relax';

/** Nodes from which on it is told where they stand so far, and steps on the graph itself between two such times. */
const TOLD_FROM = 4000;
const TOLD_EVERY = 8;
/** Steps on the graph itself, and on each coarser one, where they cost less and shape more. Tried, our own choice. */
const STEPS = 25;
const COARSER_STEPS = 40;

export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/**
 * Places of an undirected graph's nodes; their unit is about the distance of two that are tied. The same seed gives the
 * same places. `onProgress` is told the share that is done; `onPlaces`, of a large graph, where all nodes stand so far, in arrays
 * of their own. O((nodes + edges) log nodes).
 */
export function layoutGraph(
  graph: Graph,
  {
    seed,
    onProgress,
    onPlaces,
  }: { seed: number; onProgress?: (share: number) => void; onPlaces?: (soFar: Places) => void },
): Places {
  const random = seeded(seed);
  const levels = coarsen(graph, random);
  const work = levels.map(({ graph: { nodes } }, at) => nodes * (at === 0 ? STEPS : COARSER_STEPS));
  const total = work.reduce((sum, steps) => sum + steps, 0);
  let done = 0;
  let places: Places = { x: new Float64Array(0), y: new Float64Array(0) };
  for (let at = levels.length - 1; at >= 0; at--) {
    const level = levels[at]!;
    const { nodes } = level.graph;
    places = at === levels.length - 1 ? scatter(nodes, random) : refine(level, places, random);
    let steps = 0;
    const here = places;
    relax(level, places, at === 0 ? STEPS : COARSER_STEPS, () => {
      done += nodes;
      steps++;
      onProgress?.(done / total);
      const tells = steps % (at === 0 ? TOLD_EVERY : COARSER_STEPS) === 0 && done < total;
      if (tells && graph.nodes >= TOLD_FROM) onPlaces?.(ofAll(levels, at, here));
    });
  }
  return places;
}

/** Where the nodes of the graph itself stand while those of a level do that they are parts of. */
function ofAll(levels: readonly Level[], at: number, places: Places): Places {
  const { nodes } = levels[0]!.graph;
  const node = Int32Array.from({ length: nodes }, (_, i) => i);
  for (const { part } of levels.slice(0, at)) for (let i = 0; i < nodes; i++) node[i] = part![node[i]!]!;
  const of = (values: Float64Array): Float64Array => Float64Array.from(node, (i) => values[i]!);
  return { x: of(places.x), y: of(places.y) };
}

/** By chance, as dense as they will be. */
function scatter(nodes: number, random: Random): Places {
  const width = Math.sqrt(nodes);
  const draw = (): Float64Array => Float64Array.from({ length: nodes }, () => (random.next() - 0.5) * width);
  return { x: draw(), y: draw() };
}

/** Each node where the one stands that it is part of, beside the others; there is more room, as there are more nodes. */
function refine({ graph, part }: Level, coarse: Places, random: Random): Places {
  const { nodes } = graph;
  const wider = Math.sqrt(nodes / coarse.x.length);
  const x = new Float64Array(nodes);
  const y = new Float64Array(nodes);
  for (let node = 0; node < nodes; node++) {
    x[node] = coarse.x[part![node]!]! * wider + random.next() - 0.5;
    y[node] = coarse.y[part![node]!]! * wider + random.next() - 0.5;
  }
  return { x, y };
}
