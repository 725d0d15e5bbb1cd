/** Names of accounts beside their marks. Each has its place once and for all: in a film none leaves for another. */
import type { Shape, Type } from '../../../core/export/plate';
import type { Tones } from './tones';
import type { Setter } from './type';

export interface Mark {
  x: number;
  y: number;
  radius: number;
}

export interface PlacedName {
  place: number;
  text: string;
  x: number;
  y: number;
}

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Names that are drawn at most: of more none is read. */
const MOST = 26;
const PADDING = 4;

/** Those that have room, the most important first; `within` = the picture's left and right end. */
export function placeNames(
  labels: readonly { place: number; text: string }[],
  markOf: (place: number) => Mark,
  type: Type,
  within: { x0: number; x1: number; top: number },
  setter: Setter,
): PlacedName[] {
  const taken: Box[] = [];
  const placed: PlacedName[] = [];
  for (const label of labels) {
    if (placed.length >= MOST) break;
    const { x, y, radius } = markOf(label.place);
    const { text } = label;
    const width = setter.width(text, type);
    const right = x + radius + 5;
    // A name that would leave the picture stands before its mark.
    const left = right + width + PADDING <= within.x1 ? right : x - radius - 5 - width;
    const base = Math.max(within.top + type.size, y - radius - 2);
    const box = {
      ...{ x0: left - PADDING, x1: left + width + PADDING },
      ...{ y0: base - type.size, y1: base + PADDING },
    };
    if (left < within.x0 || taken.some((other) => overlaps(other, box))) continue;
    taken.push(box);
    placed.push({ ...label, x: left, y: base });
  }
  return placed;
}

/** Names of the posts that are there. */
export const names = (
  placed: readonly PlacedName[],
  born: number,
  hidden: (place: number) => boolean,
  type: Type,
  tones: Tones,
): Shape[] =>
  placed
    .filter(({ place }) => place < born && !hidden(place))
    .map(({ x, y, text }) => ({
      ...{ is: 'text', x, y, text, type, fill: tones.of('ink'), halo: tones.of('paper') },
    }));

const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
