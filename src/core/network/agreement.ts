/** How far two divisions of the same nodes agree. */

export interface Agreement {
  /** Normalised mutual information, 2 I / (H_a + H_b): 1 = the same. */
  nmi: number;
  /** Adjusted Rand index (Hubert & Arabie 1985): 1 = the same, 0 = as chance would have it. */
  ari: number;
}

/** Agreement of two divisions; two of a single community each agree. O(nodes). */
export function agreement(a: ArrayLike<number>, b: ArrayLike<number>): Agreement {
  const n = a.length;
  const sizesA = new Map<number, number>();
  const sizesB = new Map<number, number>();
  const both = new Map<number, number>();
  let width = 1;
  for (let node = 0; node < n; node++) width = Math.max(width, b[node]! + 1);
  const count = (sizes: Map<number, number>, key: number): void =>
    void sizes.set(key, (sizes.get(key) ?? 0) + 1);
  for (let node = 0; node < n; node++) {
    count(sizesA, a[node]!);
    count(sizesB, b[node]!);
    count(both, a[node]! * width + b[node]!);
  }
  const entropy = (sizes: Map<number, number>): number =>
    [...sizes.values()].reduce((sum, size) => sum - (size / n) * Math.log(size / n), 0);
  const pairs = (sizes: Map<number, number>): number =>
    [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const [ha, hb, joint] = [entropy(sizesA), entropy(sizesB), entropy(both)];
  const [pa, pb, together] = [pairs(sizesA), pairs(sizesB), pairs(both)];
  const expected = (pa * pb) / Math.max(1, (n * (n - 1)) / 2);
  const most = (pa + pb) / 2;
  return {
    nmi: ha + hb === 0 ? 1 : (2 * (ha + hb - joint)) / (ha + hb),
    ari: most === expected ? 1 : (together - expected) / (most - expected),
  };
}
