/** Which posts form one message's cascade, in the order of their birth: what every column by place is indexed by. */
import type { Dataset } from '../dataset/types';
import { datedFirst } from '../sortByTime';
import type { Forest } from '../paths/types';
import { each, type Steps } from '../steps';
import type { Cascade } from './types';

const DEEPEST = 65535;

/** The columns of a Cascade that follow from paths and times alone. */
export type Places = Pick<Cascade, 'count' | 'dated' | 'row' | 'birth' | 'depth' | 'parent'>;

/** The posts below the roots (Dataset rows), roots included; a parent stands before its children. O(n). */
export function* cutPlaces(dataset: Dataset, forest: Forest, roots: readonly number[]): Steps<Places> {
  const { rows, births, depths } = yield* collect(dataset, forest, roots);
  const count = rows.length;
  const { order, dated } = yield* datedFirst(births);
  const row = new Int32Array(count);
  const birth = new Float64Array(count);
  const depth = new Uint16Array(count);
  /** Place of each row of the cascade. */
  const placeOf = new Int32Array(forest.count).fill(-1);
  yield* each(count, (place) => {
    const at = order[place]!;
    row[place] = rows[at]!;
    birth[place] = births[at]!;
    depth[place] = Math.min(DEEPEST, depths[at]!);
    placeOf[rows[at]!] = place;
  });
  const parent = new Int32Array(count);
  const isRoot = new Set(roots);
  yield* each(count, (place) => {
    const above = forest.parent[row[place]!]!;
    parent[place] = above < 0 || isRoot.has(row[place]!) ? -1 : placeOf[above]!;
  });
  return { count, dated, row, birth, depth, parent };
}

/**
 * Rows below the roots by depth, then by row, with birth and depth: what is born at one moment stays in that order, a
 * parent before its children.
 */
function* collect(
  dataset: Dataset,
  forest: Forest,
  roots: readonly number[],
): Steps<{ rows: Int32Array; births: Float64Array; depths: Uint32Array }> {
  /** 0 = not in the cascade, else depth + 1. */
  const level = new Uint32Array(forest.count);
  const born = new Float64Array(forest.count);
  for (const root of roots) level[root] = 1;
  let deepest = 0;
  yield* each(forest.order.length, (at) => {
    const row = forest.order[at]!;
    const above = forest.parent[row]!;
    if (level[row] === 0 && above >= 0 && level[above]! > 0) level[row] = level[above]! + 1;
    if (level[row] === 0) return;
    deepest = Math.max(deepest, level[row]!);
    const own = dataset.posts.time[row]!;
    const inherited = level[row] === 1 ? NaN : born[above]!;
    born[row] = inherited > own ? inherited : own;
  });
  /** Where the rows of each level begin. */
  const next = new Uint32Array(deepest + 1);
  yield* each(forest.count, (row) => {
    if (level[row]! > 0 && level[row]! < deepest) next[level[row]! + 1]!++;
  });
  for (let at = 1; at < next.length; at++) next[at]! += next[at - 1]!;
  let count = 0;
  const place = new Int32Array(forest.count);
  yield* each(forest.count, (row) => {
    if (level[row] === 0) return;
    place[row] = next[level[row]!]!++;
    count++;
  });
  const rows = new Int32Array(count);
  const births = new Float64Array(count);
  const depths = new Uint32Array(count);
  yield* each(forest.count, (row) => {
    if (level[row] === 0) return;
    const at = place[row]!;
    rows[at] = row;
    births[at] = born[row]!;
    depths[at] = level[row]! - 1;
  });
  return { rows, births, depths };
}
