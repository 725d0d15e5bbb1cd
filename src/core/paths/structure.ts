/** What follows from parents alone: order, roots, depth, sizes. Iterative: a chain of a million posts is no deeper a call. */
import { standsFor } from '../dataset/sampling';
import { inSlices, type Steps } from '../steps';

export interface Structure {
  /** Parents before children; trees by their roots' time, siblings by their own. */
  order: Int32Array;
  root: Int32Array;
  depth: Uint32Array;
  descendants: Uint32Array;
}

/** Rows between two steps; rows between two pauses (of a million scattered ones, each row costs up to half a microsecond). */
const STEP = 4096;
const SLICE = 8 * STEP;

/**
 * Orders a forest that has no cycles; `byTime`: all its rows (rowsByTime); descendants are posts, by `weight`. O(n), in
 * slices; rejects when `pause` does.
 */
export const structure = (
  parent: Int32Array,
  byTime: Int32Array,
  pause: () => Promise<void>,
  weight: Float32Array | null = null,
): Promise<Structure> => inSlices(structureSteps(parent, byTime, weight), SLICE, pause);

function* structureSteps(
  parent: Int32Array,
  byTime: Int32Array,
  weight: Float32Array | null,
): Steps<Structure> {
  const count = parent.length;
  const children = new Uint32Array(count + 1);
  for (let row = 0; row < count; row++) {
    if (parent[row]! >= 0) children[parent[row]! + 1]!++;
    if (row % STEP === 0) yield STEP;
  }
  for (let row = 0; row < count; row++) children[row + 1]! += children[row]!;
  const child = new Int32Array(children[count]!);
  const next = children.slice(0, count);
  for (let i = 0; i < count; i++) {
    const row = byTime[i]!;
    if (parent[row]! >= 0) child[next[parent[row]!]!++] = row;
    if (i % STEP === 0) yield STEP;
  }

  // Breadth first: a queue that is the order itself.
  const order = new Int32Array(count);
  const root = new Int32Array(count);
  const depth = new Uint32Array(count);
  let end = 0;
  for (const row of byTime) {
    if (parent[row]! >= 0) continue;
    order[end++] = row;
    root[row] = row;
  }
  yield STEP;
  let told = 0;
  for (let at = 0; at < end; at++) {
    const row = order[at]!;
    for (let i = children[row]!; i < children[row + 1]!; i++) {
      const below = child[i]!;
      root[below] = root[row]!;
      depth[below] = depth[row]! + 1;
      order[end++] = below;
      if (end - told < STEP) continue;
      told = end;
      yield STEP;
    }
  }
  const descendants = new Uint32Array(count);
  for (let at = count - 1; at >= 0; at--) {
    const row = order[at]!;
    if (parent[row]! >= 0) descendants[parent[row]!]! += descendants[row]! + standsFor(weight, row);
    if (at % STEP === 0) yield STEP;
  }
  return { order, root, depth, descendants };
}

/**
 * Follows parents from every row; a walk that meets itself has found a cycle. Of a cycle, the row for which `before`
 * holds against all others becomes a root, and `broken` is set to 1 there. O(n), in slices; rejects when `pause` does.
 */
export const breakCycles = (
  parent: Int32Array,
  before: (a: number, b: number) => boolean,
  broken: Uint8Array,
  pause: () => Promise<void>,
): Promise<void> => inSlices(breakSteps(parent, before, broken), SLICE, pause);

function* breakSteps(
  parent: Int32Array,
  before: (a: number, b: number) => boolean,
  broken: Uint8Array,
): Steps<void> {
  /** 0 = not seen, else the number of the walk that saw the row. */
  const seen = new Uint32Array(parent.length);
  let walked = 0;
  for (let start = 0; start < parent.length; start++) {
    const walk = start + 1;
    let row = start;
    while (row >= 0 && seen[row] === 0) {
      seen[row] = walk;
      row = parent[row]!;
      if (++walked % STEP === 0) yield STEP;
    }
    if (row < 0 || seen[row] !== walk) continue;
    let first = row;
    for (let at = parent[row]!; at !== row; at = parent[at]!) if (before(at, first)) first = at;
    parent[first] = -1;
    broken[first] = 1;
  }
}
