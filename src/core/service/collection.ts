/**
 * How an export was collected, guessed from what it holds. The user is asked once; the guess is the answer offered.
 * The shares are our own choice.
 */
import { FLAG, type Csr, type Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
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
export function guessCollection(dataset: Dataset, forest: Forest): CollectionGuess {
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
  const author = commonest(rows, (row) => [posts.author[row]!]);
  if (author.count >= of * NEARLY_ALL && author.value >= 0)
    return { how: 'account', what: `@${accounts.handle(author.value)}`, count: author.count, of };
  const tag = commonest(rows, (row) => listed(posts.hashtags, row, (text) => text.toLowerCase()));
  if (tag.count >= of * NEARLY_ALL) return { how: 'words', what: `#${tag.value}`, count: tag.count, of };
  const link = commonest(rows, (row) => listed(posts.urls, row, (text) => text));
  if (link.count >= of * NEARLY_ALL) return { how: 'link', what: link.value, count: link.count, of };
  const root = commonest(rows, (row) => [forest.root[row]!]);
  if (root.count >= of * NEARLY_ALL) return { how: 'conversation', what: '', count: root.count, of };
  const read = rows.slice(0, READ);
  const word = commonest(read, (row) => wordsOf(dataset.text(row)));
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

function listed(lists: Csr, row: number, key: (text: string) => string): string[] {
  const found = lists.values.subarray(lists.offsets[row], lists.offsets[row + 1]);
  return [...new Set(Array.from(found, (number) => key(lists.dictionary[number]!)))];
}

const wordsOf = (text: string): string[] => [
  ...new Set(
    tokenise(text)
      .filter((token) => isCore(token) && token.core.length >= LETTERS)
      .map((token) => token.core),
  ),
];

/** The value that most rows show; each row counts a value once. */
function commonest<T>(rows: readonly number[], valuesOf: (row: number) => T[]): { value: T; count: number } {
  const counts = new Map<T, number>();
  let best: { value: T; count: number } = { value: undefined as T, count: 0 };
  for (const row of rows) {
    for (const value of valuesOf(row)) {
      const count = (counts.get(value) ?? 0) + 1;
      counts.set(value, count);
      if (count > best.count) best = { value, count };
    }
  }
  return best;
}
