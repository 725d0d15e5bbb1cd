import type { Brush } from './brush';
import { PART } from './common.glsl';
import type { Frame } from './frame';

/** The selected path over everything else: lines in a casing of paper, its posts, and a ring around the one chosen. */
export function drawPath(brush: Brush, frame: Frame, length: number, ringed: boolean): void {
  const { accents, transmissions } = brush;
  const path = { part: PART.born, ordered: true, select: 1 };
  brush.begin('path');
  for (const casing of [1, 0]) {
    brush.use(transmissions, frame, { ...path, casing });
    transmissions.draw(0, length);
  }
  brush.use(accents, frame, path);
  accents.draw(0, length);
  if (!ringed) return;
  brush.use(accents, frame, { ...path, select: 2 });
  accents.draw(length, length + 1);
}
