/**
 * Longest common subsequence of two token sequences.
 * Posts hold some 60 tokens, so the O(nm) table is small and stays in cache; common ends are cut off first.
 */

/** Rows of the dynamic programme, kept between calls: a hop is compared millions of times. */
let table = new Uint16Array(64 * 64);
/** Longer sequences are cut here: the table stays below 32 MB whatever a hostile post holds. */
const LONGEST = 4000;

/** Length of the longest common subsequence. Sequences beyond 4,000 tokens are compared by their first 4,000. */
export function lcsLength(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let n = Math.min(a.length, LONGEST);
  let m = Math.min(b.length, LONGEST);
  let from = 0;
  while (from < n && from < m && a[from] === b[from]) from++;
  let tail = 0;
  while (n > from && m > from && a[n - 1] === b[m - 1]) {
    n--;
    m--;
    tail++;
  }
  const rows = n - from;
  const columns = m - from;
  if (rows === 0 || columns === 0) return from + tail;
  if (columns + 1 > table.length) table = new Uint16Array(columns + 1);
  const row = table;
  row.fill(0, 0, columns + 1);
  for (let i = 0; i < rows; i++) {
    const token = a[from + i];
    let diagonal = 0;
    for (let j = 1; j <= columns; j++) {
      const above = row[j]!;
      if (token === b[from + j - 1]) row[j] = diagonal + 1;
      else if (row[j - 1]! > above) row[j] = row[j - 1]!;
      diagonal = above;
    }
  }
  return from + row[columns]! + tail;
}

/**
 * For each token of `a`, the index in `b` of the token it is aligned with, or -1. Common ends are kept; between them,
 * among equally long alignments, the one that keeps tokens earliest in `a`.
 */
export const align = (a: ArrayLike<number>, b: ArrayLike<number>): Int32Array => alignAgain(a, b).slice();

let aligned = new Int32Array(64);

/** The same in memory that the next call writes over: for what is asked millions of times. */
export function alignAgain(a: ArrayLike<number>, b: ArrayLike<number>): Int32Array {
  if (aligned.length < a.length) aligned = new Int32Array(2 * a.length);
  const kept = aligned.subarray(0, a.length).fill(-1);
  let n = Math.min(a.length, LONGEST);
  let m = Math.min(b.length, LONGEST);
  let from = 0;
  while (from < n && from < m && a[from] === b[from]) kept[from] = from++;
  while (n > from && m > from && a[n - 1] === b[m - 1]) kept[--n] = --m;
  const rows = n - from;
  const columns = m - from;
  if (rows === 0 || columns === 0) return kept;
  const width = columns + 1;
  if ((rows + 1) * width > table.length) table = new Uint16Array((rows + 1) * width);
  const best = table;
  best.fill(0, rows * width, (rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--) {
    const here = i * width;
    const below = here + width;
    const token = a[from + i];
    let next = 0;
    best[here + columns] = 0;
    for (let j = columns - 1; j >= 0; j--) {
      const down = best[below + j]!;
      next = token === b[from + j] ? best[below + j + 1]! + 1 : down > next ? down : next;
      best[here + j] = next;
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (a[from + i] === b[from + j]) kept[from + i++] = from + j++;
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return kept;
}
