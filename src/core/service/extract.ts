/**
 * Posts as they are published: lines that open again to the same picture, by the rules of export/privacy.ts. Raw records
 * and whatever was not chosen stay behind.
 */
import type { Csr, Dataset } from '../dataset/types';
import { KIND } from '../dataset/types';
import { lineOf, type LineAccount } from '../export/lines';
import { Redaction } from '../export/redact';
import { parseCredit } from '../wording/credit';
import type { Tree } from './trees';

/** Who is named, and whose words may be read. */
export interface Who {
  isNamed(account: number): boolean;
  /** Handle or pseudonym; '' for nobody. */
  account(account: number): string;
  /** Id of a post, or what stands for it. */
  id(row: number): string;
  /** The words of a post may be read. */
  stands(row: number): boolean;
  /** Words in which no private account is named. */
  inside(text: string): string;
}

/** A pseudonym as handles are written: letters that a credit ("RT @…") can hold. */
const asHandle = (name: string): string => name.replace(/^private-/, 'p_');
const asHandles = (text: string): string => text.replace(/@private-/g, '@p_');

/** A text in which private accounts stand as they do in the lines. */
export const textInside = (text: string, who: Pick<Who, 'inside'>): string => asHandles(who.inside(text));

const REPOSTED = /^RT @\w/;

/** Lines of the rows, in their order. `synthetic`: a simulator made them. O(posts + characters). */
export function* extractLines(
  dataset: Dataset,
  { forest, reader }: Pick<Tree, 'forest' | 'reader'>,
  { rows, synthetic }: { rows: Int32Array; synthetic: boolean },
  who: Who,
): Generator<string> {
  const { posts, accounts } = dataset;
  const isNamed = (row: number): boolean => who.isNamed(posts.author[row]!);
  const redaction = new Redaction();
  for (const row of rows) if (who.stands(row)) redaction.open(reader.words(row));

  const author = (account: number): LineAccount | null => {
    const handle = asHandle(who.account(account));
    if (!handle) return null;
    if (!who.isNamed(account))
      return { id: handle, handle, name: '', location: '', verified: false, followers: -1 };
    return {
      id: accounts.id(account) || handle,
      handle,
      name: accounts.name(account),
      location: accounts.location(account),
      verified: accounts.verified[account] === 1,
      followers: accounts.followers[account]!,
    };
  };

  /** A private account's text: credit and words that are passed on, without what it says beside them. */
  const discreet = (row: number, text: string): string => {
    const credit = forest.kind[row] === KIND.manual ? parseCredit(text, '') : null;
    const said = credit ? credit.payload : text;
    const words = who.stands(row) ? who.inside(said) : redaction.withhold(said);
    if (!credit) return words;
    // Oldest first, the author last.
    const chain = credit.chain.slice(0, -1).reverse();
    const named = who.inside(chain.map((handle) => `RT @${handle}: `).join(''));
    return `${named}${words}${credit.via ? who.inside(` via @${credit.via}`) : ''}`;
  };

  const text = (row: number): string => {
    if (forest.kind[row] === KIND.repost) {
      const original = posts.repostOf[row]!;
      if (original < 0) return '';
      const handle = asHandle(who.account(posts.author[original]!));
      const words = reader.words(original);
      const told = isNamed(original) ? who.inside(words) : discreet(original, words);
      // A text that begins like a credit would be taken for one.
      return handle && !REPOSTED.test(told) ? `RT @${handle}: ${told}` : told;
    }
    const whole = dataset.text(row);
    return isNamed(row) ? who.inside(whole) : discreet(row, whole);
  };

  const list = ({ offsets, values, dictionary }: Csr, row: number): string[] =>
    Array.from(values.subarray(offsets[row]!, offsets[row + 1]!), (entry) => dictionary[entry]!);
  const id = (row: number): string => (row < 0 ? '' : who.id(row));

  for (const row of rows) {
    const account = posts.author[row]!;
    const open = isNamed(row) || who.stands(row);
    yield lineOf({
      id: who.id(row),
      author: author(account),
      time: posts.time[row]!,
      lang: posts.languages[posts.lang[row]!]!,
      text: asHandles(text(row)),
      repostOf: id(posts.repostOf[row]!),
      quoteOf: forest.kind[row] === KIND.repost ? '' : id(posts.quoteOf[row]!),
      replyTo: id(posts.replyTo[row]!),
      mentions: list(posts.mentions, row).map((handle) => asHandles(who.inside(`@${handle}`)).slice(1)),
      hashtags: open ? list(posts.hashtags, row) : [],
      // An address that leads to nobody private stays: it may credit a post.
      urls: list(posts.urls, row).filter(
        (url) => who.inside(url) === url && (open || /\/status\/\d+/.test(url)),
      ),
      figures: {
        reposts: posts.reposts[row]!,
        replies: posts.replies[row]!,
        likes: posts.likes[row]!,
        quotes: posts.quotes[row]!,
      },
      sampled: posts.weight && { weight: posts.weight[row]!, how: dataset.sampled?.how ?? 'sample' },
      synthetic,
    });
  }
}
