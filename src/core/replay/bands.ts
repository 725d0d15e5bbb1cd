/** The timeline's bands: posts per stretch of the axis, by a code of each post. Linear counts, no smoothing. */
import { postsAt } from './columns';
import type { Cascade, TimeScale } from './types';

/** counts[code * bins + bin] of codes below `size`; undated posts, those of other codes and those that do not count are left out. O(posts). */
export function bandCounts(
  cascade: Pick<Cascade, 'count' | 'shown' | 'weight'>,
  codes: Uint8Array,
  size: number,
  scale: TimeScale,
  bins: number,
): Uint32Array {
  const counts = new Uint32Array(size * bins);
  for (let place = 0; place < cascade.count; place++) {
    // Behind it all are undated.
    if (Number.isNaN(scale.unit[place]!)) break;
    const code = codes[place]!;
    if (code >= size) continue;
    const bin = Math.min(bins - 1, Math.floor((scale.unit[place]! / scale.length) * bins));
    counts[code * bins + bin]! += postsAt(cascade, place);
  }
  return counts;
}
