/** Posts without times: which words were made from which, by the words alone. A common source is always possible. */
import { KIND } from '../dataset/types';
import { parseCredit } from '../wording/credit';
import { lcsLength } from '../wording/lcs';
import type { WordingPool } from '../wording/pool';
import { undatedSteps } from '../wording/stemma/undated';
import { inSlices, type Steps } from '../steps';
import type { Course } from './course';
import type { ForestDraft } from './draft';

/** Two texts are of one family where so much of the shorter stands in the longer, in order. Our own choice. */
const CONTAINED_FROM = 0.6;
const LEAST_WORDS = 4;
/** Rarest words, of those that others hold too, that a text is looked up by, and texts looked at for each. */
const RARE_WORDS = 6;
const POSTINGS = 64;
/** What reading a word costs, in pairs of words compared. */
const READING = 50;
/** Posts between two pauses, and pairs of words compared; stages that `hangUndated` runs of a course. */
const SLICE = 1000;
const PAIRS = 4_000_000;
export const UNDATED_STAGES = 1;

/**
 * Hangs loose posts that have no time on each other: equal wordings on the first of them by row, different ones by the
 * cheapest tree of their family. The rest of an export is left as it is: nothing says which text was earlier.
 */
export async function hangUndated(draft: ForestDraft, pool: WordingPool, course: Course): Promise<void> {
  const firstOf = new Map<number, number>();
  await course.run(draft.count, SLICE, (row) => {
    if (!draft.isLoose(row) || !Number.isNaN(draft.dataset.posts.time[row]!)) return;
    const wording = pool.of(parseCredit(draft.dataset.text(row), '').payload);
    if (pool.tokens(wording).length < LEAST_WORDS) return;
    const first = firstOf.get(wording);
    if (first === undefined) firstOf.set(wording, row);
    else match(draft, row, first, 1);
  });
  await inSlices(hangFamilies(draft, firstOf, pool), PAIRS, course.pause);
}

/** Each wording on one of its family, in steps of so many pairs of words compared as they yield. */
function* hangFamilies(
  draft: ForestDraft,
  firstOf: ReadonlyMap<number, number>,
  pool: WordingPool,
): Steps<void> {
  for (const family of yield* families([...firstOf.keys()], pool)) {
    const texts = family.map((wording) => pool.tokens(wording));
    const parents = yield* undatedSteps(texts);
    for (const [i, parent] of parents.entries()) {
      if (parent < 0) continue;
      const [from, to] = [texts[parent]!, texts[i]!];
      const similarity = (2 * lcsLength(from, to)) / (from.length + to.length);
      match(draft, firstOf.get(family[i]!)!, firstOf.get(family[parent]!)!, similarity);
      yield from.length * to.length;
    }
  }
}

function match(draft: ForestDraft, row: number, parent: number, similarity: number): void {
  draft.hang(row, parent, 'matched', KIND.copy);
  draft.similarity[row] = similarity;
}

/** Wordings that share most of their words, directly or through others; families of two and more. Steps as above. */
function* families(wordings: readonly number[], pool: WordingPool): Steps<number[][]> {
  const frequency = new Map<number, number>();
  for (const wording of wordings) {
    const tokens = pool.tokens(wording);
    for (const token of new Set(tokens)) frequency.set(token, (frequency.get(token) ?? 0) + 1);
    yield tokens.length * READING;
  }
  const family = wordings.map((_, i) => i);
  const headOf = (i: number): number => {
    while (family[i] !== i) i = family[i] = family[family[i]!]!;
    return i;
  };
  const holding = new Map<number, number[]>();
  for (const [i, wording] of wordings.entries()) {
    const tokens = pool.tokens(wording);
    yield tokens.length * READING;
    const rarest = [...new Set(tokens)]
      .filter((token) => frequency.get(token)! > 1)
      .sort((a, b) => frequency.get(a)! - frequency.get(b)! || a - b);
    for (const [rank, token] of rarest.entries()) {
      const list = holding.get(token) ?? [];
      if (list.length === 0) holding.set(token, list);
      for (const other of rank < RARE_WORDS ? list : []) {
        if (headOf(other) === headOf(i)) continue;
        const theirs = pool.tokens(wordings[other]!);
        if (related(theirs, tokens)) family[headOf(i)] = headOf(other);
        yield theirs.length * tokens.length;
      }
      if (list.length < POSTINGS) list.push(i);
    }
  }
  const members = new Map<number, number[]>();
  wordings.forEach((wording, i) => {
    const list = members.get(headOf(i));
    if (list) list.push(wording);
    else members.set(headOf(i), [wording]);
  });
  return [...members.values()].filter((list) => list.length > 1);
}

const related = (a: ArrayLike<number>, b: ArrayLike<number>): boolean =>
  lcsLength(a, b) >= CONTAINED_FROM * Math.min(a.length, b.length);
