/** Posts with words of their own, in order of time: those that words can be matched of. */
import { KIND } from '../dataset/types';
import { parseCredit } from '../wording/credit';
import type { WordingPool } from '../wording/pool';
import type { Course } from './course';
import type { ForestDraft } from './draft';
import { each, EACH, inSlices } from '../steps';

/** UTF-16 units read between two pauses. */
const SLICE = 50_000;

export interface Worded {
  /** Post rows by time, of one moment by id. */
  readonly rows: Int32Array;
  /** Number in the pool of the words that each of them passes on, in the order of `rows`. */
  readonly wording: Int32Array;
}

/**
 * Reposts carry another's words: they are left out; so are undated posts, for nothing says which text was earlier. A
 * reply speaks to another post, but what it says may be taken from it. One stage of a course.
 */
export async function readWorded(
  draft: ForestDraft,
  byTime: Int32Array,
  pool: WordingPool,
  course: Course,
): Promise<Worded> {
  const { time } = draft.dataset.posts;
  const found = new Int32Array(draft.count);
  let count = 0;
  const find = (i: number): void => {
    const row = byTime[i]!;
    if (draft.kind[row] === KIND.repost || draft.isExternal(row) || Number.isNaN(time[row]!)) return;
    found[count++] = row;
  };
  await inSlices(each(draft.count, find), EACH, course.pause);
  const rows = found.slice(0, count);
  const wording = new Int32Array(rows.length);
  let read = 0;
  const number = (i: number): void => {
    const text = draft.dataset.text(rows[i]!);
    read = text.length;
    wording[i] = pool.of(parseCredit(text, '').payload);
  };
  await course.run(rows.length, SLICE, number, () => read + 1);
  return { rows, wording };
}
