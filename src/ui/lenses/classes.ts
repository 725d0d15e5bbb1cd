/** How a lens groups the posts: one grouping for the stage's colours, the timeline's bands and the legend. */

export interface PostClass {
  name: string;
  /** What belongs to it, in a few words. */
  note?: string;
  /** Colour of its marks (#rrggbb) on the lens's ground, and how they shine (render/palette.ts has the units). */
  tone: { colour: string; glow?: { reach: number; strength: number }; lines?: number };
  /** Colour of its name, where that of the marks is too weak for a text. */
  text?: string;
  /** Its posts have a band of their own in the timeline, and stand in the legend. */
  banded: boolean;
}

export interface Classes {
  /** What the bands tell apart, in a few words: the timeline's title. */
  title: string;
  /** By place: number in `list`. */
  of: Uint8Array;
  list: readonly PostClass[];
}

/** The categories of the look, always labelled directly; told apart by every kind of colour vision, on paper. */
export const CATEGORY = {
  umber: '#3d271b',
  teal: '#367567',
  ochre: '#856b1c',
  plum: '#651c4b',
  sky: '#2c85bc',
} as const;

/** The same for words: what is strong enough for a mark may be too weak to be read. */
export const CATEGORY_WORDS: Record<keyof typeof CATEGORY, string> = { ...CATEGORY, sky: '#22719f' };
