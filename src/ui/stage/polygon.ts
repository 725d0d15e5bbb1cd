/** Points within a line that a hand has drawn. */
import type { Point } from './aids';

/** Smallest box around a polygon's corners. */
export function boxOf(polygon: readonly Point[]): { from: Point; to: Point } {
  const xs = polygon.map(({ x }) => x);
  const ys = polygon.map(({ y }) => y);
  return { from: { x: Math.min(...xs), y: Math.min(...ys) }, to: { x: Math.max(...xs), y: Math.max(...ys) } };
}

/** True where a point lies within, by the even–odd rule; the polygon closes itself. O(corners). */
export function holds(polygon: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const a = polygon[i]!;
    const b = polygon[j]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
