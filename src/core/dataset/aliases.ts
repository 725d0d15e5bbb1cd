import { FLAG } from './types';

/** Other ids of posts while a Dataset is built: the row made for such an id gives way to the post's own. */
export class Aliases {
  readonly #rows = new Map<number, number>();

  /** Row `other` stands for the post in `row`; of several the first stands. */
  add(other: number, row: number): void {
    if (other !== row && !this.#rows.has(other)) this.#rows.set(other, row);
  }

  /**
   * Adds to `given` the rows to give up, each with the row that stands for it: only where nothing is known of the one,
   * and all of the other. `given` may hold rows that others stand for already.
   */
  settle(flags: Uint8Array, given: Map<number, number>): void {
    const external = (row: number): number => flags[row]! & FLAG.external;
    for (const [other, row] of this.#rows) {
      const post = given.get(row) ?? row;
      if (other !== post && !given.has(other) && external(other) && !external(post)) given.set(other, post);
    }
  }
}
