/** The timeline's bands as shapes, and the places of their names. */
import { max, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, stack } from 'd3-shape';

export interface Frame {
  x0: number;
  x1: number;
  /** Baseline, and how high the highest bin stands above it, in pixels. */
  base: number;
  high: number;
}

export interface Band {
  /** Its code. */
  code: number;
  path: string;
  /** Where its name stands; null where a thicker band's name stands already, or the band is too thin. */
  name: { x: number; y: number } | null;
}

/** Least thickness of a band that is named, and the room that a name takes, in pixels. */
const NAMED_FROM = 11;
const CHARACTER = 7.6;
const LINE = 17;
/** Characters of Chinese and its neighbours are as wide as two letters. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/g;

/** Stacked bands of the codes, the lowest first, from counts[code * bins + bin]. */
export function bandShapes(
  counts: Uint32Array,
  codes: readonly number[],
  bins: number,
  frame: Frame,
  nameOf: (code: number) => string,
): Band[] {
  const { x0, x1, base, high } = frame;
  const rows = range(bins).map((bin) =>
    Object.fromEntries(codes.map((code) => [code, counts[code * bins + bin]!])),
  );
  const layers = stack<Record<number, number>, number>().keys(codes)(rows);
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
    const code = layer.key;
    const name = nameOf(code);
    const half = ((name.length + (name.match(WIDE)?.length ?? 0)) * CHARACTER) / 2;
    const [low, top] = points[thickest]!;
    return {
      code,
      path: shape(points) ?? '',
      half,
      room: y(low) - y(top),
      x: Math.min(x1 - half, Math.max(x0 + half, at(thickest))),
      y: (y(low) + y(top)) / 2 + 5,
    };
  });
  const named = new Set<number>();
  const free = (band: (typeof drawn)[number]): boolean =>
    drawn.every(
      (other) =>
        !named.has(other.code) ||
        Math.abs(other.x - band.x) > other.half + band.half ||
        Math.abs(other.y - band.y) > LINE,
    );
  for (const band of [...drawn].sort((a, b) => b.room - a.room))
    if (band.room > NAMED_FROM && free(band)) named.add(band.code);
  return drawn.map(({ code, path, x, y: height }) => ({
    code,
    path,
    name: named.has(code) ? { x, y: height } : null,
  }));
}
