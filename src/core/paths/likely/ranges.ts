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

/**
 * Draws likely trees and yields the ranges of the cascade's figures over those drawn so far; the last are those over
 * all. `forest`: known paths, or likely ones; choices by hand hold in every tree. O(trees × n), in slices.
 */
export async function* rangesOver(
  inference: Inference,
  forest: Forest,
  roots: readonly number[],
  pause: () => Promise<void>,
): AsyncGenerator<TreeRanges> {
  const tops = new Set(roots.map((root) => forest.root[root]!));
  const within = (row: number): boolean => tops.has(forest.root[row]!);
  let posts = 0;
  for (const top of tops) posts += forest.descendants[top]! + 1;
  const trees = posts > LARGE ? TREES_OF_LARGE : TREES;
  const drawn = await inference.draw(within, trees, seeded(SEED), pause);
  await pause();
  const order = inference.order.filter(within);
  const place = new Int32Array(forest.count);
  const shapes: TreeShape[] = [];
  for (let tree = 0; tree < trees; tree++) {
    await pause();
    const cut = subtree(order, parentIn(drawn, tree, forest), roots, place);
    await pause();
    shapes.push(shapeOf(cut));
    if (tree + 1 === trees || (tree + 1) % TELL === 0) yield rangesOf(shapes, trees);
  }
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

function shapeOf({ parents }: Subtree): TreeShape {
  const { size, depth, maxBreadth, structuralVirality, breadthByDepth } = cascadeMetrics(parents);
  return { posts: size, depth, maxBreadth, structuralVirality, breadth: breadthByDepth.slice(0, HOPS) };
}

function rangesOf(shapes: readonly TreeShape[], of: number): TreeRanges {
  const over = (figure: (shape: TreeShape) => number): Range => {
    const values = shapes.map(figure).sort((a, b) => a - b);
    const out = Math.floor(values.length * TAIL);
    return { from: values[out]!, to: values[values.length - 1 - out]! };
  };
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
