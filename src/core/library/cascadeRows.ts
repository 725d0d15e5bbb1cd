import { Interner } from '../dataset/interner';
import { grown, roomFor } from '../dataset/grow';

/** What choosing among the posts of cascades needs to know of them; row i is the i-th post that was read. */
export interface CascadeColumns {
  readonly count: number;
  /** Number of the post that it hangs on: its row where it was read, `count` or more where not; -1 = none. */
  readonly parent: Int32Array;
  /** 1 where another post refers to it. */
  readonly referred: Uint8Array;
  /** Code in KINDS. */
  readonly kind: Uint8Array;
  /** Unix milliseconds; NaN = unknown. */
  readonly time: Float64Array;
  /** 1 where it is to be kept whatever stands below it: a root, a post of the source. */
  readonly keep: Uint8Array;
}

/** Collects these columns, post by post, from rows that are read in pieces. */
export class CascadeRows {
  readonly #ids = new Interner();
  /** Row of an id number, -1 = not read (yet). */
  #rowOf = new Int32Array(0);
  #parent = new Int32Array(0);
  #kind = new Uint8Array(0);
  #time = new Float64Array(0);
  #keep = new Uint8Array(0);
  /** By id number. */
  #referred = new Uint8Array(0);
  #count = 0;

  /**
   * The next post. `references`: ids that it refers to, '' = none; the first is the one that it hangs on. `keep`: it is
   * a root or a post of the source. An id that comes again is taken for a post of its own that nobody refers to.
   */
  add(id: string, references: readonly string[], kind: number, time: number, keep: boolean): void {
    const row = this.#count++;
    this.#reserve(this.#count);
    const own = this.#number(id);
    if (this.#rowOf[own]! < 0) this.#rowOf[own] = row;
    this.#parent[row] = -1;
    for (const reference of references) {
      if (!reference || reference === id) continue;
      const number = this.#number(reference);
      this.#referred[number] = 1;
      if (this.#parent[row]! < 0) this.#parent[row] = number;
    }
    this.#kind[row] = kind;
    this.#time[row] = time;
    this.#keep[row] = keep ? 1 : 0;
  }

  /** The columns; nothing is to be added afterwards. */
  finish(): CascadeColumns {
    const count = this.#count;
    const parent = this.#parent.slice(0, count);
    const referred = new Uint8Array(count);
    for (let number = 0; number < this.#ids.count; number++)
      if (this.#rowOf[number]! >= 0) referred[this.#rowOf[number]!] = this.#referred[number]!;
    for (let row = 0; row < count; row++) {
      const number = parent[row]!;
      if (number < 0) continue;
      const held = this.#rowOf[number]!;
      parent[row] = held >= 0 ? held : count + number;
    }
    const { kind, time, keep } = { kind: this.#kind, time: this.#time, keep: this.#keep };
    return {
      count,
      parent,
      referred,
      kind: kind.slice(0, count),
      time: time.slice(0, count),
      keep: keep.slice(0, count),
    };
  }

  #number(id: string): number {
    const number = this.#ids.internString(id);
    if (number >= this.#rowOf.length) {
      const had = this.#rowOf.length;
      const capacity = roomFor(number + 1, had);
      this.#rowOf = grown(this.#rowOf, capacity).fill(-1, had);
      this.#referred = grown(this.#referred, capacity);
    }
    return number;
  }

  #reserve(rows: number): void {
    if (rows <= this.#parent.length) return;
    const capacity = roomFor(rows, this.#parent.length);
    this.#parent = grown(this.#parent, capacity);
    this.#kind = grown(this.#kind, capacity);
    this.#time = grown(this.#time, capacity);
    this.#keep = grown(this.#keep, capacity);
  }
}
