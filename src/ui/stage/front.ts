/** Where the newest posts are: what the camera follows while it plays. */

interface Point {
  x: number;
  y: number;
}

/** Newest posts that make the front, and how many are looked at to find so many that are in the picture. */
const NEWEST = 40;
const LOOKED_AT = 400;
/** Share of its way to the front that the camera goes in a frame, and how close it comes at least. */
const SHARE = 0.08;
const CLOSE = 2.2;

/** The middle of the newest posts among the first `born` that are in the picture; null where there is none. */
export function frontOf(
  born: number,
  inPicture: (place: number) => boolean,
  point: (place: number) => Point | null,
): Point | null {
  const sum = { x: 0, y: 0 };
  let count = 0;
  const last = Math.max(0, born - LOOKED_AT);
  for (let place = born - 1; place >= last && count < NEWEST; place--) {
    const at = inPicture(place) ? point(place) : null;
    if (!at) continue;
    sum.x += at.x;
    sum.y += at.y;
    count++;
  }
  return count ? { x: sum.x / count, y: sum.y / count } : null;
}

/** One frame's step from what is in the middle towards the front. */
export function towards(middle: Point, scale: number, front: Point): { at: Point; scale: number } {
  const step = (from: number, to: number): number => from + (to - from) * SHARE;
  return {
    at: { x: step(middle.x, front.x), y: step(middle.y, front.y) },
    scale: scale < CLOSE ? step(scale, CLOSE) : scale,
  };
}
