import { grown, roomFor } from './grow';
import { KIND } from './types';

/** Columns of posts that grow together; `reserve` before writing to a row. */
export class PostColumns {
  time = new Float64Array(0);
  author = new Int32Array(0);
  kind = new Uint8Array(0);
  flags = new Uint8Array(0);
  repostOf = new Int32Array(0);
  quoteOf = new Int32Array(0);
  replyTo = new Int32Array(0);
  lang = new Uint16Array(0);
  reposts = new Int32Array(0);
  quotes = new Int32Array(0);
  replies = new Int32Array(0);
  likes = new Int32Array(0);
  recordStart = new Float64Array(0);
  recordLength = new Uint32Array(0);
  /** Null until a post stands for others. */
  weight: Float32Array | null = null;

  /** Makes room for `rows` rows; what new ones read as is left open: memory that nobody wrote to yet costs nothing. */
  reserve(rows: number): void {
    if (rows <= this.time.length) return;
    const capacity = roomFor(rows, this.time.length);
    this.time = grown(this.time, capacity);
    this.author = grown(this.author, capacity);
    this.kind = grown(this.kind, capacity);
    this.flags = grown(this.flags, capacity);
    this.repostOf = grown(this.repostOf, capacity);
    this.quoteOf = grown(this.quoteOf, capacity);
    this.replyTo = grown(this.replyTo, capacity);
    this.lang = grown(this.lang, capacity);
    this.reposts = grown(this.reposts, capacity);
    this.quotes = grown(this.quotes, capacity);
    this.replies = grown(this.replies, capacity);
    this.likes = grown(this.likes, capacity);
    this.recordStart = grown(this.recordStart, capacity);
    this.recordLength = grown(this.recordLength, capacity);
    if (this.weight) this.weight = grown(this.weight, capacity).fill(1, this.weight.length);
  }

  /** The weights, from the first that is written on: until then every row stands for itself. */
  weights(): Float32Array {
    return (this.weight ??= new Float32Array(this.time.length).fill(1));
  }

  /** Makes a row read as unknown. */
  forget(row: number): void {
    this.time[row] = NaN;
    this.author[row] = -1;
    this.kind[row] = KIND.original;
    this.repostOf[row] = this.quoteOf[row] = this.replyTo[row] = -1;
    this.lang[row] = 0;
    this.reposts[row] = this.quotes[row] = this.replies[row] = this.likes[row] = -1;
    if (this.weight) this.weight[row] = 1;
  }
}
