/** Cuts one message's cascade out of the whole: the columns that the main thread draws. */
import { standsFor } from '../dataset/sampling';
import type { Dataset } from '../dataset/types';
import { sortedByTime } from '../sortByTime';
import type { Forest } from '../paths/types';
import { each, type Steps } from '../steps';
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
 * Birth is max(own time, parent's birth), so that no line runs backwards. O(n).
 */
export function* cutCascade(
  dataset: Dataset,
  forest: Forest,
  wordings: Wordings,
  roots: readonly number[],
): Steps<CutCascade> {
  const { count, dated, row, birth, depth, parent } = yield* cutPlaces(dataset, forest, roots);
  const placeOf = new Int32Array(forest.count).fill(-1);
  const kind = new Uint8Array(count);
  const basis = new Uint8Array(count);
  const toParent = new Float32Array(count);
  const descendants = new Uint32Array(count);
  const edit = new Uint8Array(count);
  const flags = new Uint8Array(count);
  yield* each(count, (place) => {
    const at = row[place]!;
    placeOf[at] = place;
    kind[place] = forest.kind[at]!;
    basis[place] = parent[place]! < 0 ? 0 : forest.basis[at]!;
    descendants[place] = forest.descendants[at]!;
    if (parent[place]! < 0) {
      toParent[place] = NaN;
      return;
    }
    toParent[place] = wordings.fidelity[at]!;
    edit[place] = wordings.edit[at]!;
    flags[place] = wordings.editFlags[at]!;
  });
  const { variant, variants } = yield* numberVariants(wordings, row, dataset.posts.weight);
  const { weight: weights } = dataset.posts;
  const weight = weights && Float32Array.from(row, (at) => weights[at]!);
  const columns = { count, row, parent, kind, variant, flags, ...(weight && { weight }) };
  const { drift, ...changes } = yield* buildTree({
    dataset,
    wordings,
    variants,
    cascade: columns,
    second: (place) => placeOf[forest.second[row[place]!]!] ?? -1,
  });
  const cascade = { ...columns, dated, birth, depth, basis, drift, fidelity: toParent, descendants, edit };
  return { cascade, variants, ...changes };
}

/** Wordings of the cascade, numbered by how many posts carry them (then by first appearance). */
function* numberVariants(
  wordings: Wordings,
  row: Int32Array,
  weight: Float32Array | null,
): Steps<{ variant: Int32Array; variants: Int32Array }> {
  const carriers = new Uint32Array(wordings.pool.count);
  const met: number[] = [];
  yield* each(row.length, (place) => {
    const variant = wordings.variant[row[place]!]!;
    if (variant < 0) return;
    if (carriers[variant] === 0) met.push(variant);
    carriers[variant]! += standsFor(weight, row[place]!);
  });
  // The sort is stable: ties stay in order of appearance.
  const order = yield* sortedByTime(Float64Array.from(met, (variant) => -carriers[variant]!));
  const variants = Int32Array.from(order, (at) => met[at]!);
  const number = new Int32Array(wordings.pool.count).fill(-1);
  variants.forEach((variant, i) => (number[variant] = i));
  const variant = new Int32Array(row.length);
  yield* each(row.length, (place) => {
    variant[place] = number[wordings.variant[row[place]!]!] ?? -1;
  });
  return { variant, variants };
}
