/** Where the parts of a picture stand, by its size. */
import type { Box, Type } from '../../../core/export/plate';
import type { PlateSize } from '../../../core/export/sizes';

/** Sizes of letters. */
export interface Types {
  question: Type;
  answer: Type;
  more: Type;
  counter: Type;
  strong: Type;
  plain: Type;
  small: Type;
  words: Type;
}

export interface Measures {
  size: PlateSize;
  margin: number;
  types: Types;
  /** Lines of the answer's first and second sentence. */
  lines: [number, number];
  header: Box;
  /** What marks mean. */
  legend: Box;
  /** The stage with its lanes' names; its axis is the timeline's. */
  stage: Box;
  /** Beside the stage, where there is room: what is said at each hop. */
  rungs: Box | null;
  timeline: Box;
  /** The moment, and what the colours are. */
  base: Box;
  /** The colours' key stands beside the moment, in this share of the width; below it where null. */
  beside: number | null;
  footer: Box;
}

/** A plate from this width on has room for words beside the stage. */
const WIDE_FROM = 1400;
/** Up to this width parts stand below each other. */
export const NARROW = 720;
/** A square has room beside the moment for the short key of drift; names of classes need the whole width. */
const SQUARE_FROM = 640;
/** Shares of the width that the colours' key may take beside the moment. */
const KEY = 0.55;
const KEY_IN_SQUARE = 0.45;
/** Share of the width that those words take. */
const RUNGS = 0.32;
/** The stage's own margin, within which its lanes' names stand, and the room behind its axis (state/geometry). */
/** Between the two sentences of an answer. */
export const SENTENCES_APART = 6;
const INSET = 24;
const BEHIND = 30;

const LARGE: Types = {
  question: { face: 'serif', size: 22, weight: 400, italic: true },
  answer: { face: 'serif', size: 36, weight: 420 },
  more: { face: 'serif', size: 20, weight: 400 },
  counter: { face: 'sans', size: 44, weight: 600, tabular: true },
  strong: { face: 'sans', size: 16, weight: 620 },
  plain: { face: 'sans', size: 16, weight: 400 },
  small: { face: 'sans', size: 15, weight: 400 },
  words: { face: 'serif', size: 17, weight: 400 },
};
/** Where there is less room, letters are smaller. */
const SMALL = 0.72;
const SMALLEST = 13;

function typesOf(scale: number): Types {
  const scaled = Object.entries(LARGE).map(([name, type]: [string, Type]) => [
    name,
    { ...type, size: Math.max(SMALLEST, Math.round(type.size * scale)) },
  ]);
  return Object.fromEntries(scaled) as Types;
}

/** Height of a line of a type. */
export const leading = ({ face, size }: Type): number => Math.round(size * (face === 'serif' ? 1.27 : 1.3));

/** From one line of the legend of marks to the next. */
export const legendStep = ({ small }: Types): number => small.size + 7;

/** What the words of a picture need. */
export interface Needed {
  /** Lines of the answer's two sentences at most, of the legend of marks, of the footer. */
  lines: [number, number];
  legend: number;
  provenance: number;
  /** Colours are of drift, so that something is said at each hop. */
  words: boolean;
}

export function measure(size: PlateSize, { lines, legend: marks, provenance, words }: Needed): Measures {
  const { width, height } = size;
  const wide = width >= WIDE_FROM;
  const types = typesOf(wide ? 1 : SMALL);
  const margin = wide ? 56 : width > NARROW ? 36 : 30;
  const inner = width - 2 * margin;
  const gap = wide ? 16 : 10;
  const header = {
    ...{ x: margin, y: Math.round(margin * 0.75), width: inner },
    height:
      leading(types.question) +
      6 +
      lines[0] * leading(types.answer) +
      SENTENCES_APART +
      lines[1] * leading(types.more) +
      gap,
  };
  const legend = { ...header, y: header.y + header.height, height: marks * legendStep(types) + gap / 2 };
  const footer = provenance * leading(types.small);
  const beside = width > NARROW ? KEY : words && width >= SQUARE_FROM ? KEY_IN_SQUARE : null;
  const base = (wide ? 64 : 56) * (beside ? 1 : 2);
  const timeline = wide ? 112 : 80;
  const stageTop = legend.y + legend.height;
  const footerTop = height - Math.round(margin * 0.6) - footer;
  const baseTop = footerTop - base - 4;
  const timelineTop = baseTop - timeline;
  const column = wide && words ? Math.round(width * RUNGS) : 0;
  const stageWidth = inner - (column ? column + 2 * gap : 0) + INSET + (column ? 0 : BEHIND);
  const stage = {
    ...{ x: margin - INSET, y: stageTop, width: stageWidth, height: timelineTop - stageTop },
  };
  return {
    ...{ size, margin, types, lines, header, legend, stage, beside },
    rungs: column ? { ...stage, x: width - margin - column, width: column } : null,
    timeline: { ...stage, y: timelineTop, height: timeline },
    base: { x: margin, y: baseTop, width: inner, height: base },
    footer: { x: margin, y: footerTop, width: inner, height: footer },
  };
}
