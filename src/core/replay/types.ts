/**
 * One chosen cascade as it is drawn: ≤ 40 bytes a post, indexed by *place*.
 * Places are sorted by (birth, row), so what is born at a moment is a prefix; undated posts stand last.
 */
export interface Cascade {
  readonly count: number;
  /** Places before the first undated post. */
  readonly dated: number;
  /** Dataset row of each place. */
  readonly row: Int32Array;
  /** max(own time, parent's birth), Unix ms; NaN = undated. Never decreases over places below `dated`. */
  readonly birth: Float64Array;
  /** Place of the parent, -1 for a root of the message. */
  readonly parent: Int32Array;
  /** Hops from the root, at most 65,535. */
  readonly depth: Uint16Array;
  readonly kind: Uint8Array;
  readonly basis: Uint8Array;
  /** 0 = as said … 1 = other words; NaN for replies, posts without text and translation candidates (off the scale). */
  readonly drift: Float32Array;
  /** Fidelity to the parent; NaN for roots and replies. */
  readonly fidelity: Float32Array;
  /** Number of the wording in `variants` order of this cascade, -1 = none. */
  readonly variant: Int32Array;
  readonly descendants: Uint32Array;
  /** Code in EDITS of the hop from the parent; 0 for roots and replies. */
  readonly edit: Uint8Array;
  /** Bits of EDIT_FLAG of the hop from the parent. */
  readonly flags: Uint8Array;
  /** How many posts each stands for, in a sample (dataset/sampling.ts). Absent: each stands for itself. */
  readonly weight?: Float32Array;
  /** 1 where a filter lets a post pass: figures count these alone. Absent: all of them. */
  readonly shown?: Uint8Array;
}

/** How moments become the axis: by the clock, by order of events, or with empty stretches squeezed. */
export type ScaleKind = 'clock' | 'order' | 'squeezed';

/** A monotone map between ms and axis units, which run from 0 to `length`. `start` and `end` are NaN where nothing has a date. */
export interface TimeAxis {
  readonly kind: ScaleKind;
  readonly start: number;
  readonly end: number;
  /** Length of the axis in units (ms for clock and squeezed, posts for order). */
  readonly length: number;
  toUnit(ms: number): number;
  toTime(unit: number): number;
}

/** The axis of a cascade: its times are Unix ms, and its posts stand on it. */
export interface TimeScale extends TimeAxis {
  /** Places born at a unit: the prefix whose units are not beyond it. O(log n). */
  bornAt(unit: number): number;
  /** Unit of each place; NaN = undated. */
  readonly unit: Float64Array;
}

/** Hops told apart by the index; deeper ones count as the last. */
export const HOPS = 64;

/**
 * Running figures of a cascade, as plain columns that can be transferred. Figures at any moment are a checkpoint
 * plus at most `step` posts, or a binary search.
 */
export interface ReplayIndex {
  /** Posts between two checkpoints. */
  readonly step: number;
  /** Figures per checkpoint (see core/replay/columns.ts), one row after the other. */
  readonly checkpoints: Uint32Array;
  /** Hops that the cascade has, its root's among them: deepest + 1, at most HOPS. */
  readonly hops: number;
  /** Sums of fidelity to the root per hop, per checkpoint. */
  readonly sums: Float64Array;
  /** Number of tokens of the root's message. */
  readonly words: number;
  /** survives[v * words + w]: wording v still holds the root's token w. */
  readonly survives: Uint8Array;
  /**
   * Retellings grouped by hop and wording (group = hop * variants + wording; hop HOPS = all hops): group i is
   * groupKeys[i], its places are groupPlaces[groupOffsets[i] .. groupOffsets[i+1]), ascending.
   */
  readonly groupKeys: Float64Array;
  readonly groupOffsets: Uint32Array;
  readonly groupPlaces: Uint32Array;
  /** Posts that those of groupPlaces stand for, each with all before it: one number more than places. Null where each is one. */
  readonly groupWeights: Float64Array | null;
  /** Changes of the leading wording per hop (HOPS = all hops), in order: at place p the leader became v. */
  readonly leaderOffsets: Uint32Array;
  readonly leaderPlaces: Uint32Array;
  readonly leaderVariants: Int32Array;
  /** First place of each hop; the cascade's count where a hop is empty. */
  readonly firstOfHop: Uint32Array;
  /** The same of the posts that were read, each of which counts once; null where each stands for itself anyway. */
  readonly read: ReplayIndex | null;
}
