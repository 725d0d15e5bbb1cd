import type { AnyText } from './anyText';
import { Growing } from './grow';
import { Interner } from './interner';
import { FLAG, type Utf8Column } from './types';

/** Finds the posts of a batch by their ids, those that hold all their words: looked up only where somebody asks. */
export class WholePosts {
  readonly #ids = new Interner();
  readonly #rowOf = new Growing(new Int32Array(256));
  /** Posts looked at so far. */
  #seen = 0;

  /** The last post with this id among those written, or -1. `keyOfPost`: number of each post's id in `keys`. */
  row(id: AnyText, keys: Utf8Column, keyOfPost: Growing<Int32Array>, flags: Uint8Array): number {
    for (; this.#seen < keyOfPost.count; this.#seen++)
      if (!(flags[this.#seen]! & FLAG.truncated)) this.#add(this.#seen, keys, keyOfPost.data[this.#seen]!);
    const number = this.#ids.findString(id);
    return number < 0 ? -1 : this.#rowOf.data[number]!;
  }

  #add(row: number, { bytes, offsets }: Utf8Column, key: number): void {
    const number = this.#ids.intern(bytes, offsets[key]!, offsets[key + 1]!);
    if (number === this.#rowOf.count) this.#rowOf.push(row);
    else this.#rowOf.data[number] = row;
  }

  clear(): void {
    this.#ids.clear();
    this.#rowOf.clear();
    this.#seen = 0;
  }
}
