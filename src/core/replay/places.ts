/** Which posts form one message's cascade, in the order of their birth: what every column by place is indexed by. */
import type { Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
import type { Cascade } from './types';

const DEEPEST = 65535;

/** The columns of a Cascade that follow from paths and times alone. */
export type Places = Pick<Cascade, 'count' | 'dated' | 'row' | 'birth' | 'depth' | 'parent'>;

/** The posts below the roots (Dataset rows), roots included; a parent stands before its children. O(n log n). */
export function cutPlaces(dataset: Dataset, forest: Forest, roots: readonly number[]): Places {
  const { rows, births, depths } = collect(dataset, forest, roots);
  const order = sorted(rows, births, depths);
  const count = rows.length;
  const row = new Int32Array(count);
  const birth = new Float64Array(count);
  const depth = new Uint16Array(count);
  /** Place of each row of the cascade. */
  const placeOf = new Int32Array(forest.count).fill(-1);
  for (let place = 0; place < count; place++) {
    const at = order[place]!;
    row[place] = rows[at]!;
    birth[place] = births[at]!;
    depth[place] = Math.min(DEEPEST, depths[at]!);
    placeOf[rows[at]!] = place;
  }
  let dated = count;
  while (dated > 0 && Number.isNaN(birth[dated - 1])) dated--;
  const isRoot = new Set(roots);
  const parent = row.map((at) =>
    isRoot.has(at) || forest.parent[at]! < 0 ? -1 : placeOf[forest.parent[at]!]!,
  );
  return { count, dated, row, birth, depth, parent };
}

/** Rows below the roots, parents first, with birth and depth. */
function collect(
  dataset: Dataset,
  forest: Forest,
  roots: readonly number[],
): { rows: Int32Array; births: Float64Array; depths: Uint32Array } {
  /** 0 = not in the cascade, else depth + 1. */
  const level = new Uint32Array(forest.count);
  const born = new Float64Array(forest.count);
  for (const root of roots) level[root] = 1;
  let count = 0;
  for (const row of forest.order) {
    const above = forest.parent[row]!;
    if (level[row] === 0 && above >= 0 && level[above]! > 0) level[row] = level[above]! + 1;
    if (level[row] === 0) continue;
    count++;
    const own = dataset.posts.time[row]!;
    const inherited = level[row] === 1 ? NaN : born[above]!;
    born[row] = inherited > own ? inherited : own;
  }
  const rows = new Int32Array(count);
  const births = new Float64Array(count);
  const depths = new Uint32Array(count);
  let at = 0;
  for (const row of forest.order) {
    if (level[row] === 0) continue;
    rows[at] = row;
    births[at] = born[row]!;
    depths[at++] = level[row]! - 1;
  }
  return { rows, births, depths };
}

/** Order by (birth, depth, row); undated last. Depth keeps a parent before a child of the same moment. */
function sorted(rows: Int32Array, births: Float64Array, depths: Uint32Array): Uint32Array {
  const order = Uint32Array.from(rows, (_, i) => i);
  const key = births.map((birth) => (Number.isNaN(birth) ? Infinity : birth));
  return order.sort((a, b) => {
    const earlier = key[a]! - key[b]!;
    return earlier < 0 || earlier > 0 ? earlier : depths[a]! - depths[b]! || rows[a]! - rows[b]!;
  });
}
