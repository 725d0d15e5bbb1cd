import type { Candidates } from './candidates';

/** Alternatives kept of each post; the rest is computed again when it is asked for. */
export const KEPT = 4;

/** Likely parents, columns by post row. */
export interface Likely {
  /** -1 where nothing is inferred. */
  readonly parent: Int32Array;
  /** Code in BASES. */
  readonly basis: Uint8Array;
  readonly probability: Float32Array;
  /** The next best of a row are at [slot[row] * KEPT ..], most probable first, -1 = no more; slot -1 = not inferred. */
  readonly slot: Int32Array;
  readonly nextParent: Int32Array;
  readonly nextProbability: Float32Array;
}

/** Columns with nothing inferred yet, for the rows that belong to a message. */
export function emptyLikely(messageOf: Int32Array): Likely {
  const slot = new Int32Array(messageOf.length).fill(-1);
  let slots = 0;
  for (let row = 0; row < slot.length; row++) if (messageOf[row]! >= 0) slot[row] = slots++;
  return {
    parent: new Int32Array(slot.length).fill(-1),
    basis: new Uint8Array(slot.length),
    probability: new Float32Array(slot.length).fill(NaN),
    slot,
    nextParent: new Int32Array(slots * KEPT).fill(-1),
    nextProbability: new Float32Array(slots * KEPT).fill(NaN),
  };
}

/** Keeps the heaviest of the candidates; `rowOf` gives the row of each member. */
export function keep(
  likely: Likely,
  row: number,
  basis: number,
  candidates: Candidates,
  rowOf: Int32Array,
): void {
  candidates.rank(1 + KEPT);
  const { member, weight } = candidates;
  likely.parent[row] = rowOf[member[0]!]!;
  likely.probability[row] = weight[0]!;
  likely.basis[row] = basis;
  const slot = likely.slot[row]! * KEPT;
  for (let next = 0; next < KEPT && next + 1 < candidates.count; next++) {
    likely.nextParent[slot + next] = rowOf[member[next + 1]!]!;
    likely.nextProbability[slot + next] = weight[next + 1]!;
  }
}
