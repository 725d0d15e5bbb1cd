import { utf8Of, type AnyText } from './anyText';
import { Utf8Builder } from './strings';
import type { Utf8Column } from './types';
import { readUtf8 } from './utf8';
import { hashOf, Viewer } from './words';

/** Strings that are looked up together. */
const AHEAD = 128;

/**
 * Numbers distinct strings by their UTF-8 bytes: 0, 1, 2 … in the order first seen.
 * An open-addressing table over the bytes: a Map of a million strings would cost several times as much.
 */
export class Interner {
  readonly #strings: Utf8Builder;
  /** Number of a string, -1 = free, and its hash, which tells most others apart without a look at their bytes. */
  #slots: Int32Array;
  #scratch = new Uint8Array(256);
  readonly #viewer = new Viewer();
  readonly #hashes = new Int32Array(AHEAD);
  readonly #near = new Int32Array(AHEAD);
  readonly #scratchViewer = new Viewer();
  /** Number of the string that was asked for last as one that is repeated, or -1. */
  #last = -1;

  /** `expected` strings, of `bytes` bytes together, fit without growing. */
  constructor(expected = 512, bytes = 1024) {
    this.#strings = new Utf8Builder(expected, bytes);
    let slots = 16;
    while (slots * 2 < expected * 3) slots *= 2;
    this.#slots = new Int32Array(slots * 2).fill(-1);
  }

  get count(): number {
    return this.#strings.count;
  }

  /** Number of bytes[start .. end), new or old. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    return this.#intern(this.#viewer.of(bytes), start, end);
  }

  /**
   * Numbers of all strings of a column, new or old; -1 for empty ones where they are to be left out. A table that is larger than the processor's cache
   * is waited for at every string: here it is asked for what many strings need before the first of them is looked up.
   */
  internAll({ count, bytes, offsets }: Utf8Column, withoutEmpty = false): Int32Array {
    const numbers = new Int32Array(count).fill(-1);
    const view = this.#viewer.of(bytes);
    for (let from = 0; from < count; from += AHEAD) {
      const to = Math.min(count, from + AHEAD);
      for (let i = from; i < to; i++) this.#hashes[i - from] = hashOf(view, offsets[i]!, offsets[i + 1]!);
      this.#bringNear(to - from);
      for (let i = from; i < to; i++)
        if (!withoutEmpty || offsets[i]! < offsets[i + 1]!)
          numbers[i] = this.#intern(view, offsets[i]!, offsets[i + 1]!, this.#hashes[i - from]!);
    }
    return numbers;
  }

  /** The same for strings of which most are the one before. */
  internRepeated(bytes: Uint8Array, start: number, end: number): number {
    return this.#internRepeated(this.#viewer.of(bytes), start, end);
  }

  #internRepeated(view: DataView, start: number, end: number): number {
    if (this.#last < 0 || !this.#strings.equals(this.#last, view, start, end))
      this.#last = this.#intern(view, start, end);
    return this.#last;
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
    return this.#internRepeated(this.#scratchViewer.of(this.#scratch), 0, end - start);
  }

  /** True where string `number` is bytes[start .. end). */
  equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    return this.#strings.equals(number, this.#viewer.of(bytes), start, end);
  }

  /** Number of bytes[start .. end), or -1. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const view = this.#viewer.of(bytes);
    return this.#slots[this.#slot(hashOf(view, start, end), view, start, end)]!;
  }

  internString(text: AnyText): number {
    const { bytes, start, end } = utf8Of(text);
    return this.intern(bytes, start, end);
  }

  findString(text: AnyText): number {
    const { bytes, start, end } = utf8Of(text);
    return this.find(bytes, start, end);
  }

  /** Forgets the strings; their room stays. */
  clear(): void {
    this.#strings.clear();
    this.#last = -1;
    this.#slots.fill(-1);
  }

  /** The strings as they stand now; valid until the next intern. */
  view(): Utf8Column {
    return this.#strings.view();
  }

  /** The strings, in memory of their own. */
  taken(): Utf8Column {
    return this.#strings.taken();
  }

  /** Looks at all that the strings with the first hashes will be looked up by; it is kept so that no compiler leaves it out. */
  #bringNear(count: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const hashes = this.#hashes;
    const near = this.#near;
    for (let i = 0; i < count; i++) near[i] = slots[(hashes[i]! << 1) & mask]!;
    for (let i = 0; i < count; i++) if (near[i]! >= 0) near[i] = this.#strings.peek(near[i]!);
  }

  #intern(view: DataView, start: number, end: number, hash = hashOf(view, start, end)): number {
    const slot = this.#slot(hash, view, start, end);
    const held = this.#slots[slot]!;
    if (held >= 0) return held;
    const number = this.#strings.pushView(view, start, end);
    this.#slots[slot] = number;
    this.#slots[slot + 1] = hash;
    if (this.#strings.count * 3 > this.#slots.length) this.#rehash(this.#slots.length * 2);
    return number;
  }

  /** Place of the slot that holds the string, or of the free one where it belongs. */
  #slot(hash: number, view: DataView, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (;;) {
      const number = slots[slot]!;
      if (number < 0) return slot;
      if (slots[slot + 1] === hash && this.#strings.equals(number, view, start, end)) return slot;
      slot = (slot + 2) & mask;
    }
  }

  #rehash(length: number): void {
    const slots = new Int32Array(length).fill(-1);
    const mask = length - 1;
    for (let held = 0; held < this.#slots.length; held += 2) {
      const number = this.#slots[held]!;
      if (number < 0) continue;
      const hash = this.#slots[held + 1]!;
      let slot = (hash << 1) & mask;
      while (slots[slot]! >= 0) slot = (slot + 2) & mask;
      slots[slot] = number;
      slots[slot + 1] = hash;
    }
    this.#slots = slots;
  }
}
