import { grown, roomFor } from './grow';
import { ListsJoiner } from './listsJoiner';
import { PostColumns } from './postColumns';
import { Texts } from './texts';
import { FLAG } from './types';

/** Everything that is known of each row while a Dataset is built. */
export class Rows extends PostColumns {
  file = new Uint16Array(0);
  readonly texts = new Texts();
  readonly mentions = new ListsJoiner();
  readonly hashtags = new ListsJoiner();
  readonly urls = new ListsJoiner();
  readonly lists = [this.mentions, this.hashtags, this.urls] as const;

  override reserve(rows: number): void {
    super.reserve(rows);
    this.texts.reserve(rows);
    for (const list of this.lists) list.reserve(rows);
    if (rows > this.file.length) this.file = grown(this.file, roomFor(rows, this.file.length));
  }

  /** The columns by which a row refers to others. */
  get references(): [Int32Array, Int32Array, Int32Array] {
    return [this.repostOf, this.quoteOf, this.replyTo];
  }

  isExternal(row: number): boolean {
    return (this.flags[row]! & FLAG.external) !== 0;
  }

  /** Counts grow: the higher one is the later one. */
  raiseCounts(row: number, reposts: number, quotes: number, replies: number, likes: number): void {
    if (reposts > this.reposts[row]!) this.reposts[row] = reposts;
    if (quotes > this.quotes[row]!) this.quotes[row] = quotes;
    if (replies > this.replies[row]!) this.replies[row] = replies;
    if (likes > this.likes[row]!) this.likes[row] = likes;
  }

  /** Forgets what a row says: its words and what they name. */
  clearWords(row: number): void {
    this.texts.set(row, 0, 0, 0);
    for (const list of this.lists) list.clear(row);
    this.flags[row]! &= ~FLAG.truncated;
  }

  /** Gives a row the words of another, and what they name. */
  copyWords(row: number, from: number): void {
    this.texts.copy(row, from);
    for (const list of this.lists) list.copy(row, from);
    this.flags[row] = (this.flags[row]! & ~FLAG.truncated) | (this.flags[from]! & FLAG.truncated);
  }
}
