/**
 * What the audience of a post sees. A repost shows its original; a quote shows its own words and one level of the
 * quoted post; a manual repost shows the words it passes on, with its comment apart.
 */
import { KIND, type Dataset } from '../dataset/types';
import { parseCredit } from './credit';

/** Kinds that pass the message on. A reply speaks to it: it is read, never diffed. */
export const isRetelling = (kind: number): boolean => kind !== KIND.original && kind !== KIND.reply;

/** A retelling that could change the words: a repost cannot. */
export const isChanger = (kind: number): boolean => isRetelling(kind) && kind !== KIND.repost;

/** The post whose own words a row shows: itself, or what it reposts. */
export function wordsRow(dataset: Dataset, kinds: Uint8Array, row: number): number {
  const original = dataset.posts.repostOf[row]!;
  return kinds[row] === KIND.repost && original >= 0 ? original : row;
}

/** The words that a post passes on as its own: its text without credit and, for a manual repost, without its comment. */
export function ownWords(dataset: Dataset, kinds: Uint8Array, row: number): string {
  const text = dataset.text(row);
  return kinds[row] === KIND.manual ? parseCredit(text, '').payload : text;
}

/** What a reader of the post has before their eyes: its words, and the quoted post's where there is one. */
export function seen(dataset: Dataset, kinds: Uint8Array, row: number): { words: string; quoted: string } {
  const shown = wordsRow(dataset, kinds, row);
  const quote = dataset.posts.quoteOf[shown]!;
  return {
    words: dataset.text(shown),
    quoted: quote >= 0 ? dataset.text(quote) : '',
  };
}
