import type { Children } from '../tree';

/** Rows that branches of one class of height share, and when each is free again. */
interface Rows {
  /** Ends of the rows as a heap: the row that is free first stands first. */
  readonly heap: { end: number; row: number }[];
  /** Height of each row: that of its highest branch. */
  readonly heights: number[];
}

/**
 * Branches of a tree packed above and below their parents' lines, in rows that are used again once a branch has ended.
 * Children are packed before their parent, roots last. O(n log n).
 */
export class RowPacking {
  /** Rows from the parent's line to each place's own, negative above. */
  readonly shift: Float32Array;
  /** Rows that a place's branch takes above and below its own line, its own half row included. */
  readonly #above: Float32Array;
  readonly #below: Float32Array;
  readonly #end: Float64Array;
  /** While children of one post are packed: the row of each. */
  readonly #row: Uint32Array;

  constructor(
    private readonly children: Children,
    /** Half of the height that each place itself takes. */
    private readonly half: Float32Array,
    /** When a place begins to take room, and when it ends by itself. */
    private readonly begin: (place: number) => number,
    private readonly ends: (place: number) => number,
  ) {
    const count = half.length;
    this.shift = new Float32Array(count);
    this.#above = half.slice();
    this.#below = half.slice();
    this.#end = new Float64Array(count);
    this.#row = new Uint32Array(count);
  }

  /** Packs what hangs on a place; its children are packed already. */
  pack(place: number): void {
    const { offsets, list } = this.children;
    const own = list.subarray(offsets[place]!, offsets[place + 1]!);
    let end = this.ends(place);
    for (const child of own) end = Math.max(end, this.#end[child]!);
    this.#end[place] = end;
    if (own.length === 0) return;
    const { above, below } = this.#stack(own, this.half[place]!);
    this.#above[place] = above;
    this.#below[place] = below;
  }

  /** Packs the roots beside each other; returns the rows of the whole picture above and below its first line. */
  packRoots(roots: Int32Array): { above: number; below: number } {
    return this.#stack(roots, 0);
  }

  /** Puts branches into rows by height and time, and the rows on both sides of a line that is `line` thick to either side. */
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
