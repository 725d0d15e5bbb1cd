/** What a worker draws pictures from: handed over once, then a moment at a time. Plain data, for it crosses between threads. */
import type { Layout } from '../layout/types';
import type { Cascade } from '../replay/types';
import type { Box, Shape, Type } from './plate';
import type { PlateSize } from './sizes';

/** A file of a font, as CSS declares it. */
export interface FontFile {
  family: string;
  /** With absolute addresses. */
  source: string;
  style: string;
  weight: string;
  stretch: string;
  /** Characters that it holds. */
  unicodeRange: string;
}

/** How a class of posts is painted (render/palette.ts has the units). */
export interface ClassTone {
  colour: string;
  glow?: { reach: number; strength: number };
  lines?: number;
}

/** What the stage of a picture shows, at whatever moment. */
export interface StagePicture {
  theme: 'paper' | 'night';
  scene: {
    cascade: Cascade;
    /** Position of each place on the axis, in units; NaN = undated. */
    unit: Float64Array;
    /** Units of the whole axis. */
    length: number;
    layout: Layout;
  };
  lanes: readonly { top: number; height: number }[];
  axis: { x0: number; x1: number };
  /** Bits of the renderer's marks, a byte a place. */
  marks: Uint8Array | null;
  /** How posts are coloured; by drift where null. */
  colours: { of: Uint8Array; palette: readonly ClassTone[] } | null;
  /** A path that is emphasised, to its last post. */
  path: Int32Array | null;
}

/** A picture whose moments are asked for one by one. Shapes are set as `set` of the page's Setter leaves them. */
export interface Sheet {
  size: PlateSize;
  /** Fonts of each face as CSS names them, the files that they are read from, and what they must hold. */
  families: Readonly<Record<Type['face'], string>>;
  fonts: readonly FontFile[];
  types: readonly Type[];
  characters: string;
  /** Where the stage stands on the plate, and what it shows. */
  stage: Box;
  picture: StagePicture;
  /** Below the posts and over them, whatever the moment; and the card at the end of a film. */
  ground: readonly Shape[];
  over: readonly Shape[];
  card: readonly Shape[];
}

/** One moment of a sheet, or its card. */
export type SheetMoment =
  | {
      is: 'moment';
      /** Of the axis. */
      share: number;
      /** Share of the axis that passes in a second, 0 at rest. */
      pace: number;
      /** Below the posts, and over everything. */
      under: readonly Shape[];
      over: readonly Shape[];
    }
  | { is: 'card' };

/** The font of a type as CSS writes it. */
export const fontOf = ({ face, size, weight, italic }: Type, families: Sheet['families']): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${families[face]}`;
