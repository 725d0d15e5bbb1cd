import type { AnyText } from './anyText';
import { samplingOf, weightOf, type Sampling } from './sampling';
import { TextList } from './textList';
import { KIND } from './types';

/**
 * One post as a format reads it; the writer hands out one and takes it back, so that no record costs an object. Texts
 * that are bytes need to last only until it is taken back.
 */
export class Draft {
  id: AnyText = '';
  /** Unix milliseconds; NaN = not given. */
  time = NaN;
  /** Number of the account in the writer, or -1. */
  author = -1;
  /** Set only where the record says so without naming the post it refers to. */
  kind: number = KIND.original;
  truncated = false;
  /** Came inside another record. */
  embedded = false;
  /** The id was made of file and line. */
  madeId = false;
  text: AnyText = '';
  /** BCP 47, '' = not given. */
  lang = '';
  /** Ids of the posts referred to, '' = none; with the author's account where the record names it. */
  repostOf: AnyText = '';
  repostAuthor = -1;
  quoteOf: AnyText = '';
  quoteAuthor = -1;
  replyTo: AnyText = '';
  replyAuthor = -1;
  /** Ids of the posts that the record names as those it was taken from, which need not be its original. */
  readonly via: string[] = [];
  viaAuthor = -1;
  /** Counts as reported, -1 = not given. */
  reposts = -1;
  quotes = -1;
  replies = -1;
  likes = -1;
  /** Handles without @ in any case, hashtags without #, addresses. */
  readonly mentions = new TextList();
  readonly hashtags = new TextList();
  readonly urls = new TextList();
  /** How many posts it stands for in a sample (sampling.ts), and how that was drawn; 1 and null in any other export. */
  weight = 1;
  sampling: Sampling | null = null;
  /** Place of the record in the file, in bytes. */
  start = 0;
  length = 0;

  /** Takes what a file says of how many posts this one stands for: nothing, where it names no kind of sample. */
  weigh(weight: unknown, sampled: unknown): void {
    this.sampling = samplingOf(sampled);
    if (this.sampling) this.weight = weightOf(weight);
  }

  /** Ready for the next post. */
  reset(id: AnyText, start: number, length: number, embedded: boolean): this {
    this.id = id;
    this.time = NaN;
    this.author = -1;
    this.kind = KIND.original;
    this.truncated = false;
    this.embedded = embedded;
    this.madeId = false;
    this.text = '';
    this.lang = '';
    this.repostOf = '';
    this.repostAuthor = -1;
    this.quoteOf = '';
    this.quoteAuthor = -1;
    this.replyTo = '';
    this.replyAuthor = -1;
    if (this.via.length) this.via.length = 0;
    this.viaAuthor = -1;
    this.reposts = -1;
    this.quotes = -1;
    this.replies = -1;
    this.likes = -1;
    this.mentions.clear();
    this.hashtags.clear();
    this.urls.clear();
    this.weight = 1;
    this.sampling = null;
    this.start = start;
    this.length = length;
    return this;
  }
}
