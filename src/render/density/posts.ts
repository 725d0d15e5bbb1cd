import { KIND } from '../../core/dataset/types';
import { growth } from '../brush';
import { isAnyLit, MARK } from '../common.glsl';
import { GLOW_REACH } from '../palette';
import { MarkGrid, type Mark } from './marks';
import { hasMark, isSource, kindOf, STRIDE, tintOf, type Scene } from './standing';

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
  { drawn, brush, frame, paint: { flags } }: Scene,
  standing: Float32Array,
  which: Which,
  stretch: readonly [number, number],
  late: () => boolean,
): Generator<void, Painted> {
  const { area, tones } = brush;
  const paper = brush.bytes('paper');
  const ratio = frame.pixelRatio;
  const [, , across, down] = area.pixels;
  const grid = new MarkGrid(across, down, paper);
  const { order } = drawn.paintOrder();
  const { placed } = drawn;
  const born = drawn.bornAt(frame.now);
  const [zoom, left, top] = [frame.camera.scale * ratio, frame.camera.x * ratio, frame.camera.y * ratio];
  const grow = growth(frame) * ratio;
  const fades = isAnyLit(flags);
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
    const at = place * STRIDE;
    // Those without a date, which stand last, are always there.
    if ((place < born || place >= placed) !== which.born || standing[at + 2] === 0) continue;
    const x = standing[at]! * zoom + left;
    const y = standing[at + 1]! * zoom + top;
    const radius = standing[at + 2]! * grow;
    const look = standing[at + 3]!;
    const tint = tintOf(look);
    const glows = tones[WORDS + tint]![3]! > 0;
    const glow = glows ? (tones[PLAIN + tint]![3]! / 255) * GLOW_REACH * radius : 0;
    const reach = Math.max(radius + AROUND * ratio, glow);
    if (x < -reach || y < -reach || x > grid.width + reach || y > grid.height + reach) continue;
    if (radius > SMALL || (which.born && (glows || hasMark(look, ACCENTS) || isSource(look)))) {
      larger.push(place);
    } else if (which.born) {
      const plain = kindOf(look) === KIND.repost;
      const hollow = kindOf(look) === KIND.reply;
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
