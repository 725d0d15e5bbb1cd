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
  /** 0 = as said … 1 = other words; NaN for replies and posts without text. */
  readonly drift: Float32Array;
  /** Fidelity to the parent; NaN for roots and replies. */
  readonly fidelity: Float32Array;
  /** Number of the wording in `variants` order of this cascade, -1 = none. */
  readonly variant: Int32Array;
  readonly descendants: Uint32Array;
}

/** How moments become the axis: by the clock, by order of events, or with empty stretches squeezed. */
export type ScaleKind = 'clock' | 'order' | 'squeezed';

/** A monotone map between Unix ms and axis units. Units run from 0 to `length`. */
export interface TimeScale {
  readonly kind: ScaleKind;
  readonly start: number;
  readonly end: number;
  /** Length of the axis in units (ms for clock and squeezed, posts for order). */
  readonly length: number;
  toUnit(ms: number): number;
  toTime(unit: number): number;
  /** Unit of each place; NaN = undated. */
  readonly unit: Float64Array;
}
