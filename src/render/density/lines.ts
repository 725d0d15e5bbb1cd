import { HUB_FROM } from '../../core/layout/radius';
import { KIND } from '../../core/dataset/types';
import { isAnyLit, MARK } from '../common.glsl';
import { Bundles } from './bundles';
import { LineDensity, weigh, type Stroke } from './grid';
import { hasMark, isSource, kindOf, STRIDE, tintOf, type Scene } from './standing';
import type { Frame } from '../frame';

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
 * Counts the lines of all posts born by the frame's moment: the same lines, widths, colours and opacities as the programs
 * of transmissions/ draw. Yields whenever it is `late`. O(lines × their length).
 */
export function* drawLines(
  { drawn, brush, frame, paint: { flags } }: Scene,
  standing: Float32Array,
  grid: LinesGrid,
  late: () => boolean,
): Generator<void, LineDensity> {
  const { width, height, coarse } = grid;
  const pixel = width / frame.width;
  const density = new LineDensity(width, height, pixel, coarse);
  const { parent, basis, descendants, count } = drawn.cascade;
  const { space } = drawn.layout;
  const { geometry } = brush;
  const [zoom, left, top] = [frame.camera.scale * pixel, frame.camera.x * pixel, frame.camera.y * pixel];
  const source = Float32Array.from(brush.bytes('source'));
  const tones = brush.tones;
  const lights = isAnyLit(flags);
  const cubic = new Float64Array(8);
  const [p, c] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  /** The curve to a post in pixels of the grid; false where it is out of sight. */
  const follow = (place: number): boolean => {
    const from = parent[place]! * STRIDE;
    const to = place * STRIDE;
    p.x = standing[from]!;
    p.y = standing[from + 1]!;
    c.x = standing[to]!;
    c.y = standing[to + 1]!;
    geometry.curve(space, p, c, cubic);
    for (let i = 0; i < 8; i += 2) {
      cubic[i] = cubic[i]! * zoom + left;
      cubic[i + 1] = cubic[i + 1]! * zoom + top;
    }
    return !outside(cubic, width, height);
  };
  const bundles = new Bundles((place, stroke) => {
    follow(place);
    density.add(cubic, stroke);
  });
  const stroke: Stroke = { depth: 0, lines: 1, dashed: false, from: source, to: source };
  const add = (place: number): void => {
    const from = parent[place]!;
    if (from < 0 || standing[from * STRIDE + 2] === 0 || standing[place * STRIDE + 2] === 0) return;
    if (!follow(place)) return;
    const look = standing[place * STRIDE + 3]!;
    const fromLook = standing[from * STRIDE + 3]!;
    const repost = kindOf(look) === KIND.repost;
    const hub = !repost && descendants[place]! >= HUB_FROM;
    const row = repost ? 2 : 0;
    const tint = tintOf(look);
    const faded = lights && !hasMark(look, MARK.lit) ? 0.3 : 1;
    const alpha = (hub ? 0.92 : 0.5) * (tones[2 * 256 + tint]![3]! / 255) * faded;
    const thick = Math.max(1.05, Math.min(4, 1.5 + 0.174 * (standing[place * STRIDE + 2]! - 4.4)));
    weigh(stroke, alpha, (repost ? 0.75 : hub ? thick : 1.05) * pixel);
    stroke.dashed = isDashed(basis[place]!);
    stroke.from = !repost && isSource(fromLook) ? source : tones[row * 256 + tintOf(fromLook)]!;
    stroke.to = tones[row * 256 + tint]!;
    if (!coarse || stroke.lines > 1) density.add(cubic, stroke);
    else bundles.add(place, pixelOf(cubic[0]!, cubic[1]!), pixelOf(cubic[6]!, cubic[7]!), stroke);
  };
  // Those without a date, which stand last, are always there.
  for (const [first, end] of [
    [0, drawn.bornAt(frame.now)],
    [drawn.placed, count],
  ] as const)
    for (let place = first; place < end; place++) {
      if (place % AT_A_TIME === 0 && late()) yield;
      add(place);
    }
  yield* bundles.finish(late);
  return density;
}

/** A number for the pixel of a point, and for those 32,768 pixels off. */
const pixelOf = (x: number, y: number): number => (Math.round(x) & 0x7fff) | ((Math.round(y) & 0x7fff) << 15);

function outside(c: Float64Array, width: number, height: number): boolean {
  return (
    Math.max(c[0]!, c[2]!, c[4]!, c[6]!) < 0 ||
    Math.min(c[0]!, c[2]!, c[4]!, c[6]!) > width ||
    Math.max(c[1]!, c[3]!, c[5]!, c[7]!) < 0 ||
    Math.min(c[1]!, c[3]!, c[5]!, c[7]!) > height
  );
}
