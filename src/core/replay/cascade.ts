/** Cuts one message's cascade out of the whole: the columns that the main thread draws. */
import type { Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
import type { Wordings } from '../wording/lineage';
import { fidelity } from '../wording/measures';
import type { Cascade } from './types';

const DEEPEST = 65535;

export interface CutCascade {
  cascade: Cascade;
  /** Lineage variant of each wording of the cascade, most carried first. */
  variants: Int32Array;
}

/**
 * The posts below the roots (Dataset rows), roots included. A root may be any post, also one inside a larger tree.
 * Birth is max(own time, parent's birth), so that no line runs backwards. O(n log n).
 */
export function cutCascade(
  dataset: Dataset,
  forest: Forest,
  wordings: Wordings,
  roots: readonly number[],
): CutCascade {
  const { rows, births, depths } = collect(dataset, forest, roots);
  const order = sorted(rows, births, depths);
  const count = rows.length;
  const placeOf = new Map<number, number>();
  const row = new Int32Array(count);
  const birth = new Float64Array(count);
  const depth = new Uint16Array(count);
  for (let place = 0; place < count; place++) {
    const at = order[place]!;
    row[place] = rows[at]!;
    birth[place] = births[at]!;
    depth[place] = Math.min(DEEPEST, depths[at]!);
    placeOf.set(rows[at]!, place);
  }
  let dated = count;
  while (dated > 0 && Number.isNaN(birth[dated - 1])) dated--;

  const isRoot = new Set(roots);
  const parent = new Int32Array(count).fill(-1);
  const kind = new Uint8Array(count);
  const basis = new Uint8Array(count);
  const toParent = new Float32Array(count);
  const descendants = new Uint32Array(count);
  for (let place = 0; place < count; place++) {
    const at = row[place]!;
    if (!isRoot.has(at)) parent[place] = placeOf.get(forest.parent[at]!) ?? -1;
    kind[place] = forest.kind[at]!;
    basis[place] = parent[place]! < 0 ? 0 : forest.basis[at]!;
    toParent[place] = parent[place]! < 0 ? NaN : wordings.fidelity[at]!;
    descendants[place] = forest.descendants[at]!;
  }
  const { variant, variants } = numberVariants(wordings, row);
  const drift = driftFromRoots(wordings, row, parent, variant, variants);
  return {
    cascade: {
      count,
      dated,
      row,
      birth,
      parent,
      depth,
      kind,
      basis,
      drift,
      fidelity: toParent,
      variant,
      descendants,
    },
    variants,
  };
}

/** Rows below the roots, parents first, with birth and depth. */
function collect(
  dataset: Dataset,
  forest: Forest,
  roots: readonly number[],
): { rows: Int32Array; births: Float64Array; depths: Uint32Array } {
  /** 0 = not in the cascade, else depth + 1. */
  const level = new Uint32Array(forest.count);
  const born = new Float64Array(forest.count);
  for (const root of roots) level[root] = 1;
  let count = 0;
  for (const row of forest.order) {
    const above = forest.parent[row]!;
    if (level[row] === 0 && above >= 0 && level[above]! > 0) level[row] = level[above]! + 1;
    if (level[row] === 0) continue;
    count++;
    const own = dataset.posts.time[row]!;
    const inherited = level[row] === 1 ? NaN : born[above]!;
    born[row] = inherited > own ? inherited : own;
  }
  const rows = new Int32Array(count);
  const births = new Float64Array(count);
  const depths = new Uint32Array(count);
  let at = 0;
  for (const row of forest.order) {
    if (level[row] === 0) continue;
    rows[at] = row;
    births[at] = born[row]!;
    depths[at++] = level[row]! - 1;
  }
  return { rows, births, depths };
}

/** Order by (birth, depth, row); undated last. Depth keeps a parent before a child of the same moment. */
function sorted(rows: Int32Array, births: Float64Array, depths: Uint32Array): Uint32Array {
  const order = Uint32Array.from(rows, (_, i) => i);
  const key = births.map((birth) => (Number.isNaN(birth) ? Infinity : birth));
  return order.sort((a, b) => {
    const earlier = key[a]! - key[b]!;
    return earlier < 0 || earlier > 0 ? earlier : depths[a]! - depths[b]! || rows[a]! - rows[b]!;
  });
}

/** Wordings of the cascade, numbered by how many posts carry them (then by first appearance). */
function numberVariants(wordings: Wordings, row: Int32Array): { variant: Int32Array; variants: Int32Array } {
  const carriers = new Map<number, number>();
  for (const at of row) {
    const variant = wordings.variant[at]!;
    if (variant >= 0) carriers.set(variant, (carriers.get(variant) ?? 0) + 1);
  }
  // Sorting is stable and Maps keep the order of insertion: ties stay in order of appearance.
  const variants = Int32Array.from([...carriers].sort((a, b) => b[1] - a[1]).map(([variant]) => variant));
  const number = new Map<number, number>();
  variants.forEach((variant, i) => number.set(variant, i));
  return { variant: row.map((at) => number.get(wordings.variant[at]!) ?? -1), variants };
}

/** 1 − fidelity to the message's own root, which may stand inside a larger tree. */
function driftFromRoots(
  wordings: Wordings,
  row: Int32Array,
  parent: Int32Array,
  variant: Int32Array,
  variants: Int32Array,
): Float32Array {
  const drift = new Float32Array(row.length).fill(NaN);
  const root = new Int32Array(row.length);
  const known = new Map<number, number>();
  const { pool } = wordings;
  for (const place of parentsFirst(parent)) {
    const above = parent[place]!;
    root[place] = above < 0 ? place : root[above]!;
    const from = variant[root[place]!]!;
    const to = variant[place]!;
    if (from < 0 || to < 0) continue;
    const key = from * variants.length + to;
    let value = known.get(key);
    if (value === undefined) {
      value = 1 - fidelity(pool.tokens(variants[from]!), pool.tokens(variants[to]!));
      known.set(key, value);
    }
    drift[place] = value;
  }
  return drift;
}

/** Places so that parents stand before children: places are in that order already, but for undated parents. */
function parentsFirst(parent: Int32Array): Iterable<number> {
  const done = new Uint8Array(parent.length);
  const order: number[] = [];
  const chain: number[] = [];
  for (let place = 0; place < parent.length; place++) {
    for (let at = place; at >= 0 && !done[at]; at = parent[at]!) chain.push(at);
    while (chain.length) {
      const at = chain.pop()!;
      done[at] = 1;
      order.push(at);
    }
  }
  return order;
}
