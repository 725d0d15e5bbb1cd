import { readUtf8, writeUtf8 } from './utf8';

/** A stretch of UTF-8: bytes[start .. end). What it lies in may be written over, so nobody keeps it. */
export class Utf8 {
  constructor(
    public bytes: Uint8Array,
    public start: number,
    public end: number,
  ) {}

  toString(): string {
    return readUtf8(this.bytes, this.start, this.end);
  }
}

/** A text as a string or, where nobody needed it as one, as the bytes that were read. '' is none. */
export type AnyText = string | Utf8;

/** Bytes that a string is written to before it is looked up; written over by the next. */
let scratch = new Uint8Array(1024);
const written = new Utf8(scratch, 0, 0);

/** The bytes of a text; those of a string are valid until the next call. */
export function utf8Of(text: AnyText): Utf8 {
  if (typeof text !== 'string') return text;
  if (text.length * 3 > scratch.length) written.bytes = scratch = new Uint8Array(text.length * 4);
  written.end = writeUtf8(text, scratch, 0);
  return written;
}

/** The length of a text, in bytes or UTF-16 units: 0 for none. */
export function lengthOf(text: AnyText): number {
  return typeof text === 'string' ? text.length : text.end - text.start;
}
