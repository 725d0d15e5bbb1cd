/** How far judges agree beyond chance. */

/**
 * Krippendorff's α for nominal data: 1 − (n − 1) Σ o(c≠k) / Σ n_c n_k over c ≠ k, from coincidences o(c, k) of values within
 * units; judges may leave units out, and a unit with fewer than two judgements counts for nothing. `units`: the judgements
 * of each unit, null where a judge gave none. 1 = always agreed, 0 = as chance would have it, below 0 = less than that; NaN
 * where nothing can be compared, or only one value was ever given. (Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability".) O(judgements × values).
 */
export function alphaOf<V>(units: readonly (readonly (V | null)[])[]): number {
  const totals = new Map<V, number>();
  let n = 0;
  let disagreement = 0;
  for (const unit of units) {
    const given = unit.filter((value): value is V => value !== null);
    if (given.length < 2) continue;
    n += given.length;
    const counts = new Map<V, number>();
    for (const value of given) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      disagreement += (count * (given.length - count)) / (given.length - 1);
    }
  }
  let chance = 0;
  for (const total of totals.values()) chance += total * (n - total);
  return chance > 0 ? 1 - ((n - 1) * disagreement) / chance : NaN;
}
