import { seeded } from '../../random';
import type { Range, TreeRanges } from '../figures';
import { cascadeMetrics } from '../metrics';
import { subtree, type Subtree } from '../subtree';
import { BASIS, type Forest } from '../types';
import type { DrawnTrees, Inference } from './infer';

/** Trees drawn of a cascade (DeVerna et al. 2024 draw as many), and of one with more posts than LARGE. */
const TREES = 100;
const TREES_OF_LARGE = 20;
const LARGE = 100_000;
/** The same cascade gives the same trees. */
const SEED = 1;
/** Share of the trees that a range leaves out at each end. */
const TAIL = 0.05;
/** Trees between two tellings. */
const TELL = 10;
/** Hops whose breadth is given a range. */
const HOPS = 64;

/** One tree of those that are drawn of a cascade. */
interface DrawnTree {
  tree: number;
  /** Trees that are drawn. */
  of: number;
  cut: Subtree;
}

/**
 * Draws likely trees of a cascade. `forest`: known paths, or likely ones; choices by hand hold in every tree.
 * O(trees × n), in slices.
 */
async function* treesOver(
  inference: Inference,
  forest: Forest,
  roots: readonly number[],
  pause: () => Promise<void>,
): AsyncGenerator<DrawnTree> {
  const tops = new Set(roots.map((root) => forest.root[root]!));
  const within = (row: number): boolean => tops.has(forest.root[row]!);
  let posts = 0;
  for (const top of tops) posts += forest.descendants[top]! + 1;
  const of = posts > LARGE ? TREES_OF_LARGE : TREES;
  const drawn = await inference.draw(within, of, seeded(SEED), pause);
  await pause();
  const order = inference.order.filter(within);
  const place = new Int32Array(forest.count);
  for (let tree = 0; tree < of; tree++) {
    await pause();
    const cut = subtree(order, parentIn(drawn, tree, forest), roots, place);
    await pause();
    yield { tree, of, cut };
  }
}

/** Draws likely trees and yields the ranges of the cascade's figures over those drawn so far; the last are over all. */
export async function* rangesOver(
  inference: Inference,
  forest: Forest,
  roots: readonly number[],
  pause: () => Promise<void>,
  weight: Float32Array | null = null,
): AsyncGenerator<TreeRanges> {
  const shapes: TreeShape[] = [];
  for await (const { tree, of, cut } of treesOver(inference, forest, roots, pause)) {
    shapes.push(shapeOf(cut, weight && Float32Array.from(cut.rows, (row) => weight[row]!)));
    if (tree + 1 === of || (tree + 1) % TELL === 0) yield rangesOf(shapes, of);
  }
}

/** Where posts stand in each of the trees that were drawn: hops[tree × rows + i], NOWHERE for one not below the roots. */
export interface DrawnHops {
  trees: number;
  hops: Uint8Array;
}

/** In place of a hop. */
export const NOWHERE = 255;

/** Hops of `rows` in each likely tree, at most HOPS − 1. */
export async function hopsOver(
  inference: Inference,
  forest: Forest,
  roots: readonly number[],
  rows: ArrayLike<number>,
  pause: () => Promise<void>,
): Promise<DrawnHops> {
  const hopOf = new Uint8Array(forest.count);
  const found: Uint8Array[] = [];
  for await (const { cut } of treesOver(inference, forest, roots, pause)) {
    hopOf.fill(NOWHERE);
    cut.rows.forEach((row, i) => {
      const above = cut.parents[i]!;
      hopOf[row] = above < 0 ? 0 : Math.min(HOPS - 1, hopOf[cut.rows[above]!]! + 1);
    });
    found.push(Uint8Array.from(rows, (row) => hopOf[row]!));
  }
  const hops = new Uint8Array(found.length * rows.length);
  found.forEach((tree, i) => hops.set(tree, i * rows.length));
  return { trees: found.length, hops };
}

interface TreeShape {
  posts: number;
  depth: number;
  maxBreadth: number;
  structuralVirality: number;
  breadth: number[];
}

function parentIn({ slot, parents }: DrawnTrees, tree: number, forest: Forest): (row: number) => number {
  const likely = parents[tree]!;
  return (row) =>
    slot[row]! < 0 || forest.basis[row] === BASIS.chosen ? forest.parent[row]! : likely[slot[row]!]!;
}

function shapeOf({ parents }: Subtree, weight: Float32Array | null): TreeShape {
  const { size, depth, maxBreadth, structuralVirality, breadthByDepth } = cascadeMetrics(parents, weight);
  return { posts: size, depth, maxBreadth, structuralVirality, breadth: breadthByDepth.slice(0, HOPS) };
}

function rangesOf(shapes: readonly TreeShape[], of: number): TreeRanges {
  const over = (figure: (shape: TreeShape) => number): Range => rangeOf(shapes.map(figure));
  const hops = Math.max(...shapes.map(({ breadth }) => breadth.length));
  return {
    trees: shapes.length,
    of,
    posts: over(({ posts }) => posts),
    depth: over(({ depth }) => depth),
    maxBreadth: over(({ maxBreadth }) => maxBreadth),
    structuralVirality: over(({ structuralVirality }) => structuralVirality),
    breadth: Array.from({ length: hops }, (_, hop) => over(({ breadth }) => breadth[hop] ?? 0)),
  };
}

/** What nine of ten of the values lie in. */
export function rangeOf(values: readonly number[]): Range {
  const sorted = values.toSorted((a, b) => a - b);
  const out = Math.floor(sorted.length * TAIL);
  return { from: sorted[out]!, to: sorted[sorted.length - 1 - out]! };
}
