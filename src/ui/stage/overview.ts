/** How many posts stand where, over the whole stage: what the small map shows. */
import type { Point } from './aids';

/** Posts by cell, row by row. */
export interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly posts: Uint32Array;
}

/** Where posts stand before the camera, and in how large a stage; which are left out. */
export interface Standing {
  width: number;
  height: number;
  point(place: number): Point | null;
  isOut(place: number): boolean;
}

/** Adds the posts of the places from `from` up to and without `to` that are not left out. O(places). */
export function addCells(
  { width, height, point, isOut }: Standing,
  { columns, rows, posts }: Cells,
  { from, to }: { from: number; to: number },
): void {
  for (let place = from; place < to; place++) {
    const at = isOut(place) ? null : point(place);
    if (!at) continue;
    const column = Math.max(0, Math.min(columns - 1, Math.floor((at.x / width) * columns)));
    const row = Math.max(0, Math.min(rows - 1, Math.floor((at.y / height) * rows)));
    posts[row * columns + column]!++;
  }
}
