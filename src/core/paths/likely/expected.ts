/** What follows from probabilities of parents without drawing trees, in closed form (methods §1.5; Rizoiu et al. 2018). */

import { Growing } from '../../dataset/grow';
import type { ExpectedFigures } from '../figures';
import { BASIS, type Forest } from '../types';
import { Candidates as Weighed } from './candidates';
import type { Inference } from './infer';

/** Posts between two calls of `pause`. */
const SLICE = 50;

/** Candidates of each post as lists over one pair of columns: post i has [offsets[i] .. offsets[i+1]). Posts ascend in time. */
export interface Candidates {
  readonly offsets: Uint32Array;
  readonly parents: Int32Array;
  readonly probabilities: Float64Array;
}

/** Expected hops from the root, children, and posts in the subtree (itself included) of each post. O(candidates). */
export function expectations({ offsets, parents, probabilities }: Candidates): {
  depth: Float64Array;
  children: Float64Array;
  subtree: Float64Array;
} {
  const count = offsets.length - 1;
  const depth = new Float64Array(count);
  const children = new Float64Array(count);
  const subtree = new Float64Array(count).fill(1);
  for (let i = 0; i < count; i++) {
    let hops = 0;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      hops += probabilities[at]! * (depth[parents[at]!]! + 1);
      children[parents[at]!]! += probabilities[at]!;
    }
    depth[i] = hops;
  }
  for (let i = count - 1; i >= 0; i--)
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++)
      subtree[parents[at]!]! += probabilities[at]! * subtree[i]!;
  return { depth, children, subtree };
}

/** Posts of a tree up to which all candidates of each are weighed: the pairs are its square. */
const MOST = 3000;
/** Posts named. */
const NAMED = 10;

/**
 * Expectations over the trees of the roots on likely paths; null for trees with more than MOST posts, and for roots
 * inside a larger tree, whose posts are not the same ones in every likely tree. `forest`: either picture. O(n²), in slices.
 */
export async function expectedOf(
  inference: Inference,
  forest: Forest,
  roots: readonly number[],
  pause: () => Promise<void>,
): Promise<ExpectedFigures | null> {
  const tops = new Set(roots);
  const rows = inference.order.filter((row) => tops.has(forest.root[row]!));
  const whole = roots.every((root) => forest.root[root] === root);
  if (!whole || rows.length > MOST) return null;
  const { depth, children } = expectations(await candidatesOf(inference, forest, rows, pause));
  const hops = rows.length - tops.size;
  const byChildren = Array.from(rows.keys()).sort((a, b) => children[b]! - children[a]! || a - b);
  return {
    meanDepth: hops > 0 ? depth.reduce((sum, hop) => sum + hop, 0) / hops : NaN,
    mostTaken: byChildren
      .slice(0, NAMED)
      .filter((at) => children[at]! > 0)
      .map((at) => ({ row: rows[at]!, children: children[at]! })),
  };
}

/** All candidates of each row, numbered as the rows stand. */
async function candidatesOf(
  inference: Inference,
  forest: Forest,
  rows: Int32Array,
  pause: () => Promise<void>,
): Promise<Candidates> {
  const at = new Map(Array.from(rows, (row, i) => [row, i]));
  const weighed = new Weighed();
  const offsets = new Uint32Array(rows.length + 1);
  const parents = new Growing(new Int32Array(1024));
  const probabilities = new Growing(new Float64Array(1024));
  const add = (parent: number, probability: number): void => {
    parents.push(at.get(parent)!);
    probabilities.push(probability);
  };
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (i % SLICE === 0) await pause();
    const known = forest.basis[row] === BASIS.chosen;
    if (!known) inference.weighAll(row, weighed);
    if (known || weighed.count === 0) {
      if (forest.parent[row]! >= 0) add(forest.parent[row]!, 1);
    } else
      for (let c = 0; c < weighed.count; c++) add(inference.rowOf(weighed.member[c]!), weighed.weight[c]!);
    offsets[i + 1] = parents.count;
  }
  return { offsets, parents: parents.taken(), probabilities: probabilities.taken() };
}
