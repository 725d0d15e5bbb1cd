import { grown, roomFor } from './grow';

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

  /** Makes room for `rows` rows; new rows read as unknown. */
  reserve(rows: number): void {
    if (rows <= this.time.length) return;
    const capacity = roomFor(rows, this.time.length);
    this.time = grown(this.time, capacity, NaN);
    this.author = grown(this.author, capacity, -1);
    this.kind = grown(this.kind, capacity);
    this.flags = grown(this.flags, capacity);
    this.repostOf = grown(this.repostOf, capacity, -1);
    this.quoteOf = grown(this.quoteOf, capacity, -1);
    this.replyTo = grown(this.replyTo, capacity, -1);
    this.lang = grown(this.lang, capacity);
    this.reposts = grown(this.reposts, capacity, -1);
    this.quotes = grown(this.quotes, capacity, -1);
    this.replies = grown(this.replies, capacity, -1);
    this.likes = grown(this.likes, capacity, -1);
    this.recordStart = grown(this.recordStart, capacity);
    this.recordLength = grown(this.recordLength, capacity);
  }
}
