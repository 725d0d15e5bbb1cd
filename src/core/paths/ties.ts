import { each, type Steps } from '../steps';

/**
 * Puts neighbours that are alike in the order that `compare` gives, in place; the rest stays. What is asked of posts of
 * one second must not depend on how a file orders its rows. O(n), and n log n within a run that is out of order.
 */
export function* settleTies(
  rows: Int32Array,
  alike: (a: number, b: number) => boolean,
  compare: (a: number, b: number) => number,
): Steps<void> {
  let from = 0;
  let settled = true;
  yield* each(rows.length, (i) => {
    const next = i + 1;
    if (next < rows.length && alike(rows[i]!, rows[next]!)) {
      settled &&= compare(rows[i]!, rows[next]!) < 0;
      return;
    }
    if (!settled) rows.subarray(from, next).sort(compare);
    from = next;
    settled = true;
  });
}
