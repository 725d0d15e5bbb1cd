/** How the posts of a batch become rows, or add to rows that are there. */
import type { Batch } from './batch';
import type { Rows } from './rows';
import { FLAG, KIND } from './types';

/** Bits beside those of FLAG while building: the author is only hinted at; the id holds its time. */
export const HINTED = 128;
export const PLATFORM_ID = 64;
const WHOLE = FLAG.external | FLAG.truncated | FLAG.embedded | FLAG.madeId;

/** What the numbers of a batch mean in the Dataset. */
export interface BatchNumbers {
  /** Row of each key. */
  rows: Int32Array;
  accounts: Int32Array;
  languages: readonly number[];
}

/**
 * Writes the posts of a batch to their rows. Of two records of one post an own record stands over an embedded one, then
 * whole text over cut text, then the longer, then the earlier; what the better one leaves out is filled in from the other.
 */
export function mergePosts(
  { posts, file }: Batch,
  c: Rows,
  { rows, accounts, languages }: BatchNumbers,
): void {
  const { mentions, hashtags, urls } = posts;
  const numbers = [c.mentions.numbers(mentions), c.hashtags.numbers(hashtags), c.urls.numbers(urls)] as const;
  const setLists = (row: number, i: number, better: boolean): void => {
    if (better || c.mentions.isEmpty(row)) c.mentions.set(row, mentions, i, numbers[0]);
    if (better || c.hashtags.isEmpty(row)) c.hashtags.set(row, hashtags, i, numbers[1]);
    if (better || c.urls.isEmpty(row)) c.urls.set(row, urls, i, numbers[2]);
  };
  const chunk = c.texts.addChunk(posts.text.bytes);
  const { offsets } = posts.text;
  // Of two weights of one post the lower stays: whoever holds more of a cascade lets each post stand for fewer.
  const weight = posts.weight || c.weight ? c.weights() : null;
  const weigh = (row: number, i: number, first: boolean): void => {
    if (!weight) return;
    const own = posts.weight ? posts.weight[i]! : 1;
    if (first || own < weight[row]!) weight[row] = own;
  };
  const referred = (number: number): number => (number < 0 ? -1 : rows[number]!);
  for (let i = 0; i < posts.count; i++) {
    const row = rows[posts.key[i]!]!;
    const start = offsets[i]!;
    const end = offsets[i + 1]!;
    const held = c.flags[row]!;
    const flags = posts.flags[i]!;
    const time = posts.time[i]!;
    const author = posts.author[i]!;
    if (held & FLAG.external) {
      // Nothing is known of it but who may have written it.
      let kept = (flags & WHOLE) | (held & (PLATFORM_ID | HINTED));
      if (author >= 0) {
        c.author[row] = accounts[author]!;
        kept &= ~HINTED;
      }
      if (end > start) c.texts.set(row, chunk, start, end);
      else kept &= ~FLAG.truncated;
      setLists(row, i, true);
      c.flags[row] = kept;
      c.time[row] = time;
      c.kind[row] = posts.kind[i]!;
      c.repostOf[row] = referred(posts.repostOf[i]!);
      c.quoteOf[row] = referred(posts.quoteOf[i]!);
      c.replyTo[row] = referred(posts.replyTo[i]!);
      c.lang[row] = languages[posts.lang[i]!]!;
      c.reposts[row] = posts.reposts[i]!;
      c.quotes[row] = posts.quotes[i]!;
      c.replies[row] = posts.replies[i]!;
      c.likes[row] = posts.likes[i]!;
      c.file[row] = file;
      c.recordStart[row] = posts.recordStart[i]!;
      c.recordLength[row] = posts.recordLength[i]!;
      weigh(row, i, true);
      continue;
    }
    const better = outranks(flags, end - start, held, c.texts.lengthOf(row));
    /** A known value is taken by the better record, or where nothing was known. */
    const take = (column: { [row: number]: number }, value: number, unknown: number): void => {
      if (value !== unknown && (better || column[row] === unknown)) column[row] = value;
    };
    if (time === time && (better || c.time[row] !== c.time[row])) c.time[row] = time;
    let kept = (better ? flags : held) & WHOLE;
    kept |= held & (PLATFORM_ID | HINTED);
    if (author >= 0 && (better || c.author[row]! < 0 || held & HINTED)) {
      c.author[row] = accounts[author]!;
      kept &= ~HINTED;
    }
    take(c.kind, posts.kind[i]!, KIND.original);
    take(c.repostOf, referred(posts.repostOf[i]!), -1);
    take(c.quoteOf, referred(posts.quoteOf[i]!), -1);
    take(c.replyTo, referred(posts.replyTo[i]!), -1);
    take(c.lang, languages[posts.lang[i]!]!, 0);
    c.raiseCounts(row, posts.reposts[i]!, posts.quotes[i]!, posts.replies[i]!, posts.likes[i]!);
    if (better) {
      c.file[row] = file;
      c.recordStart[row] = posts.recordStart[i]!;
      c.recordLength[row] = posts.recordLength[i]!;
    }
    if (takesText(c.texts.lengthOf(row), better, flags, end - start, held)) {
      c.texts.set(row, chunk, start, end);
      kept = (kept & ~FLAG.truncated) | (flags & FLAG.truncated);
    } else kept = (kept & ~FLAG.truncated) | (held & FLAG.truncated);
    weigh(row, i, false);
    setLists(row, i, better);
    c.flags[row] = kept;
  }
}

/** Text is chosen on its own: whole over cut, then the longer, then that of the better record. */
function takesText(now: number, better: boolean, flags: number, length: number, held: number): boolean {
  if (!length || !now) return length > 0;
  const cut = flags & FLAG.truncated;
  if (cut !== (held & FLAG.truncated)) return !cut;
  return length === now ? better : length > now;
}

/** True where a record with these flags and text length is to be preferred over what is held. */
function outranks(flags: number, length: number, held: number, heldLength: number): boolean {
  const embedded = flags & FLAG.embedded;
  if (embedded !== (held & FLAG.embedded)) return !embedded;
  const cut = flags & FLAG.truncated;
  if (cut !== (held & FLAG.truncated)) return !cut;
  return length > heldLength;
}
