import type { Cascade } from '../replay/types';

/** The layouts that there are, in the order in which they are offered. */
export const LAYOUTS = ['hops', 'time', 'radial'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/**
 * How the two numbers of a spot become a point of the stage (the shaders and `render/spots.ts` both know it):
 * `lanes` = lane and −1 … 1 across it, along the time axis · `axis` = along the time axis, second number −1 … 1 over the
 * stage's height · `rings` = x and y, −1 … 1, around the stage's centre, y downwards.
 */
export const SPACES = ['lanes', 'axis', 'rings'] as const;
export type Space = (typeof SPACES)[number];

/** Undated posts stand before the axis begins, as a share of it: they have no moment at which to appear. */
export const UNDATED_AT = -0.012;

/** What every layout is made of. */
export interface LayoutInput {
  cascade: Cascade;
  /** Position of each place on the time axis, in units; NaN = undated. */
  unit: Float64Array;
  /** Units of the whole axis. */
  length: number;
  stage: StageSize;
}

/** The stage in CSS pixels: marks have a size, so a layout must know it. */
export interface StageSize {
  /** Length of the time axis. */
  width: number;
  height: number;
  /** Heights of the hop lanes; the last holds all deeper hops. */
  laneHeights: Float32Array;
}

export interface Layout {
  readonly space: Space;
  /** Two numbers a place; what they mean is the space's to say. */
  readonly spots: Float32Array;
  /** Radii at which the rings of the hops end, −1 … 1 like the spots; empty in other spaces. */
  readonly rings: Float32Array;
}

/** A layout with the index that finds the spot under a pointer (spotIndex.ts). */
export interface LaidOut extends Layout {
  readonly index: ArrayBuffer;
}
