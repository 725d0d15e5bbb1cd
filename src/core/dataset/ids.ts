import type { Interner } from './interner';
import { stringAt } from './strings';

/** Ids of the posts of a Dataset, by row and back. */
export class Ids {
  /** `order[row]`: number of its id in `keys`; `place` leads back. Null for both: the number is the row. */
  constructor(
    private readonly keys: Interner,
    private readonly order: Int32Array | null = null,
    private readonly place: Int32Array | null = null,
  ) {}

  of(row: number): string {
    return stringAt(this.keys.view(), this.order ? this.order[row]! : row);
  }

  /** Row of an id, or -1. */
  row(id: string): number {
    const key = this.keys.findString(id);
    return key < 0 || !this.place ? key : this.place[key]!;
  }
}
