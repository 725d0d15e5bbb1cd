import { atOnce, each, type Steps } from '../steps';

/** The posts below some roots, numbered so that parents stand before children. */
export interface Subtree {
  /** Dataset rows. */
  rows: Int32Array;
  /** Number of each one's parent; -1 = a root. */
  parents: Int32Array;
}

/**
 * Cuts the posts below the roots out of a forest, the roots included; a root may stand inside a larger tree. `order`
 * holds parents before children and all rows that can belong. `place` is memory to use: a number for every row. O(order).
 */
export const subtree = (...asked: Parameters<typeof subtreeSteps>): Subtree => atOnce(subtreeSteps(...asked));

/** `subtree` in steps. */
export function* subtreeSteps(
  order: ArrayLike<number>,
  parentOf: (row: number) => number,
  roots: readonly number[],
  place: Int32Array,
): Steps<Subtree> {
  yield* each(order.length, (at) => {
    place[order[at]!] = -1;
  });
  const isRoot = new Set(roots);
  const rows = new Int32Array(order.length);
  const parents = new Int32Array(order.length);
  let count = 0;
  const read = (at: number): void => {
    const row = order[at]!;
    const root = isRoot.has(row);
    const above = root ? -1 : parentOf(row);
    if (!root && (above < 0 || place[above]! < 0)) return;
    rows[count] = row;
    parents[count] = root ? -1 : place[above]!;
    place[row] = count++;
  };
  yield* each(order.length, read);
  return { rows: rows.subarray(0, count), parents: parents.subarray(0, count) };
}
