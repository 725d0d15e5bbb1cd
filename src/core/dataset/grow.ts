/** Typed arrays that grow. */

export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** A copy with room for `capacity` numbers; the rest is 0. */
export function grown<A extends Numbers>(column: A, capacity: number): A {
  const larger = new (column.constructor as new (length: number) => A)(capacity);
  larger.set(column as never);
  return larger;
}

/** From here on columns grow by half, not to the double: a tab has no room to spare. */
const LARGE = 1 << 22;

/** Room to ask for when `needed` no longer fits; growing stays linear in all. */
export function roomFor(needed: number, capacity: number): number {
  if (needed <= capacity) return capacity;
  return Math.max(needed, capacity < LARGE ? capacity * 2 : capacity + Math.floor(capacity / 2), 256);
}

/** One growing column, for code that is not an inner loop. */
export class Growing<A extends Numbers> {
  count = 0;

  constructor(public data: A) {}

  push(value: number): void {
    if (this.count === this.data.length) this.data = grown(this.data, roomFor(this.count + 1, this.count));
    this.data[this.count++] = value;
  }

  /** Forgets what was pushed; its room stays. */
  clear(): void {
    this.count = 0;
  }

  /** Exactly what was pushed, in memory of its own. */
  taken(): A {
    return this.data.slice(0, this.count) as A;
  }
}
