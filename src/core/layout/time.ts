import { childrenOf, parentsFirst, type Children } from '../tree';
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
  const packing = new Packing(count, children, mark, (place) =>
    // Undated posts stand before the axis.
    Number.isNaN(unit[place]!) ? -mark : unit[place]!,
  );
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

/** Rows that branches of one class of height share, and when each is free again. */
interface Rows {
  /** Ends of the rows as a heap: the row that is free first stands first. */
  readonly heap: { end: number; row: number }[];
  /** Height of each row: that of its highest branch. */
  readonly heights: number[];
}

class Packing {
  /** Rows from the parent's line to each place's own, negative above. */
  readonly shift: Float32Array;
  /** Rows that a place's branch takes above and below its own line, its own half row included. */
  readonly #above: Float32Array;
  readonly #below: Float32Array;
  readonly #end: Float64Array;
  /** While children of one post are packed: the row of each. */
  readonly #row: Uint32Array;

  constructor(
    count: number,
    private readonly children: Children,
    private readonly mark: number,
    private readonly begin: (place: number) => number,
  ) {
    this.shift = new Float32Array(count);
    this.#above = new Float32Array(count).fill(0.5);
    this.#below = new Float32Array(count).fill(0.5);
    this.#end = new Float64Array(count);
    this.#row = new Uint32Array(count);
  }

  /** Packs what hangs on a place; its children are packed already. */
  pack(place: number): void {
    const { offsets, list } = this.children;
    const own = list.subarray(offsets[place]!, offsets[place + 1]!);
    let end = this.begin(place) + this.mark;
    for (const child of own) end = Math.max(end, this.#end[child]!);
    this.#end[place] = end;
    if (own.length === 0) return;
    const { above, below } = this.#stack(own, 0.5);
    this.#above[place] = above;
    this.#below[place] = below;
  }

  /** Packs the roots beside each other; returns the rows of the whole picture above and below its first line. */
  packRoots(roots: Int32Array): { above: number; below: number } {
    return this.#stack(roots, 0);
  }

  /** Puts branches into rows by height and time, and the rows on both sides of a line that is `line` half rows thick. */
  #stack(branches: Int32Array, line: number): { above: number; below: number } {
    const classes: (Rows | undefined)[] = [];
    for (const branch of branches) {
      const height = this.#above[branch]! + this.#below[branch]!;
      const rows = (classes[heightClass(height)] ??= { heap: [], heights: [] });
      this.#row[branch] = this.#free(rows, this.begin(branch), this.#end[branch]!);
      const row = this.#row[branch]!;
      rows.heights[row] = Math.max(rows.heights[row] ?? 0, height);
    }
    const side = { above: line, below: line };
    const middles = classes.map((rows) =>
      rows?.heights.map((height) => {
        const where = side.above < side.below ? 'above' : 'below';
        const middle = side[where] + height / 2;
        side[where] += height;
        return where === 'above' ? -middle : middle;
      }),
    );
    for (const branch of branches) {
      const [above, below] = [this.#above[branch]!, this.#below[branch]!];
      this.shift[branch] = middles[heightClass(above + below)]![this.#row[branch]!]! + (above - below) / 2;
    }
    return side;
  }

  /** The row that has been free longest at `begin`, or a new one; taken until `end`. Branches come in order of birth. */
  #free({ heap, heights }: Rows, begin: number, end: number): number {
    const first = heap[0];
    if (!first || first.end > begin) {
      heap.push({ end, row: heights.length });
      rise(heap);
      return heights.length;
    }
    first.end = end;
    sink(heap);
    return first.row;
  }
}

/** Branches of like height share rows: class 0 = one row, then powers of two. */
const heightClass = (height: number): number => Math.ceil(Math.log2(Math.max(1, height)));

function rise(heap: { end: number }[]): void {
  let at = heap.length - 1;
  const entry = heap[at]!;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (heap[above]!.end <= entry.end) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = entry;
}

function sink(heap: { end: number }[]): void {
  let at = 0;
  const entry = heap[0]!;
  for (;;) {
    let next = 2 * at + 1;
    if (next >= heap.length) break;
    if (next + 1 < heap.length && heap[next + 1]!.end < heap[next]!.end) next++;
    if (heap[next]!.end >= entry.end) break;
    heap[at] = heap[next]!;
    at = next;
  }
  heap[at] = entry;
}
