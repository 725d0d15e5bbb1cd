import { FLAG, type Dataset } from '../dataset/types';
import { WordingPool } from '../wording/pool';
import { hangCopies } from './copies';
import { hangDeclared } from './declared';
import { ForestDraft } from './draft';
import { hangReferences } from './references';
import { breakCycles, structure } from './structure';
import type { Forest } from './types';

export interface ForestOptions {
  onProgress?(done: number, total: number): void;
  /** Lets the worker answer between slices. */
  pause?(): Promise<void>;
  /** Wordings to number texts by; shared with the Lineage, so that each word is known once. */
  pool?: WordingPool;
}

/**
 * Who had it from whom: references, then what authors declare, then matching words; each only where the one before
 * left a post loose. Near-linear; see copies/ for the cost of matching.
 */
export async function buildForest(dataset: Dataset, options: ForestOptions = {}): Promise<Forest> {
  const pool = options.pool ?? new WordingPool();
  const draft = new ForestDraft(dataset);
  hangReferences(draft);
  await options.pause?.();
  hangDeclared(draft, pool.numbers);
  await options.pause?.();
  const cappedBuckets = await hangCopies(draft, pool, options);
  const cycleBroken = new Uint8Array(draft.count);
  // A post that is in the export outranks one that is only referred to, when a cycle needs a root.
  const external = (row: number): number => dataset.posts.flags[row]! & FLAG.external;
  breakCycles(
    draft.parent,
    (a, b) => (external(a) !== external(b) ? external(a) < external(b) : draft.before(a, b)),
    cycleBroken,
  );
  for (let row = 0; row < draft.count; row++) if (draft.parent[row]! < 0) draft.basis[row] = 0;
  const { parent, basis, probability, similarity, second, kind } = draft;
  return {
    count: draft.count,
    parent,
    basis,
    probability,
    similarity,
    second,
    kind,
    ...structure(parent),
    cycleBroken,
    cappedBuckets,
  };
}
