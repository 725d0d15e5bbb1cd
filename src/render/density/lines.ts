import { HUB_FROM } from '../../core/layout/radius';
import { KIND } from '../../core/dataset/types';
import type { Brush } from '../brush';
import { MARK } from '../common.glsl';
import { LineDensity, type Stroke } from './grid';
import type { Drawn } from '../drawn';
import type { Frame } from '../frame';
import type { Paint } from '../tables';

/** Pixels in which lines are counted. */
export interface LinesGrid {
  width: number;
  height: number;
  /** There are too many of them to see any alone. */
  coarse: boolean;
}

/** From so many lines on none is seen alone: fewer pixels will do. */
const CROWD = 300_000;
const PIXELS = 2e6;
const PIXELS_OF_A_CROWD = 15e4;

/** The grid of so many lines in a frame. */
export function gridFor(frame: Frame, lines: number): LinesGrid {
  const coarse = lines >= CROWD;
  const pixels = coarse ? PIXELS_OF_A_CROWD : PIXELS;
  const ratio = Math.min(frame.pixelRatio, Math.sqrt(pixels / (frame.width * frame.height)));
  const side = (length: number): number => Math.max(1, Math.round(length * ratio));
  return { width: side(frame.width), height: side(frame.height), coarse };
}

/** Lines between two looks at the clock. */
const AT_A_TIME = 128;

/** Basis of a hop that no platform and no author says: matched, inferred from the graph or by a model, chosen by hand. */
const isDashed = (basis: number): boolean => (basis >= 3 && basis <= 5) || basis === 7;

/**
 * Counts the lines of all posts born by a frame's moment: the same lines, widths, colours and opacities as the programs of
 * transmissions/ draw. Yields whenever it is `late`. O(lines × their length).
 */
export function* drawLines(
  drawn: Drawn,
  { flags, tints }: Paint,
  brush: Brush,
  frame: Frame,
  grid: LinesGrid,
  late: () => boolean,
): Generator<void, LineDensity> {
  const pixel = grid.width / frame.width;
  const density = new LineDensity(grid.width, grid.height, pixel, grid.coarse);
  const { parent, kind, basis, descendants, count } = drawn.cascade;
  const { space } = drawn.layout;
  const { geometry, scale } = brush;
  const source = brush.bytes('source');
  const lights = flags.some((flag) => (flag & MARK.lit) !== 0);
  const cubic = new Float64Array(8);
  const stroke: Stroke = { alpha: 0, width: 0, dashed: false, from: source, to: source };
  // One colour a column and row, so that none is made per line.
  const tones = Array.from({ length: scale.length / 4 }, (_, i) => scale.subarray(i * 4, i * 4 + 4));
  for (let place = 0; place < count; place++) {
    if (place % AT_A_TIME === 0 && late()) yield;
    const from = parent[place]!;
    if (from < 0 || drawn.at(place) > frame.now || ((flags[place]! | flags[from]!) & MARK.hidden) !== 0)
      continue;
    geometry.curve(space, drawn.point(geometry, from), drawn.point(geometry, place), cubic);
    for (let i = 0; i < 8; i += 2) {
      cubic[i] = (cubic[i]! * frame.camera.scale + frame.camera.x) * pixel;
      cubic[i + 1] = (cubic[i + 1]! * frame.camera.scale + frame.camera.y) * pixel;
    }
    if (outside(cubic, grid.width, grid.height)) continue;
    const repost = kind[place] === KIND.repost;
    const hub = !repost && descendants[place]! >= HUB_FROM;
    const row = repost ? 2 : 0;
    const tint = tints[place]!;
    stroke.alpha =
      (hub ? 0.92 : 0.5) *
      (tones[2 * 256 + tint]![3]! / 255) *
      (lights && (flags[place]! & MARK.lit) === 0 ? 0.3 : 1);
    stroke.width =
      (repost ? 0.75 : hub ? Math.max(1.05, Math.min(4, 1.5 + 0.174 * (drawn.radius(place) - 4.4))) : 1.05) *
      pixel;
    stroke.dashed = isDashed(basis[place]!);
    stroke.from = !repost && drawn.isSource(from) ? source : tones[row * 256 + tints[from]!]!;
    stroke.to = tones[row * 256 + tint]!;
    density.add(cubic, stroke);
  }
  return density;
}

function outside(c: Float64Array, width: number, height: number): boolean {
  return (
    Math.max(c[0]!, c[2]!, c[4]!, c[6]!) < 0 ||
    Math.min(c[0]!, c[2]!, c[4]!, c[6]!) > width ||
    Math.max(c[1]!, c[3]!, c[5]!, c[7]!) < 0 ||
    Math.min(c[1]!, c[3]!, c[5]!, c[7]!) > height
  );
}
