import { each, EACH, type Steps } from '../steps';
import type { BatchLists } from './batch';
import { Growing, grown, roomFor } from './grow';
import { Interner } from './interner';
import { stringAt } from './strings';
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
    return this.#dictionary.internAll(lists.dictionary);
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

  /** Gives a row the list of another. */
  copy(row: number, from: number): void {
    this.#start[row] = this.#start[from]!;
    this.#length[row] = this.#length[from]!;
  }

  /** For each entry that stands in any list: 1 where the test is true of it. */
  marked(test: (entry: string) => boolean): Uint8Array {
    const entries = this.#dictionary.view();
    return Uint8Array.from({ length: entries.count }, (_, number) =>
      test(stringAt(entries, number)) ? 1 : 0,
    );
  }

  /** Takes the marked entries out of a row's list and returns them. */
  drop(row: number, marked: Uint8Array): string[] {
    const start = this.#start[row]!;
    const held = this.#values.data.subarray(start, start + this.#length[row]!);
    if (!held.some((number) => marked[number])) return [];
    const kept = held.filter((number) => !marked[number]);
    const dropped = Array.from(held)
      .filter((number) => marked[number])
      .map((number) => stringAt(this.#dictionary.view(), number));
    this.#start[row] = this.#values.count;
    this.#length[row] = kept.length;
    for (const number of kept) this.#values.push(number);
    return dropped;
  }

  isEmpty(row: number): boolean {
    return this.#length[row] === 0;
  }

  /** The lists of row order[0], order[1], …; the dictionary holds what stands in them. */
  *finishSteps(order: Int32Array): Steps<Csr> {
    const offsets = new Uint32Array(order.length + 1);
    for (let i = 0; i < order.length; i++) offsets[i + 1] = offsets[i]! + this.#length[order[i]!]!;
    yield EACH;
    const values = new Int32Array(offsets[order.length]!);
    const used = new Uint8Array(this.#dictionary.count);
    let end = 0;
    for (const row of order) {
      const start = this.#start[row]!;
      for (let at = start; at < start + this.#length[row]!; at++) {
        const number = this.#values.data[at]!;
        used[number] = 1;
        values[end++] = number;
      }
    }
    yield EACH;
    return { offsets, values, dictionary: yield* this.#shorten(values, used) };
  }

  /** The entries that are used; `values` are numbered by them. */
  *#shorten(values: Int32Array, used: Uint8Array): Steps<string[]> {
    const entries = this.#dictionary.view();
    const numbers = new Int32Array(used.length);
    const dictionary: string[] = [];
    yield* each(used.length, (number) => {
      if (used[number]) numbers[number] = dictionary.push(stringAt(entries, number)) - 1;
    });
    for (let at = 0; at < values.length; at++) values[at] = numbers[values[at]!]!;
    return dictionary;
  }
}
