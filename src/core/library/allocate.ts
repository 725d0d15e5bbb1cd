/**
 * How many to take of each stratum: in proportion to its size, by the largest remainder, but at least one and at most
 * all. `room`: how many in all, at least as many as there are strata; where it is all or more, all are taken.
 * Ties go to the earlier stratum. O(S log S).
 */
export function allocate(sizes: readonly number[], room: number): number[] {
  let total = sizes.reduce((sum, size) => sum + size, 0);
  if (room >= total) return [...sizes];
  const taken = sizes.map(() => 1);
  const ascending = sizes.map((_, s) => s).sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  // Those whose share is less than one have one; the others share what is left.
  let small = 0;
  for (; small < ascending.length && room * sizes[ascending[small]!]! < total; small++) {
    total -= sizes[ascending[small]!]!;
    room--;
  }
  const shared = ascending.slice(small);
  const share = (s: number): number => (room * sizes[s]!) / total;
  let left = room;
  for (const s of shared) left -= taken[s] = Math.floor(share(s));
  shared.sort((a, b) => (share(b) % 1) - (share(a) % 1) || a - b);
  for (const s of shared.slice(0, left)) taken[s]!++;
  return taken;
}
