/**
 * Pieces of lines that run along an axis, a run at a time. Along one row of pixels the cover of such a piece grows or
 * shrinks evenly: four numbers a run say it, however long it is, and adding up twice makes pixels of all runs together.
 */
export class Ramps {
  readonly #stride: number;
  /** How the growth of each row changes from pixel to pixel. */
  readonly #turns: Float64Array;

  /** Rows of so many pixels, and how many rows there are. */
  constructor(
    private readonly length: number,
    private readonly rows: number,
  ) {
    // The end of a run is said up to two pixels after it.
    this.#stride = length + 2;
    this.#turns = new Float64Array(this.#stride * rows);
  }

  /**
   * Adds a piece over the pixels from `first` up to `end`, at `y` rows in the first and `slope` rows further in each next
   * one: it covers the two rows it lies between, `depth` in all. O(rows that it crosses).
   */
  add(first: number, end: number, y: number, slope: number, depth: number): void {
    for (let x = first; x < end;) {
      const row = Math.floor(y);
      const within = y - row;
      const left = slope > 0 ? Math.ceil((1 - within) / slope) : Math.floor(within / -slope) + 1;
      const count = left < end - x ? Math.max(1, left) : end - x;
      if (row >= 0 && row < this.rows - 1) {
        const at = row * this.#stride + x;
        const share = within * depth;
        const rise = slope * depth;
        this.#run(at, count, depth - share, -rise);
        this.#run(at + this.#stride, count, share, rise);
      }
      x += count;
      y += slope * count;
    }
  }

  /** Adds all of it to a grid in which the next pixel of a row is `step` further, and the next row `beyond`. O(pixels). */
  addTo(grid: Float32Array, step: number, beyond: number): void {
    for (let row = 0; row < this.rows; row++) {
      let growth = 0;
      let depth = 0;
      for (let x = 0, at = row * this.#stride; x < this.length; x++, at++) {
        growth += this.#turns[at]!;
        depth += growth;
        grid[x * step + row * beyond]! += depth;
      }
    }
  }

  /** `count` pixels from `at` on, the first of `depth`, each next one by `rise` more. */
  #run(at: number, count: number, depth: number, rise: number): void {
    const turns = this.#turns;
    const last = depth + rise * (count - 1);
    turns[at]! += depth;
    turns[at + 1]! += rise - depth;
    turns[at + count]! -= last + rise;
    turns[at + count + 1]! += last;
  }
}
