/** The timeline's bands: posts per stretch of the axis, by kind. Linear counts, no smoothing. */
import { KINDS } from '../dataset/types';
import { counts as passes } from './columns';
import type { Cascade, TimeScale } from './types';

/** counts[kind * bins + bin]; undated posts are left out. Roots are posts of kind original. */
export function bandsByKind(cascade: Cascade, scale: TimeScale, bins: number): Uint32Array {
  const counts = new Uint32Array(KINDS.length * bins);
  for (let place = 0; place < cascade.dated; place++) {
    if (!passes(cascade, place)) continue;
    const bin = Math.min(bins - 1, Math.floor((scale.unit[place]! / scale.length) * bins));
    counts[cascade.kind[place]! * bins + bin]!++;
  }
  return counts;
}
