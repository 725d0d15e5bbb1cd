/** Posts without times: which words were made from which, by the words alone. A common source is always possible. */
import { KIND } from '../dataset/types';
import { parseCredit } from '../wording/credit';
import { lcsLength } from '../wording/lcs';
import type { WordingPool } from '../wording/pool';
import { undatedParents } from '../wording/stemma/undated';
import type { Course } from './course';
import type { ForestDraft } from './draft';

/** Two texts are of one family where so much of the shorter stands in the longer, in order. Our own choice. */
const CONTAINED_FROM = 0.6;
const LEAST_WORDS = 4;
/** Rarest words, of those that others hold too, that a text is looked up by, and texts looked at for each. */
const RARE_WORDS = 6;
const POSTINGS = 64;
/** Posts between two pauses; stages that `hangUndated` runs of a course. */
const SLICE = 1000;
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
  for (const family of families([...firstOf.keys()], pool)) {
    const texts = family.map((wording) => pool.tokens(wording));
    undatedParents(texts).forEach((parent, i) => {
      if (parent < 0) return;
      const [from, to] = [texts[parent]!, texts[i]!];
      const similarity = (2 * lcsLength(from, to)) / (from.length + to.length);
      match(draft, firstOf.get(family[i]!)!, firstOf.get(family[parent]!)!, similarity);
    });
  }
}

function match(draft: ForestDraft, row: number, parent: number, similarity: number): void {
  draft.hang(row, parent, 'matched', KIND.copy);
  draft.similarity[row] = similarity;
}

/** Wordings that share most of their words, directly or through others; families of two and more. */
function families(wordings: readonly number[], pool: WordingPool): number[][] {
  const frequency = new Map<number, number>();
  for (const wording of wordings)
    for (const token of new Set(pool.tokens(wording))) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const family = wordings.map((_, i) => i);
  const headOf = (i: number): number => {
    while (family[i] !== i) i = family[i] = family[family[i]!]!;
    return i;
  };
  const holding = new Map<number, number[]>();
  wordings.forEach((wording, i) => {
    const tokens = pool.tokens(wording);
    const rarest = [...new Set(tokens)]
      .filter((token) => frequency.get(token)! > 1)
      .sort((a, b) => frequency.get(a)! - frequency.get(b)! || a - b);
    rarest.forEach((token, rank) => {
      const list = holding.get(token) ?? [];
      if (list.length === 0) holding.set(token, list);
      for (const other of rank < RARE_WORDS ? list : [])
        if (headOf(other) !== headOf(i) && related(pool.tokens(wordings[other]!), tokens))
          family[headOf(i)] = headOf(other);
      if (list.length < POSTINGS) list.push(i);
    });
  });
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
