import { isBefore, rowsByTime } from './byTime';
import type { Dataset } from '../dataset/types';
import { EACH, inSlices } from '../steps';
import { WordingPool } from '../wording/pool';
import { COPY_STAGES, hangCopies } from './copies';
import { Course, type CourseOptions } from './course';
import { DECLARED_STAGES, hangDeclared } from './declared';
import { ForestDraft } from './draft';
import { hangOnLikeliest, LIKELIEST_STAGES } from './likeliest';
import { hangReferences } from './references';
import { breakCycles, structure } from './structure';
import { hangTranslations, TRANSLATION_STAGES } from './translations';
import { hangUndated, UNDATED_STAGES } from './undated';
import type { Forest } from './types';
import { readWorded } from './worded';

/** Stages of the whole: `readWorded` is one. */
const STAGES = DECLARED_STAGES + 1 + COPY_STAGES + LIKELIEST_STAGES + UNDATED_STAGES + TRANSLATION_STAGES;

export interface ForestOptions extends CourseOptions {
  /** Wordings to number texts by; shared with the Lineage, so that each word is known once. */
  pool?: WordingPool;
}

/**
 * Who had it from whom: references, then what authors declare, then matching words, of undated posts by their words
 * alone, then what posts in two languages share; each only where those before left a post loose. Near-linear; see copies/
 * for the cost of matching.
 */
export async function buildForest(dataset: Dataset, options: ForestOptions = {}): Promise<Forest> {
  const pool = options.pool ?? new WordingPool();
  const draft = new ForestDraft(dataset);
  const course = new Course(options, STAGES);
  const byTime = await rowsByTime(dataset, course.pause);
  await inSlices(hangReferences(draft), EACH, course.pause);
  await hangDeclared(draft, byTime, pool, course);
  const worded = await readWorded(draft, byTime, pool, course);
  const cappedBuckets = await hangCopies(draft, pool, worded, course);
  await hangOnLikeliest(draft, pool, course);
  await hangUndated(draft, pool, course);
  await hangTranslations(draft, pool, worded, course);
  const cycleBroken = new Uint8Array(draft.count);
  // A post that is in the export outranks one that is only referred to, when a cycle needs a root.
  await breakCycles(
    draft.parent,
    (a, b) => (draft.isExternal(a) !== draft.isExternal(b) ? draft.isExternal(b) : isBefore(dataset, a, b)),
    cycleBroken,
    course.pause,
  );
  for (let row = 0; row < draft.count; row++) if (draft.parent[row]! < 0) draft.basis[row] = 0;
  const { parent, basis, probability, similarity, shared, second, kind } = draft;
  return {
    count: draft.count,
    parent,
    basis,
    probability,
    similarity,
    shared,
    second,
    kind,
    byTime,
    ...(await structure(parent, byTime, course.pause, dataset.posts.weight)),
    cycleBroken,
    cappedBuckets,
  };
}
