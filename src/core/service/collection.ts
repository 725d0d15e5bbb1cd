/**
 * How an export was collected, guessed from what it holds. The user is asked once; the guess is the answer offered.
 * The shares are our own choice.
 */
import { FLAG, type Csr, type Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
import { EACH, type Steps } from '../steps';
import { isCore, tokenise } from '../wording/tokens';

export const COLLECTIONS = [
  'account',
  'words',
  'link',
  'conversation',
  'scrolling',
  'archive',
  'made',
  'unknown',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

export interface CollectionGuess {
  how: Collection;
  /** The account, hashtag, word or link that shows it; '' where there is none. */
  what: string;
  /** Posts that show it, of those looked at. */
  count: number;
  of: number;
}

/** Share of posts that must show it. */
const NEARLY_ALL = 0.95;
/** Fewer posts show nothing. */
const LEAST = 20;
/** Posts whose words are looked at. */
const READ = 5000;
/** Words shorter than this stand in every post of a language. */
const LETTERS = 4;

/** The likeliest way in which the posts were collected. Embedded and external posts are not looked at. */
export function* guessCollection(dataset: Dataset, forest: Forest): Steps<CollectionGuess> {
  const { posts, accounts, files } = dataset;
  const formats = new Set(files.map(({ format }) => format));
  const rows = ownRows(dataset);
  const of = rows.length;
  const made = files.reduce((sum, file) => sum + file.synthetic, 0);
  if (made * 2 > of) return { how: 'made', what: '', count: made, of };
  if ([...formats].some((format) => format.startsWith('zeeschuimer')))
    return { how: 'scrolling', what: '', count: of, of };
  if ([...formats].some((format) => format.includes('archive')))
    return { how: 'archive', what: '', count: of, of };
  if (of < LEAST) return { how: 'unknown', what: '', count: 0, of };
  yield EACH;
  const author = commonestNumber(rows, posts.author, accounts.count);
  if (author.count >= of * NEARLY_ALL && author.value >= 0)
    return { how: 'account', what: `@${accounts.handle(author.value)}`, count: author.count, of };
  yield EACH;
  const tag = commonestEntry(rows, posts.hashtags, (text) => text.toLowerCase());
  if (tag.count >= of * NEARLY_ALL) return { how: 'words', what: `#${tag.value}`, count: tag.count, of };
  yield EACH;
  const link = commonestEntry(rows, posts.urls, (text) => text);
  if (link.count >= of * NEARLY_ALL) return { how: 'link', what: link.value, count: link.count, of };
  yield EACH;
  const root = commonestNumber(rows, forest.root, posts.count);
  if (root.count >= of * NEARLY_ALL) return { how: 'conversation', what: '', count: root.count, of };
  const read = rows.slice(0, READ);
  const word = commonestWord(read, dataset);
  if (word.count >= read.length * NEARLY_ALL)
    return { how: 'words', what: `“${word.value}”`, count: word.count, of: read.length };
  return { how: 'unknown', what: '', count: 0, of };
}

function ownRows(dataset: Dataset): number[] {
  const rows: number[] = [];
  for (let row = 0; row < dataset.posts.count; row++)
    if (!(dataset.posts.flags[row]! & (FLAG.external | FLAG.embedded))) rows.push(row);
  return rows;
}

const wordsOf = (text: string): string[] => [
  ...new Set(
    tokenise(text)
      .filter((token) => isCore(token) && token.core.length >= LETTERS)
      .map((token) => token.core),
  ),
];

interface Commonest<T> {
  value: T;
  count: number;
}

/** The number below `size` that most rows hold; −1 where they hold none. */
function commonestNumber(rows: readonly number[], column: Int32Array, size: number): Commonest<number> {
  const counts = new Uint32Array(size);
  let value = -1;
  for (const row of rows) {
    const number = column[row]!;
    if (number < 0) continue;
    counts[number]!++;
    if (value < 0 || counts[number]! > counts[value]!) value = number;
  }
  return { value, count: value < 0 ? 0 : counts[value]! };
}

/** The entry that most rows list, entries alike once folded taken as one; each row counts it once. */
function commonestEntry(
  rows: readonly number[],
  { offsets, values, dictionary }: Csr,
  fold: (text: string) => string,
): Commonest<string> {
  const folded = new Map<string, number>();
  const numberOf = Int32Array.from(dictionary, (text) => {
    const form = fold(text);
    if (!folded.has(form)) folded.set(form, folded.size);
    return folded.get(form)!;
  });
  const counts = new Uint32Array(folded.size);
  /** Row that counted an entry last. */
  const seen = new Int32Array(folded.size).fill(-1);
  let best = -1;
  for (const row of rows) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const number = numberOf[values[at]!]!;
      if (seen[number] === row) continue;
      seen[number] = row;
      counts[number]!++;
      if (best < 0 || counts[number]! > counts[best]!) best = number;
    }
  }
  return best < 0 ? { value: '', count: 0 } : { value: [...folded.keys()][best]!, count: counts[best]! };
}

/** The word that most of the rows' texts hold. */
function commonestWord(rows: readonly number[], dataset: Dataset): Commonest<string> {
  const counts = new Map<string, number>();
  let best: Commonest<string> = { value: '', count: 0 };
  for (const row of rows) {
    for (const value of wordsOf(dataset.text(row))) {
      const count = (counts.get(value) ?? 0) + 1;
      counts.set(value, count);
      if (count > best.count) best = { value, count };
    }
  }
  return best;
}
