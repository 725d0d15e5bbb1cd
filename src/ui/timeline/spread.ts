/** Labels that must not stand on each other. */

/**
 * Heights as near to those wanted as the room between `top` and `bottom` allows, at least `gap` apart where all of them fit
 * so; in the order that they were wanted in.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const room = order.length > 1 ? Math.min(gap, (bottom - top) / (order.length - 1)) : 0;
  const heights = [...wanted];
  let least = top;
  for (const i of order) {
    heights[i] = Math.max(least, wanted[i]!);
    least = heights[i]! + room;
  }
  let most = bottom;
  for (const i of order.toReversed()) {
    heights[i] = Math.min(most, heights[i]!);
    most = heights[i]! - room;
  }
  return heights;
}
