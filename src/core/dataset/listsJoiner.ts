import type { BatchLists } from './batch';
import { Growing, grown, roomFor } from './grow';
import { Interner } from './interner';
import { stringsOf } from './strings';
import type { Csr } from './types';

/** Joins the lists of batches over one dictionary; a row may be set again. */
export class ListsJoiner {
  readonly #dictionary = new Interner();
  readonly #values = new Growing(new Int32Array(256));
  #start = new Uint32Array(0);
  #length = new Uint32Array(0);

  reserve(rows: number): void {
    if (rows <= this.#start.length) return;
    const capacity = roomFor(rows, this.#start.length);
    this.#start = grown(this.#start, capacity);
    this.#length = grown(this.#length, capacity);
  }

  /** Number in the joined dictionary of each entry of a batch's. */
  numbers(lists: BatchLists): Int32Array {
    const { bytes, offsets, count } = lists.dictionary;
    const numbers = new Int32Array(count);
    for (let i = 0; i < count; i++) numbers[i] = this.#dictionary.intern(bytes, offsets[i]!, offsets[i + 1]!);
    return numbers;
  }

  /** Gives a row the list of post i of a batch; an empty list replaces nothing. */
  set(row: number, lists: BatchLists, i: number, numbers: Int32Array): void {
    const from = lists.offsets[i]!;
    const to = lists.offsets[i + 1]!;
    if (from === to) return;
    this.#start[row] = this.#values.count;
    this.#length[row] = to - from;
    for (let at = from; at < to; at++) this.#values.push(numbers[lists.values[at]!]!);
  }

  clear(row: number): void {
    this.#length[row] = 0;
  }

  isEmpty(row: number): boolean {
    return this.#length[row] === 0;
  }

  /** The lists of row order[0], order[1], … */
  finish(order: Int32Array): Csr {
    const offsets = new Uint32Array(order.length + 1);
    for (let i = 0; i < order.length; i++) offsets[i + 1] = offsets[i]! + this.#length[order[i]!]!;
    const values = new Int32Array(offsets[order.length]!);
    let end = 0;
    for (const row of order) {
      const start = this.#start[row]!;
      for (let at = start; at < start + this.#length[row]!; at++) values[end++] = this.#values.data[at]!;
    }
    return { offsets, values, dictionary: stringsOf(this.#dictionary.view()) };
  }
}
