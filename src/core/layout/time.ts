import { childrenOf, parentsFirst } from '../tree';
import { RowPacking } from './rowPacking';
import type { Layout, LayoutInput } from './types';

/** Pixels of the axis that a mark and the gap after it take. */
const MARK = 7;
/** Share of the stage's height that rows may fill. */
const FILL = 0.97;

/**
 * Time along the axis, each post beside the one it came from: what hangs on a post is packed above and below its line, in
 * rows that are used again once a branch has ended. Rows are equal; single posts lie nearest to the line, large
 * branches outermost. O(n log n), no recursion; two posts of one row never overlap unless the stage is too low for all rows.
 */
export function layoutTime({ cascade, unit, length, stage }: LayoutInput): Layout {
  const { count, parent } = cascade;
  const children = childrenOf(cascade.parent);
  const order = parentsFirst(cascade.parent);
  const mark = (MARK / Math.max(1, stage.width)) * Math.max(length, Number.MIN_VALUE);
  // Undated posts stand before the axis.
  const begin = (place: number): number => (Number.isNaN(unit[place]!) ? -mark : unit[place]!);
  const half = new Float32Array(count).fill(0.5);
  const packing = new RowPacking(children, half, begin, (place) => begin(place) + mark);
  for (let at = count - 1; at >= 0; at--) packing.pack(order[at]!);
  const height = packing.packRoots(order.filter((place) => parent[place]! < 0).sort());
  const spots = new Float32Array(count * 2);
  for (const place of order) {
    const above = parent[place]!;
    const from = above < 0 ? 0 : spots[above * 2 + 1]!;
    spots[place * 2 + 1] = from + packing.shift[place]!;
  }
  const scale = (2 * FILL) / Math.max(1, height.above + height.below);
  const middle = (height.below - height.above) / 2;
  for (let place = 0; place < count; place++) spots[place * 2 + 1] = (spots[place * 2 + 1]! - middle) * scale;
  return { space: 'axis', spots, rings: new Float32Array(0) };
}
