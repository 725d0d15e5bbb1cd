/**
 * How an export was collected, guessed from what it holds. The user is asked once; the guess is the answer offered.
 * The shares are our own choice.
 */
import { fitName } from '../dataset/shown';
import { FLAG, type Csr, type Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
import { each, EACH, type Steps } from '../steps';
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
  const rows = yield* ownRows(dataset);
  const of = rows.length;
  const made = files.reduce((sum, file) => sum + file.synthetic, 0);
  if (made * 2 > of) return { how: 'made', what: '', count: made, of };
  if ([...formats].some((format) => format.startsWith('zeeschuimer')))
    return { how: 'scrolling', what: '', count: of, of };
  if ([...formats].some((format) => format.includes('archive')))
    return { how: 'archive', what: '', count: of, of };
  if (of < LEAST) return { how: 'unknown', what: '', count: 0, of };
  yield EACH;
  const author = yield* commonestNumber(rows, posts.author, accounts.count);
  if (author.count >= of * NEARLY_ALL && author.value >= 0)
    return { how: 'account', what: `@${fitName(accounts.handle(author.value))}`, count: author.count, of };
  yield EACH;
  const tag = yield* commonestEntry(rows, posts.hashtags, (text) => text.toLowerCase());
  if (tag.count >= of * NEARLY_ALL) return { how: 'words', what: `#${tag.value}`, count: tag.count, of };
  yield EACH;
  const link = yield* commonestEntry(rows, posts.urls, (text) => text);
  if (link.count >= of * NEARLY_ALL) return { how: 'link', what: link.value, count: link.count, of };
  yield EACH;
  const root = yield* commonestNumber(rows, forest.root, posts.count);
  if (root.count >= of * NEARLY_ALL) return { how: 'conversation', what: '', count: root.count, of };
  const read = rows.subarray(0, READ);
  const word = commonestWord(read, dataset);
  if (word.count >= read.length * NEARLY_ALL)
    return { how: 'words', what: `“${word.value}”`, count: word.count, of: read.length };
  return { how: 'unknown', what: '', count: 0, of };
}

function* ownRows({ posts }: Dataset): Steps<Int32Array> {
  const rows = new Int32Array(posts.count);
  let own = 0;
  yield* each(posts.count, (row) => {
    if (!(posts.flags[row]! & (FLAG.external | FLAG.embedded))) rows[own++] = row;
  });
  return rows.subarray(0, own);
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
function* commonestNumber(rows: Int32Array, column: Int32Array, size: number): Steps<Commonest<number>> {
  const counts = new Uint32Array(size);
  let value = -1;
  yield* each(rows.length, (at) => {
    const number = column[rows[at]!]!;
    if (number < 0) return;
    counts[number]!++;
    if (value < 0 || counts[number]! > counts[value]!) value = number;
  });
  return { value, count: value < 0 ? 0 : counts[value]! };
}

/** The entry that most rows list, entries alike once folded taken as one; each row counts it once. */
function* commonestEntry(
  rows: Int32Array,
  { offsets, values, dictionary }: Csr,
  fold: (text: string) => string,
): Steps<Commonest<string>> {
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
  const count = (row: number): void => {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
      const number = numberOf[values[at]!]!;
      if (seen[number] === row) continue;
      seen[number] = row;
      counts[number]!++;
      if (best < 0 || counts[number]! > counts[best]!) best = number;
    }
  };
  yield* each(rows.length, (at) => count(rows[at]!));
  return best < 0 ? { value: '', count: 0 } : { value: [...folded.keys()][best]!, count: counts[best]! };
}

/** The word that most of the rows' texts hold. */
function commonestWord(rows: Int32Array, dataset: Dataset): Commonest<string> {
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
