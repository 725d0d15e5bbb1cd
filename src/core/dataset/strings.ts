import { grown, roomFor } from './grow';
import type { Utf8Column } from './types';
import { readUtf8, writeUtf8 } from './utf8';

/** Builds a Utf8Column string by string. */
export class Utf8Builder {
  count = 0;
  #bytes: Uint8Array;
  #offsets: Uint32Array;
  #end = 0;

  /** `expected` strings, of `bytes` bytes together, fit without growing. */
  constructor(expected = 512, bytes = 8192) {
    this.#offsets = new Uint32Array(expected + 1);
    this.#bytes = new Uint8Array(bytes);
  }

  /** Appends a string and returns its number. */
  push(text: string): number {
    this.#end = writeUtf8(text, this.#room(text.length * 3), this.#end);
    return this.#close();
  }

  /** Appends bytes[start .. end), which must be UTF-8, and returns the string's number. */
  pushBytes(bytes: Uint8Array, start: number, end: number): number {
    this.#room(end - start);
    // A short loop beats the view that `set` would need.
    for (let i = start; i < end; i++) this.#bytes[this.#end++] = bytes[i]!;
    return this.#close();
  }

  /** Bytes held by string i. */
  lengthOf(i: number): number {
    return this.#offsets[i + 1]! - this.#offsets[i]!;
  }

  /** The strings, in memory of their own. */
  taken(): Utf8Column {
    return {
      count: this.count,
      bytes: this.#bytes.slice(0, this.#end),
      offsets: this.#offsets.slice(0, this.count + 1),
    };
  }

  /** The strings as they stand now; valid until the next push. */
  view(): Utf8Column {
    return { count: this.count, bytes: this.#bytes, offsets: this.#offsets };
  }

  /** Their bytes and offsets alone, without an object. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }
  get offsets(): Uint32Array {
    return this.#offsets;
  }

  #room(bytes: number): Uint8Array {
    const needed = this.#end + bytes;
    if (needed > this.#bytes.length) this.#bytes = grown(this.#bytes, roomFor(needed, this.#bytes.length));
    return this.#bytes;
  }

  #close(): number {
    if (this.count + 2 > this.#offsets.length)
      this.#offsets = grown(this.#offsets, roomFor(this.count + 2, this.#offsets.length));
    this.#offsets[this.count + 1] = this.#end;
    return this.count++;
  }
}

/** String i of a column. */
export function stringAt(column: Utf8Column, i: number): string {
  return readUtf8(column.bytes, column.offsets[i]!, column.offsets[i + 1]!);
}

/** A column of one string per item. */
export function stringsToColumn<T>(items: readonly T[], text: (item: T) => string): Utf8Column {
  const builder = new Utf8Builder();
  for (const item of items) builder.push(text(item));
  return builder.taken();
}
