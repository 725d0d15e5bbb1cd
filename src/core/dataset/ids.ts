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

  /**
   * Below 0 where row a's id comes before row b's, 0 for one row: the shorter first, then by its bytes. Ids of digits stand as
   * their numbers do, which no double holds; `file:line` as the lines do.
   */
  compare(a: number, b: number): number {
    const { bytes, offsets } = this.keys.view();
    const [left, right] = this.order ? [this.order[a]!, this.order[b]!] : [a, b];
    const [from, other] = [offsets[left]!, offsets[right]!];
    const length = offsets[left + 1]! - from;
    const longer = length - (offsets[right + 1]! - other);
    if (longer !== 0) return longer;
    for (let i = 0; i < length; i++) {
      const more = bytes[from + i]! - bytes[other + i]!;
      if (more !== 0) return more;
    }
    return 0;
  }

  /** Row of an id, or -1. */
  row(id: string): number {
    const key = this.keys.findString(id);
    return key < 0 || !this.place ? key : this.place[key]!;
  }
}
