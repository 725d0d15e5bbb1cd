/** Cuts one message's cascade out of the whole: the columns that the main thread draws. */
import type { Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
import type { Wordings } from '../wording/lineage';
import { buildTree, type TreeOfChanges } from '../wording/tree';
import type { Cascade } from './types';

const DEEPEST = 65535;

export interface CutCascade extends Omit<TreeOfChanges, 'drift'> {
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
  const edit = new Uint8Array(count);
  const flags = new Uint8Array(count);
  for (let place = 0; place < count; place++) {
    const at = row[place]!;
    if (!isRoot.has(at)) parent[place] = placeOf.get(forest.parent[at]!) ?? -1;
    kind[place] = forest.kind[at]!;
    basis[place] = parent[place]! < 0 ? 0 : forest.basis[at]!;
    descendants[place] = forest.descendants[at]!;
    if (parent[place]! < 0) {
      toParent[place] = NaN;
      continue;
    }
    toParent[place] = wordings.fidelity[at]!;
    edit[place] = wordings.edit[at]!;
    flags[place] = wordings.editFlags[at]!;
  }
  const { variant, variants } = numberVariants(wordings, row);
  const columns = { count, row, parent, kind, variant, flags };
  const { drift, ...changes } = buildTree({
    dataset,
    wordings,
    variants,
    cascade: columns,
    second: (place) => placeOf.get(forest.second[row[place]!]!) ?? -1,
  });
  const cascade = { ...columns, dated, birth, depth, basis, drift, fidelity: toParent, descendants, edit };
  return { cascade, variants, ...changes };
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
