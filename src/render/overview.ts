/** How many posts stand where, over the whole stage: what the small map shows. */
import { MARK } from './common.glsl';
import type { Drawn } from './drawn';
import type { StageGeometry } from './geometry';

/** Posts by cell, row by row. */
export interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly posts: Uint32Array;
}

/** Adds the posts of the places from `from` up to and without `to` that are not hidden. O(places). */
export function addCells(
  drawn: Drawn,
  geometry: StageGeometry,
  marks: Uint8Array | null,
  { columns, rows, posts }: Cells,
  { from, to }: { from: number; to: number },
): void {
  const { width, height } = geometry.size;
  for (let place = from; place < to; place++) {
    if (marks && (marks[place]! & MARK.hidden) !== 0) continue;
    const { x, y } = drawn.point(geometry, place);
    const column = Math.max(0, Math.min(columns - 1, Math.floor((x / width) * columns)));
    const row = Math.max(0, Math.min(rows - 1, Math.floor((y / height) * rows)));
    posts[row * columns + column]!++;
  }
}
