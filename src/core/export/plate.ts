/** A picture as a list of shapes, in the order in which they are painted: what SVG and canvas are both drawn from. */

export interface Type {
  face: 'serif' | 'sans';
  /** Of its letters, in pixels. */
  size: number;
  weight: number;
  italic?: boolean;
  /** Figures of one width: they change in place. */
  tabular?: boolean;
}

/** A colour (#rrggbb), one that becomes another between two points, or a glow from the middle of its shape outwards. */
export type Colour =
  | string
  | { from: string; to: string; x1: number; y1: number; x2: number; y2: number }
  | { glow: string; strength: number };

interface Painted {
  fill?: Colour;
  stroke?: Colour;
  /** Of the stroke, in pixels. */
  width?: number;
  dash?: readonly number[];
  opacity?: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Shape =
  | ({ is: 'path'; d: string } & Painted)
  | ({ is: 'circle'; x: number; y: number; r: number } & Painted)
  | {
      is: 'text';
      x: number;
      /** Of the line on which it stands. */
      y: number;
      text: string;
      type: Type;
      fill: string;
      anchor?: 'left' | 'middle' | 'right';
      /** It runs from right to left; `anchor` is the side of the picture all the same. */
      rtl?: boolean;
      /** Its length in its own font: with another it is stretched to this. */
      length?: number;
      /** Colour of a rim that keeps it legible over what lies below. */
      halo?: string;
    }
  /** Pixels (a PNG) in a box. */
  | { is: 'image'; box: Box; png: Uint8Array }
  /** Shapes that are moved, then cut to a box (which is not moved with them). */
  | { is: 'group'; shapes: readonly Shape[]; at?: { x: number; y: number }; clip?: Box; opacity?: number };

/** Everything of a picture. Sizes in pixels before it is enlarged. */
export interface Plate {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** At most two digits after the point. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

/** A straight line between two points, in pixels of the plate. */
export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Colour,
  width = 1,
  more: Pick<Painted, 'dash' | 'opacity'> = {},
): Shape => ({
  ...{ is: 'path', d: `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`, stroke, width },
  ...more,
});

/** A filled box, in pixels of the plate. */
export const rectangle = ({ x, y, width, height }: Box, fill: Colour, opacity = 1): Shape => ({
  is: 'path',
  d: `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`,
  fill,
  opacity,
});
