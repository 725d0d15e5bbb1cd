import type { Alternative } from '../api';
import { likelihoodOf } from '../paths/likely/icd203';
import { BASES } from '../paths/types';
import type { Trees } from './trees';

/** Alternatives of one hop that are listed. */
const LISTED = 8;

/** Parents that a post may have beside the one it has in a picture: inferred, its second best, and as it was built. */
export async function alternativesOf(trees: Trees, row: number, likely: boolean): Promise<Alternative[]> {
  const { forest, reader } = await trees.of(likely);
  const { built } = trees;
  const found = await trees.possible(row, LISTED + 1);
  const recorded = [built.forest.parent[row]!, built.forest.second[row]!].map((parent) => ({
    row: parent,
    basis: built.forest.basis[row]!,
    probability: NaN,
  }));
  for (const other of recorded)
    if (other.row >= 0 && !found.some((one) => one.row === other.row)) found.push(other);
  return found
    .filter((other) => other.row !== forest.parent[row])
    .slice(0, LISTED)
    .map(({ row: parent, basis, probability }) => ({
      post: reader.post(parent),
      basis: BASES[basis]!,
      probability,
      likelihood: likelihoodOf(basis, probability),
    }));
}
