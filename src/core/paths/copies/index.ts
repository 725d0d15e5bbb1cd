/** Hops without a reference: the same or nearly the same words, later. A common source is always possible. */
import { KIND } from '../../dataset/types';
import type { WordingPool } from '../../wording/pool';
import type { ForestDraft } from '../draft';
import { parseCredit } from '../../wording/credit';
import { Candidates } from './candidates';
import { LEAST_WORDS, nearCopy, type Readable } from './verify';

/**
 * Texts that are this near to each other in likeness cannot be told apart as sources: the earliest stands. A word more
 * or less says little of whom a text was taken from. Our own choice.
 */
const MARGIN = 0.05;
/** Posts between two calls of `pause`. */
const SLICE = 500;

export interface CopyOptions {
  onProgress?(done: number, total: number): void;
  pause?(): Promise<void>;
}

/**
 * Hangs loose posts on the earlier post whose words are nearest: first the same wording, then near-copies by the
 * rules of verify.ts. The second best is kept. Returns the number of buckets that were too large to read whole.
 */
export async function hangCopies(
  draft: ForestDraft,
  pool: WordingPool,
  options: CopyOptions = {},
): Promise<number> {
  const rows = worded(draft);
  const wording = new Int32Array(draft.count).fill(-1);
  const frequency = new Map<number, number>();
  const texts = new Set<number>();
  for (const row of rows) {
    wording[row] = pool.of(parseCredit(draft.dataset.text(row), '').payload);
    if (texts.has(wording[row]!)) continue;
    texts.add(wording[row]!);
    for (const token of new Set(pool.tokens(wording[row]!)))
      frequency.set(token, (frequency.get(token) ?? 0) + 1);
  }
  const candidates = new Candidates((token) => frequency.get(token) ?? 0);
  /** Earliest row of each wording met so far. */
  const earliest = new Map<number, number>();
  const read = (text: number): Readable => ({ tokens: pool.tokens(text), letters: lettersOf(pool, text) });

  for (let i = 0; i < rows.length; i++) {
    if (i % SLICE === 0) {
      options.onProgress?.(i, rows.length);
      await options.pause?.();
    }
    const row = rows[i]!;
    const text = wording[row]!;
    if (pool.tokens(text).length < LEAST_WORDS) continue;
    const same = earliest.get(text);
    if (same !== undefined) {
      if (isOpen(draft, row)) match(draft, row, same, 1);
      continue;
    }
    earliest.set(text, row);
    const here = read(text);
    const found = candidates.take(text, here.letters, here.tokens);
    if (isOpen(draft, row)) hangOnBest(draft, row, here, found, earliest, read);
  }
  options.onProgress?.(rows.length, rows.length);
  return candidates.capped;
}

/** Rows with words of their own, in order of time; reposts carry another's words, replies speak to them. */
function worded(draft: ForestDraft): number[] {
  const rows: number[] = [];
  for (let row = 0; row < draft.count; row++) {
    const kind = draft.kind[row]!;
    if (kind === KIND.repost || kind === KIND.reply || draft.isExternal(row)) continue;
    // Without a time nothing says which text was earlier.
    if (!Number.isNaN(draft.dataset.posts.time[row]!)) rows.push(row);
  }
  return rows.sort((a, b) => (draft.before(a, b) ? -1 : 1));
}

/** A loose post, or one whose credit names nobody's post in the export. */
const isOpen = (draft: ForestDraft, row: number): boolean =>
  draft.parent[row]! < 0 && (draft.kind[row] === KIND.original || draft.kind[row] === KIND.manual);

function hangOnBest(
  draft: ForestDraft,
  row: number,
  here: Readable,
  found: Set<number>,
  earliest: Map<number, number>,
  read: (text: number) => Readable,
): void {
  const near: { row: number; similarity: number }[] = [];
  for (const text of found) {
    const other = earliest.get(text)!;
    const similarity = draft.before(other, row) ? nearCopy(read(text), here) : 0;
    if (similarity > 0) near.push({ row: other, similarity });
  }
  if (near.length === 0) return;
  const most = near.reduce((top, { similarity }) => Math.max(top, similarity), 0);
  const rank = ({ similarity }: { similarity: number }): number =>
    similarity >= most - MARGIN ? most : similarity;
  near.sort((a, b) => rank(b) - rank(a) || (draft.before(a.row, b.row) ? -1 : 1));
  match(draft, row, near[0]!.row, near[0]!.similarity);
  draft.second[row] = near[1]?.row ?? -1;
}

function match(draft: ForestDraft, row: number, parent: number, similarity: number): void {
  draft.hang(row, parent, 'matched', draft.kind[row] === KIND.manual ? KIND.manual : KIND.copy);
  draft.similarity[row] = similarity;
}

/** The folded words of a wording, joined: what letters are compared by. */
function lettersOf(pool: WordingPool, text: number): string {
  let letters = '';
  for (const token of pool.tokens(text)) letters += pool.numbers.word(token);
  return letters;
}
