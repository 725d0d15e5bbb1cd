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
 * For each token of `a`, the index in `b` of the token it is aligned with, or -1.
 * Among equally long alignments, the one that keeps tokens earliest in `a`.
 */
export function align(a: ArrayLike<number>, b: ArrayLike<number>): Int32Array {
  const n = Math.min(a.length, LONGEST);
  const m = Math.min(b.length, LONGEST);
  const width = m + 1;
  if ((n + 1) * width > table.length) table = new Uint16Array((n + 1) * width);
  const best = table;
  best.fill(0, n * width, (n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    const here = i * width;
    const below = here + width;
    best[here + m] = 0;
    for (let j = m - 1; j >= 0; j--) {
      best[here + j] =
        a[i] === b[j] ? best[below + j + 1]! + 1 : Math.max(best[below + j]!, best[here + j + 1]!);
    }
  }
  const aligned = new Int32Array(a.length).fill(-1);
  for (let i = 0, j = 0; i < n && j < m;) {
    if (a[i] === b[j]) aligned[i++] = j++;
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return aligned;
}
