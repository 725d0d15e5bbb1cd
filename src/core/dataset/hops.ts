import { Growing } from './grow';
import type { RecordedHops } from './types';

/** Recorded hops while a Dataset is built: pairs of rows. Few exports hold any; the others pay nothing for them. */
export class Hops {
  readonly #child = new Growing(new Int32Array(64));
  readonly #parent = new Growing(new Int32Array(64));

  /** A post cannot be taken from itself: such a pair says nothing. */
  add(child: number, parent: number): void {
    if (child === parent) return;
    this.#child.push(child);
    this.#parent.push(parent);
  }

  /** Every row that a hop names. */
  *rows(): Iterable<number> {
    for (let i = 0; i < this.#child.count; i++) {
      yield this.#child.data[i]!;
      yield this.#parent.data[i]!;
    }
  }

  /** By the rows' final places, ordered by child: a counting sort, so that those of one child keep their order. */
  finish(place: Int32Array): RecordedHops {
    const count = this.#child.count;
    const child = new Int32Array(count);
    const parent = new Int32Array(count);
    if (!count) return { child, parent };
    const next = new Uint32Array(place.length + 1);
    for (let i = 0; i < count; i++) next[place[this.#child.data[i]!]! + 1]!++;
    for (let row = 1; row < next.length; row++) next[row]! += next[row - 1]!;
    for (let i = 0; i < count; i++) {
      const row = place[this.#child.data[i]!]!;
      const at = next[row]!++;
      child[at] = row;
      parent[at] = place[this.#parent.data[i]!]!;
    }
    return { child, parent };
  }
}
