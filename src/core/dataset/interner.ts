import { Utf8Builder } from './strings';
import type { Utf8Column } from './types';
import { readUtf8, writeUtf8 } from './utf8';

/**
 * Numbers distinct strings by their UTF-8 bytes: 0, 1, 2 … in the order first seen.
 * An open-addressing table over the bytes: a Map of a million strings would cost several times as much.
 */
export class Interner {
  readonly #strings: Utf8Builder;
  #slots: Int32Array;
  #scratch = new Uint8Array(256);

  /** `expected` strings, of `bytes` bytes together, fit without growing. */
  constructor(expected = 512, bytes = 1024) {
    this.#strings = new Utf8Builder(expected, bytes);
    let slots = 16;
    while (slots * 2 < expected * 3) slots *= 2;
    this.#slots = new Int32Array(slots).fill(-1);
  }

  get count(): number {
    return this.#strings.count;
  }

  /** Number of bytes[start .. end), new or old. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    const slot = this.#slot(bytes, start, end);
    const held = this.#slots[slot]!;
    if (held >= 0) return held;
    const number = this.#strings.pushBytes(bytes, start, end);
    this.#slots[slot] = number;
    if (this.#strings.count * 3 > this.#slots.length * 2) this.#rehash(this.#slots.length * 2);
    return number;
  }

  /** Number of bytes[start .. end) in lower case, new or old. */
  internLower(bytes: Uint8Array, start: number, end: number): number {
    if (end - start > this.#scratch.length) this.#scratch = new Uint8Array((end - start) * 2);
    for (let i = start; i < end; i++) {
      const byte = bytes[i]!;
      // Beyond ASCII, lower case is for strings.
      if (byte >= 0x80) return this.internString(readUtf8(bytes, start, end).toLowerCase());
      this.#scratch[i - start] = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
    }
    return this.intern(this.#scratch, 0, end - start);
  }

  /** True where string `number` is bytes[start .. end). */
  equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const { bytes: held, offsets } = this.#strings;
    let from = offsets[number]!;
    if (offsets[number + 1]! - from !== end - start) return false;
    for (let i = start; i < end; i++) if (bytes[i] !== held[from++]) return false;
    return true;
  }

  /** Number of bytes[start .. end), or -1. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.#slots[this.#slot(bytes, start, end)]!;
  }

  internString(text: string): number {
    const end = this.#write(text);
    return this.intern(this.#scratch, 0, end);
  }

  findString(text: string): number {
    const end = this.#write(text);
    return this.find(this.#scratch, 0, end);
  }

  /** The strings as they stand now; valid until the next intern. */
  view(): Utf8Column {
    return this.#strings.view();
  }

  /** The strings, in memory of their own. */
  taken(): Utf8Column {
    return this.#strings.taken();
  }

  #write(text: string): number {
    if (text.length * 3 > this.#scratch.length) this.#scratch = new Uint8Array(text.length * 3);
    return writeUtf8(text, this.#scratch, 0);
  }

  /** Slot that holds the string, or the free one where it belongs. */
  #slot(bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(bytes, start, end) & mask;
    for (;;) {
      const number = this.#slots[slot]!;
      if (number < 0) return slot;
      if (this.equals(number, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #rehash(size: number): void {
    const slots = new Int32Array(size).fill(-1);
    const { bytes, offsets, count } = this.#strings.view();
    for (let number = 0; number < count; number++) {
      let slot = hash(bytes, offsets[number]!, offsets[number + 1]!) & (size - 1);
      while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

/** FNV-1a, 32 bits, with a last mix so that the low bits differ as well. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
