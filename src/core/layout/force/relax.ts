/**
 * Forces of the t-distribution (Zhong, Xue, Zhang, Zhang, Ban & Deussen 2023, "Force-directed graph layouts revisited"):
 * bounded, so that neighbours stay together and what is far away hardly counts. Their shapes; constants of our own, tried on
 * the simulator's graphs.
 */
import type { Level } from './coarsen';
import { Quadtree } from './quadtree';

/** Pull of a tie at any distance, of which √nodes is taken: the whole must not be drawn together as it grows. */
const FAR_PULL = 0.1;
/** Pull of a tie between those near each other. */
const NEAR_PULL = 8;
/** Distance² below which two nodes push each other no more than they did: as small as the room that a node finds. */
const CORE = 0.2;
/** Pull to the middle, of which √nodes is taken: what is tied to nothing must not drift away. */
const GRAVITY = 0.1;
/** A cell counts as one point from where it looks this small (Barnes & Hut 1986). */
const THETA = 1.2;
/** Share of the way to where the forces balance that is gone in the first step and in the last. */
const FIRST = 0.6;
const LAST = 0.04;
/** How firmly each node stands beside the firmness that its ties give it. */
const STIFFNESS = 1;
const LONGEST_STEP = 3;

/**
 * Moves the nodes of one level, in place, to where ties pull and all others push alike; `onStep` after each step. Each goes
 * towards its own balance, by its ties' own firmness, so that hubs and leaves need no step of their own.
 * O((nodes + edges) log nodes) a step.
 */
export function relax(
  { graph, mass: accounts }: Level,
  { x, y }: { x: Float64Array; y: Float64Array },
  steps: number,
  onStep: () => void,
): void {
  const { nodes, offsets, targets } = graph;
  const mass = overMean(accounts);
  const firm = overMean(graph.weights).map(Math.sqrt);
  const [farPull, gravity] = [FAR_PULL / Math.sqrt(nodes), GRAVITY / Math.sqrt(nodes)];
  const tree = new Quadtree(nodes);
  const moveX = new Float64Array(nodes);
  const moveY = new Float64Array(nodes);
  for (let step = 0; step < steps; step++) {
    push(tree, x, y, mass, moveX, moveY);
    const share = FIRST + ((LAST - FIRST) * step) / steps;
    for (let node = 0; node < nodes; node++) {
      const [atX, atY] = [x[node]!, y[node]!];
      let [pullX, pullY] = [-gravity * atX, -gravity * atY];
      let firmness = STIFFNESS * mass[node]!;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
        const dx = x[targets[at]!]! - atX;
        const dy = y[targets[at]!]! - atY;
        const pull = firm[at]! * (farPull + NEAR_PULL / (1 + dx * dx + dy * dy));
        pullX += pull * dx;
        pullY += pull * dy;
        firmness += pull;
      }
      const dx = (pullX + mass[node]! * moveX[node]!) / firmness;
      const dy = (pullY + mass[node]! * moveY[node]!) / firmness;
      const far = Math.sqrt(dx * dx + dy * dy);
      const part = far > LONGEST_STEP ? (share * LONGEST_STEP) / far : share;
      moveX[node] = dx * part;
      moveY[node] = dy * part;
    }
    for (let node = 0; node < nodes; node++) {
      x[node]! += moveX[node]!;
      y[node]! += moveY[node]!;
    }
    onStep();
  }
}

/** What all others together push each node by: d / (core + d²)² each, times their mass. */
function push(
  tree: Quadtree,
  x: Float64Array,
  y: Float64Array,
  mass: Float64Array,
  outX: Float64Array,
  outY: Float64Array,
): void {
  tree.build(x, y, mass);
  tree.eachGroup(x, y, mass, THETA, (first, last, list, end) => {
    for (let at = first; at < last; at++) {
      const node = tree.order[at]!;
      const [atX, atY] = [x[node]!, y[node]!];
      let [sumX, sumY] = [0, 0];
      for (let i = 0; i < end; i += 3) {
        const dx = atX - list[i]!;
        const dy = atY - list[i + 1]!;
        const near = CORE + dx * dx + dy * dy;
        const force = list[i + 2]! / (near * near);
        sumX += dx * force;
        sumY += dy * force;
      }
      outX[node] = sumX;
      outY[node] = sumY;
    }
  });
}

function overMean(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return values.map((value) => value / mean);
}
