import { atOnce, each, type Steps } from '../steps';
import type { AnyText } from './anyText';
import { grown, roomFor } from './grow';
import type { Utf8Column } from './types';
import { readUtf8, writeUtf8 } from './utf8';
import { copyBytes, isSame, Viewer } from './words';

/** Builds a Utf8Column string by string. */
export class Utf8Builder {
  count = 0;
  #bytes: Uint8Array;
  #offsets: Uint32Array;
  #end = 0;
  readonly #viewer = new Viewer();
  readonly #source = new Viewer();

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
    return this.pushView(this.#source.of(bytes), start, end);
  }

  /** Appends the bytes [start .. end) of a view, likewise. */
  pushView(view: DataView, start: number, end: number): number {
    const room = this.#viewer.of(this.#room(end - start));
    copyBytes(view, start, end, room, this.#end);
    this.#end += end - start;
    return this.#close();
  }

  /** Appends bytes[start .. end) in lower case. */
  pushLower(bytes: Uint8Array, start: number, end: number): number {
    const room = this.#room(end - start);
    const begin = this.#end;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      // Beyond ASCII, lower case is for strings.
      if (byte >= 0x80) {
        this.#end = begin;
        return this.push(readUtf8(bytes, start, end).toLowerCase());
      }
      room[this.#end++] = isUpper(byte) ? byte + 0x20 : byte;
    }
    return this.#close();
  }

  /** Appends a text, however it is held. */
  pushText(text: AnyText): number {
    return typeof text === 'string' ? this.push(text) : this.pushBytes(text.bytes, text.start, text.end);
  }

  /** True where string i is the bytes [start .. end) of a view. */
  equals(i: number, view: DataView, start: number, end: number): boolean {
    const from = this.#offsets[i]!;
    const length = end - start;
    return (
      this.#offsets[i + 1]! - from === length &&
      isSame(view, start, this.#viewer.of(this.#bytes), from, length)
    );
  }

  /** The first byte of string i: it is near by then. */
  peek(i: number): number {
    return this.#bytes[this.#offsets[i]!]!;
  }

  /** Forgets the strings; their room stays. */
  clear(): void {
    this.count = 0;
    this.#end = 0;
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

/** Strings of a column by their numbers; number -1 is ''. */
export const gatherStrings = (numbers: Int32Array, texts: Utf8Column): Utf8Column =>
  atOnce(gatherStringsSteps(numbers, texts));

/** The same, some strings at a time. */
export function* gatherStringsSteps(numbers: Int32Array, texts: Utf8Column): Steps<Utf8Column> {
  const { bytes, offsets } = texts;
  const taken = new Uint32Array(numbers.length + 1);
  yield* each(numbers.length, (i) => {
    const number = numbers[i]!;
    taken[i + 1] = taken[i]! + (number < 0 ? 0 : offsets[number + 1]! - offsets[number]!);
  });
  const gathered = new Uint8Array(taken[numbers.length]!);
  const from = new Viewer().of(bytes);
  const to = new Viewer().of(gathered);
  yield* each(numbers.length, (i) => {
    const number = numbers[i]!;
    if (number >= 0) copyBytes(from, offsets[number]!, offsets[number + 1]!, to, taken[i]!);
  });
  return { count: numbers.length, bytes: gathered, offsets: taken };
}

/** The column in lower case; the same one where it is so already. */
export function lowered(column: Utf8Column): Utf8Column {
  const { bytes, offsets, count } = column;
  const end = offsets[count]!;
  let changes = false;
  for (let at = 0; at < end && !changes; at++) changes = bytes[at]! >= 0x80 || isUpper(bytes[at]!);
  if (!changes) return column;
  const builder = new Utf8Builder(count, end);
  for (let i = 0; i < count; i++) builder.pushLower(bytes, offsets[i]!, offsets[i + 1]!);
  return builder.view();
}

const isUpper = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;
