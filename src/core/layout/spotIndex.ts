import Flatbush from 'flatbush';
import { UNDATED_AT, type Layout, type LayoutInput } from './types';

/** Entries of a node: wide nodes are quick to build, narrow ones quick to ask. */
const NODE = 16;

/**
 * A static index of a layout's spots, made where the layout is made so that the page need not: `Flatbush.from` opens it at
 * once. Its points: share of the axis and lane + (second + 1) / 2 for lanes; share of the axis and height for the axis; x
 * and y for rings and the plane. O(n log n).
 */
export function spotIndex(
  { space, spots }: Pick<Layout, 'space' | 'spots'>,
  { unit, length }: Pick<LayoutInput, 'unit' | 'length'>,
): ArrayBuffer {
  const count = spots.length / 2;
  const index = new Flatbush(Math.max(1, count), NODE, Float32Array);
  for (let place = 0; place < count; place++) {
    const [first, second] = [spots[place * 2]!, spots[place * 2 + 1]!];
    const at = Number.isNaN(unit[place]!) ? UNDATED_AT : unit[place]! / length;
    const x = space === 'rings' || space === 'plane' ? first : at;
    const y = space === 'lanes' ? first + (second + 1) / 2 : second;
    index.add(x, y, x, y);
  }
  if (count === 0) index.add(NaN, NaN, NaN, NaN);
  index.finish();
  return index.data as ArrayBuffer;
}
