/** Typed arrays that grow. */

export type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

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

/** The column in the order of these rows. */
export function gather<A extends Numbers>(column: A, order: Int32Array): A {
  // Most exports name no post before its record: a row's place is its number.
  if (isCounting(order)) return column.slice(0, order.length) as A;
  const taken = new (column.constructor as new (length: number) => A)(order.length);
  // Two kinds of column that are copied in one way are one kind for the compiler: five would be too many for it.
  const [from, to] =
    column instanceof Uint32Array
      ? [new Int32Array(column.buffer), new Int32Array(taken.buffer)]
      : [column, taken];
  for (let i = 0; i < order.length; i++) to[i] = from[order[i]!]!;
  return taken;
}

/** True for 0, 1, 2 … */
export function isCounting(order: Int32Array): boolean {
  for (let i = 0; i < order.length; i++) if (order[i] !== i) return false;
  return true;
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
