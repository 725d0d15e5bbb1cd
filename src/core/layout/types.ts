import type { Cascade } from '../replay/types';

/** The layouts that there are, in the order in which they are offered. */
export const LAYOUTS = ['hops', 'time', 'radial', 'network', 'communities', 'lineage'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/**
 * How the two numbers of a spot become a point of the stage (the shaders and `render/spots.ts` both know it):
 * `lanes` = lane and −1 … 1 across it, along the time axis · `axis` = along the time axis, second number −1 … 1 over the
 * stage's height · `rings` = x and y, −1 … 1, around the stage's centre, y downwards · `plane` = the same, but nothing
leads outwards from the centre, and where the stage is wider than it is high x goes beyond ±1.
 */
export const SPACES = ['lanes', 'axis', 'rings', 'plane'] as const;
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
  /** For layouts whose places are accounts; where it is left out, each post stands for an account of its own. */
  accounts?: CascadeAccounts;
  /** By place: the community of its author, told by what is outside the cascade, −1 = none; left out where there are none. */
  groups?: Int32Array;
}

/** Who wrote the posts of a cascade, and what ties these accounts outside it. */
export interface CascadeAccounts {
  /** By place: number of its author among those of the cascade; a post of an unknown author has a number of its own. */
  readonly account: Int32Array;
  readonly count: number;
  /** Pairs of these numbers: follows, and interactions in posts outside the cascade; each pair once. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Layouts that need `LayoutInput.accounts`. */
export const OF_ACCOUNTS: readonly LayoutName[] = ['network'];
/** Layouts that use `LayoutInput.groups`. */
export const OF_GROUPS: readonly LayoutName[] = ['communities'];
/** Layouts that are the same on any stage of like proportions: they need not be made anew for another size. */
export const OF_ANY_SIZE: readonly LayoutName[] = ['network', 'communities'];

/** The stage in CSS pixels: marks have a size, so a layout must know it. */
export interface StageSize {
  /** Length of the time axis. */
  width: number;
  height: number;
  /** Heights of the hop lanes; the last holds all deeper hops. */
  laneHeights: Float32Array;
}

/** Told the share that is done, 0 … 1. */
export type OnShare = (share: number) => void;
/** Told where everything stands so far, a few times while a layout takes its time. */
export type OnSoFar<L extends Layout = Layout> = (layout: L) => void;

export interface Layout {
  readonly space: Space;
  /** Two numbers a place; what they mean is the space's to say. */
  readonly spots: Float32Array;
  /** Radii at which the rings of the hops end, −1 … 1 like the spots; empty in other spaces. */
  readonly rings: Float32Array;
  /** What posts stand on, where a layout puts them on something. */
  readonly areas?: Areas;
}

/** Areas and what they are of. */
export interface Areas {
  readonly are: 'branches' | 'communities' | 'wordings';
  readonly list: readonly Area[];
}

/** A circle of posts, or a band of them along time. */
export interface Area {
  /** Number of its community or wording, or the place that its branch begins with; −1 = of none. */
  readonly of: number;
  readonly posts: number;
  /** x, y, radius, as the plane counts. */
  readonly circle?: readonly [number, number, number];
  /** From and to as shares of the axis, middle and half height as that space counts. */
  readonly band?: readonly [number, number, number, number];
}

/** A layout with the index that finds the spot under a pointer (spotIndex.ts). */
export interface LaidOut extends Layout {
  readonly index: ArrayBuffer;
}
