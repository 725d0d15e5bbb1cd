/** Cuts one message's cascade out of the whole: the columns that the main thread draws. */
import type { Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
import type { Wordings } from '../wording/lineage';
import { buildTree, type TreeOfChanges } from '../wording/tree';
import { cutPlaces } from './places';
import type { Cascade } from './types';

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
  const { count, dated, row, birth, depth, parent } = cutPlaces(dataset, forest, roots);
  const placeOf = new Map<number, number>();
  row.forEach((at, place) => placeOf.set(at, place));
  const kind = new Uint8Array(count);
  const basis = new Uint8Array(count);
  const toParent = new Float32Array(count);
  const descendants = new Uint32Array(count);
  const edit = new Uint8Array(count);
  const flags = new Uint8Array(count);
  for (let place = 0; place < count; place++) {
    const at = row[place]!;
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
