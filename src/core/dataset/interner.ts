import { utf8Of, type AnyText } from './anyText';
import { grown, roomFor } from './grow';
import { Utf8Builder } from './strings';
import type { Utf8Column } from './types';
import { readUtf8 } from './utf8';

/**
 * Numbers distinct strings by their UTF-8 bytes: 0, 1, 2 … in the order first seen.
 * An open-addressing table over the bytes: a Map of a million strings would cost several times as much.
 */
export class Interner {
  readonly #strings: Utf8Builder;
  #slots: Int32Array;
  /** Hash of each string: it tells most others apart without a look at their bytes. */
  #hashes: Int32Array;
  #scratch = new Uint8Array(256);

  /** `expected` strings, of `bytes` bytes together, fit without growing. */
  constructor(expected = 512, bytes = 1024) {
    this.#strings = new Utf8Builder(expected, bytes);
    let slots = 16;
    while (slots * 2 < expected * 3) slots *= 2;
    this.#slots = new Int32Array(slots).fill(-1);
    this.#hashes = new Int32Array(expected);
  }

  get count(): number {
    return this.#strings.count;
  }

  /** Number of bytes[start .. end), new or old. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const slot = this.#slot(hash, bytes, start, end);
    const held = this.#slots[slot]!;
    if (held >= 0) return held;
    const number = this.#strings.pushBytes(bytes, start, end);
    this.#slots[slot] = number;
    if (number >= this.#hashes.length) this.#hashes = grown(this.#hashes, roomFor(number + 1, number));
    this.#hashes[number] = hash;
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
    return this.#strings.equals(number, bytes, start, end);
  }

  /** Number of bytes[start .. end), or -1. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.#slots[this.#slot(hashOf(bytes, start, end), bytes, start, end)]!;
  }

  internString(text: AnyText): number {
    const { bytes, start, end } = utf8Of(text);
    return this.intern(bytes, start, end);
  }

  findString(text: AnyText): number {
    const { bytes, start, end } = utf8Of(text);
    return this.find(bytes, start, end);
  }

  /** The strings as they stand now; valid until the next intern. */
  view(): Utf8Column {
    return this.#strings.view();
  }

  /** The strings, in memory of their own. */
  taken(): Utf8Column {
    return this.#strings.taken();
  }

  /** Slot that holds the string, or the free one where it belongs. */
  #slot(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = this.#slots[slot]!;
      if (number < 0) return slot;
      if (this.#hashes[number] === hash && this.#strings.equals(number, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #rehash(size: number): void {
    const slots = new Int32Array(size).fill(-1);
    for (let number = 0; number < this.count; number++) {
      let slot = this.#hashes[number]! & (size - 1);
      while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

/** 32 bits, four bytes a step, with a last mix so that the low bits differ as well. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let h = 0x811c9dc5 ^ (end - start);
  let i = start;
  for (; i + 4 <= end; i += 4) {
    const four = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    h = Math.imul(h ^ four, 0x9e3779b1);
    h ^= h >>> 15;
  }
  for (; i < end; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
