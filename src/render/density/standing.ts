import type { Brush } from '../brush';
import { MARK } from '../common.glsl';
import type { Drawn } from '../drawn';
import type { Frame } from '../frame';
import type { Paint } from '../tables';

/** What is painted of a cascade, and how. */
export interface Scene {
  drawn: Drawn;
  brush: Brush;
  frame: Frame;
  paint: Paint;
}

/** Numbers of a place: x, y and radius before the camera (0 = it is left out), and its LOOK. */
export const STRIDE = 4;
/** Bits of a look: tint, kind, bits of MARK, and whether it is the source's. */
const LOOK = { kind: 8, mark: 12, source: 20 } as const;
export const tintOf = (look: number): number => look & 0xff;
export const kindOf = (look: number): number => (look >> LOOK.kind) & 0xf;
export const hasMark = (look: number, marks: number): boolean => ((look >> LOOK.mark) & marks) !== 0;
export const isSource = (look: number): boolean => look >> LOOK.source === 1;

/** Posts between two looks at the clock. */
const AT_A_TIME = 1024;

/**
 * Where each post stands, how large and how it looks: STRIDE numbers a place beside one another, for the passes that follow
 * meet posts in no order of places, and wait for each number that stands elsewhere. Yields whenever it is `late`. O(posts).
 */
export function* stand(
  { drawn, brush: { geometry }, paint: { flags, shown, tints } }: Scene,
  late: () => boolean,
): Generator<void, Float32Array> {
  const { spots, space } = drawn.layout;
  const { count, kind } = drawn.cascade;
  const standing = new Float32Array(count * STRIDE);
  for (let place = 0; place < count; place++) {
    if (place % AT_A_TIME === 0 && late()) yield;
    const flag = flags[place]! & shown;
    if ((flag & MARK.hidden) !== 0) continue;
    const { x, y } = geometry.stand(space, drawn.at(place), spots[place * 2]!, spots[place * 2 + 1]!);
    const at = place * STRIDE;
    standing[at] = x;
    standing[at + 1] = y;
    standing[at + 2] = drawn.radius(place);
    standing[at + 3] =
      tints[place]! |
      (kind[place]! << LOOK.kind) |
      (flag << LOOK.mark) |
      (drawn.isSource(place) ? 1 << LOOK.source : 0);
  }
  return standing;
}
