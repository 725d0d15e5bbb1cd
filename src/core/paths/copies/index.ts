/** Hops without a reference: the same or nearly the same words, later. A common source is always possible. */
import { KIND } from '../../dataset/types';
import { each, EACH, inSlices } from '../../steps';
import type { WordingPool } from '../../wording/pool';
import type { Course } from '../course';
import type { ForestDraft } from '../draft';
import type { Worded } from '../worded';
import { NEAREST_STAGES, nearestTexts } from './nearest';
import { SHORT, UniqueTexts } from './uniqueTexts';

/** Posts between two pauses. */
const SLICE = 1000;
/** Stages that `hangCopies` runs of a course. */
export const COPY_STAGES = 2 + NEAREST_STAGES;

/**
 * Hangs loose posts on the earlier post whose words they have: first the same words, then near-copies by the rules of
 * verify.ts. The second best is kept. Returns the number of buckets that were too large to be read whole.
 */
export async function hangCopies(
  draft: ForestDraft,
  pool: WordingPool,
  { rows, wording }: Worded,
  course: Course,
): Promise<number> {
  const texts = new UniqueTexts(pool);
  /** Number of each row's text, in the order of `rows`; rows of the first posts with each text. */
  const textOf = new Int32Array(rows.length);
  const firsts: number[] = [];
  await course.run(rows.length, SLICE, (i) => {
    textOf[i] = texts.of(wording[i]!, () => draft.dataset.text(rows[i]!));
    if (textOf[i] === firsts.length) firsts.push(rows[i]!);
  });
  const part = { open: new Uint8Array(firsts.length), spoken: new Uint8Array(firsts.length) };
  const look = each(firsts.length, (text) => {
    part.open[text] = Number(isOpen(draft, firsts[text]!));
    part.spoken[text] = Number(draft.kind[firsts[text]!] === KIND.reply);
  });
  await inSlices(look, EACH, course.pause);
  const nearest = await nearestTexts(texts.finish(), part, course);
  /** The latest post with each text so far. */
  const latest = Int32Array.from(firsts);
  await course.run(rows.length, SLICE, (i) => {
    const row = rows[i]!;
    const text = textOf[i]!;
    if (text === SHORT) return;
    const first = firsts[text]!;
    if (isOpen(draft, row)) {
      if (row !== first) match(draft, row, 1, first, latest[text]!);
      else if (nearest.first[text]! >= 0) {
        const second = nearest.second[text]!;
        match(draft, row, nearest.likeness[text]!, firsts[nearest.first[text]!]!, firsts[second] ?? -1);
      }
    }
    latest[text] = row;
  });
  return nearest.capped;
}

/** A loose post, or one whose credit names nobody's post in the export. */
const isOpen = (draft: ForestDraft, row: number): boolean =>
  draft.parent[row]! < 0 && (draft.kind[row] === KIND.original || draft.kind[row] === KIND.manual);

function match(draft: ForestDraft, row: number, likeness: number, parent: number, second: number): void {
  draft.hang(row, parent, 'matched', draft.kind[row] === KIND.manual ? KIND.manual : KIND.copy);
  draft.similarity[row] = likeness;
  draft.second[row] = second === parent ? -1 : second;
}
