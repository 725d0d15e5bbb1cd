import { FLAG } from './types';

/** Other ids of posts while a Dataset is built: the row made for such an id gives way to the post's own. */
export class Aliases {
  readonly #rows = new Map<number, number>();

  /** Row `other` stands for the post in `row`; of several the first stands. */
  add(other: number, row: number): void {
    if (other !== row && !this.#rows.has(other)) this.#rows.set(other, row);
  }

  /** Rows to give up, each with the row that stands for it: only where nothing is known of the one, and all of the other. */
  settled(flags: Uint8Array): ReadonlyMap<number, number> {
    const external = (row: number): number => flags[row]! & FLAG.external;
    return new Map([...this.#rows].filter(([other, row]) => external(other) && !external(row)));
  }
}
