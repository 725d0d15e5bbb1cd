/** Bases of a hop, in the order of their codes (design: observed … unknown). 'root' is no hop; 'chosen' is set by hand. */
export const BASES = [
  'root',
  'observed',
  'declared',
  'matched',
  'inferred-graph',
  'inferred-model',
  'unknown',
  'chosen',
] as const;
export type Basis = (typeof BASES)[number];
export const BASIS = {
  root: 0,
  observed: 1,
  declared: 2,
  matched: 3,
  inferredGraph: 4,
  inferredModel: 5,
  unknown: 6,
  chosen: 7,
} as const;

/** Who had it from whom, over the whole Dataset. All columns are indexed by post row. */
export interface Forest {
  readonly count: number;
  /** Parent row, -1 for a root. References, declared, best match; a repost hangs on its original. */
  readonly parent: Int32Array;
  /** Code in BASES. */
  readonly basis: Uint8Array;
  /** 1 for observed and declared; NaN where no probability is claimed (matched, unknown, chosen, roots). */
  readonly probability: Float32Array;
  /** How alike the words of a matched hop are, or what it shares in place of words, 0 … 1; NaN elsewhere. */
  readonly similarity: Float32Array;
  /**
   * What a matched hop shares in place of words: bits of ANCHOR (translations/evidence.ts). 0 where the words are the
   * same or nearly the same, and for all other hops.
   */
  readonly shared: Uint8Array;
  /** Second-best parent row (contamination, second recorded parent), or -1. */
  readonly second: Int32Array;
  /** Kind of each post after texts were read: manual and copy are set here. Code in KINDS. */
  readonly kind: Uint8Array;
  /** Root row of each post. */
  readonly root: Int32Array;
  /** Hops from the root. */
  readonly depth: Uint32Array;
  /** All rows by time, of one moment by id; undated ones last, as they stand. */
  readonly byTime: Int32Array;
  /** Rows ordered so that every parent stands before its children; roots by time, siblings too. */
  readonly order: Int32Array;
  /** Posts of the subtree below each row, itself excluded. */
  readonly descendants: Uint32Array;
  /** 1 where a cycle was broken at this row. */
  readonly cycleBroken: Uint8Array;
  /** Buckets of similar texts that were too large to be compared whole: near-copies among them may be missed. */
  readonly cappedBuckets: number;
}
