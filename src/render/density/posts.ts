import { KIND } from '../../core/dataset/types';
import { growth, type Brush } from '../brush';
import { MARK } from '../common.glsl';
import type { Drawn } from '../drawn';
import type { Frame } from '../frame';
import { GLOW_REACH } from '../palette';
import type { Paint } from '../tables';
import { MarkGrid, type Mark } from './marks';

/** Posts between two looks at the clock. */
const AT_A_TIME = 512;
/** Marks up to this radius, in pixels of the card, are painted here. */
const SMALL = 3;
/** What a mark of many steps takes: it is the card's at any size. */
const ACCENTS = MARK.lit | MARK.notch;
/** Pixels around a mark that it may cover beside its radius. */
const AROUND = 2;
/** Rows of the colour scale. */
const [WORDS, PLAIN] = [0, 256];

/** What is painted of the places between two numbers of the paint order. */
export interface Painted {
  grid: MarkGrid;
  /** Places that are left to the card: those in view that are larger, or more than a disc; as they are painted. */
  larger: Uint32Array;
}

/** Which posts: those born by the frame's moment, or those to come, in rings that are so pale. */
export type Which = { readonly born: true } | { readonly born: false; readonly pale: number };

/**
 * Paints the small posts of a stretch of the paint order as the programs of posts/ and ghosts/ draw them, and finds those
 * that are left to the card; what is out of sight is neither. Yields whenever it is `late`. O(posts).
 */
export function* paintPosts(
  {
    drawn,
    brush,
    frame,
    paint: { flags, tints },
  }: { drawn: Drawn; brush: Brush; frame: Frame; paint: Paint },
  which: Which,
  stretch: readonly [number, number],
  late: () => boolean,
): Generator<void, Painted> {
  const { area, geometry, scale } = brush;
  const paper = brush.bytes('paper');
  const ratio = frame.pixelRatio;
  const [, , across, down] = area.pixels;
  const grid = new MarkGrid(across, down, paper);
  const { order } = drawn.paintOrder();
  const { kind } = drawn.cascade;
  const { camera } = frame;
  const grow = growth(frame) * ratio;
  const fades = flags.some((flag) => (flag & MARK.lit) !== 0);
  const tones = Array.from({ length: scale.length / 4 }, (_, i) => scale.subarray(i * 4, i * 4 + 4));
  const larger: number[] = [];
  const mark: Mark = { radius: 0, rim: 0, ring: 0, open: Infinity, alpha: fades ? 0.2 : 1, colour: paper };
  const pale: Mark = {
    radius: 0,
    rim: 0,
    ring: Infinity,
    open: 0.9 * ratio,
    alpha: 0,
    colour: brush.bytes('ghost'),
  };
  if (!which.born) pale.alpha = 0.42 * which.pale;
  for (let i = stretch[1] - 1; i >= stretch[0]; i--) {
    if (i % AT_A_TIME === 0 && late()) yield;
    const place = order[i]!;
    const flag = flags[place]!;
    if (drawn.at(place) <= frame.now !== which.born || (flag & MARK.hidden) !== 0) continue;
    const at = drawn.point(geometry, place);
    const x = (at.x * camera.scale + camera.x) * ratio;
    const y = (at.y * camera.scale + camera.y) * ratio;
    const radius = drawn.radius(place) * grow;
    const tint = tints[place]!;
    const glows = tones[WORDS + tint]![3]! > 0;
    const glow = glows ? (tones[PLAIN + tint]![3]! / 255) * GLOW_REACH * radius : 0;
    const reach = Math.max(radius + AROUND * ratio, glow);
    if (x < -reach || y < -reach || x > grid.width + reach || y > grid.height + reach) continue;
    if (radius > SMALL || (which.born && (glows || (flag & ACCENTS) !== 0 || drawn.isSource(place)))) {
      larger.push(place);
    } else if (which.born) {
      const plain = kind[place] === KIND.repost;
      const hollow = kind[place] === KIND.reply;
      mark.radius = radius;
      mark.rim = plain ? 0 : (hollow ? 0.6 : 1) * ratio;
      mark.ring = hollow ? 1.5 * ratio : Infinity;
      mark.colour = tones[(plain ? PLAIN : WORDS) + tint]!;
      grid.add(x, y, mark);
    } else {
      pale.radius = radius * 0.8 + 0.45 * ratio;
      grid.add(x, y, pale);
    }
  }
  return { grid, larger: Uint32Array.from(larger.reverse()) };
}
