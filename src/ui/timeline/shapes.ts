/** The timeline's bands as shapes, and the places of their names. */
import { max, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, stack } from 'd3-shape';
import { KINDS, type Kind } from '../../core/dataset/types';

export interface Frame {
  x0: number;
  x1: number;
  /** Baseline, and how high the highest bin stands above it, in pixels. */
  base: number;
  high: number;
}

export interface Band {
  kind: Kind;
  path: string;
  /** Where its name stands; null where a thicker band's name stands already, or the band is too thin. */
  name: { x: number; y: number } | null;
}

/** Least thickness of a band that is named, and the room that a name takes, in pixels. */
const NAMED_FROM = 11;
const CHARACTER = 7.6;
const LINE = 17;

/** Stacked bands of the kinds from counts[kind * bins + bin]. */
export function bandShapes(
  counts: Uint32Array,
  kinds: readonly Kind[],
  bins: number,
  frame: Frame,
  nameOf: (kind: Kind) => string,
): Band[] {
  const { x0, x1, base, high } = frame;
  const rows = range(bins).map((bin) =>
    Object.fromEntries(kinds.map((kind) => [kind, counts[KINDS.indexOf(kind) * bins + bin]!])),
  );
  const layers = stack<Record<string, number>>().keys(kinds)(rows);
  const most = max(layers.at(-1) ?? [], (bin) => bin[1]) ?? 1;
  const y = scaleLinear([0, Math.max(1, most)], [base, base - high]);
  // Bins are drawn at their middles; the first and last reach the ends of the axis.
  const at = (bin: number): number =>
    x0 + ((x1 - x0) * (bin === 0 ? 0 : bin === bins - 1 ? bins : bin + 0.5)) / bins;
  const shape = area<[number, number]>()
    .x((_, bin) => at(bin))
    .y0((bin) => y(bin[0]))
    .y1((bin) => y(bin[1]))
    .curve(curveMonotoneX);
  const drawn = layers.map((layer) => {
    const points = layer.map(([low, top]) => [low, top] as [number, number]);
    const thick = (bin: number): number => points[bin]![1] - points[bin]![0];
    const thickest = range(bins).reduce((best, bin) => (thick(bin) > thick(best) ? bin : best), 0);
    const kind = layer.key as Kind;
    const half = (nameOf(kind).length * CHARACTER) / 2;
    const [low, top] = points[thickest]!;
    return {
      kind,
      path: shape(points) ?? '',
      half,
      room: y(low) - y(top),
      x: Math.min(x1 - half, Math.max(x0 + half, at(thickest))),
      y: (y(low) + y(top)) / 2 + 5,
    };
  });
  const named = new Set<Kind>();
  const free = (band: (typeof drawn)[number]): boolean =>
    drawn.every(
      (other) =>
        !named.has(other.kind) ||
        Math.abs(other.x - band.x) > other.half + band.half ||
        Math.abs(other.y - band.y) > LINE,
    );
  for (const band of [...drawn].sort((a, b) => b.room - a.room))
    if (band.room > NAMED_FROM && free(band)) named.add(band.kind);
  return drawn.map(({ kind, path, x, y: height }) => ({
    kind,
    path,
    name: named.has(kind) ? { x, y: height } : null,
  }));
}
