/** A Barnes–Hut tree over points, as columns: points in Morton order, cells in the order of a walk from the root. */

/** Points of a cell that is not divided any more; they are also the groups that share one walk. */
const LEAF = 12;
/** Bits of an axis in a Morton code, and so the deepest cells. */
const BITS = 15;
const DIGIT = 1024;

export class Quadtree {
  /** Point numbers in Morton order. */
  readonly order: Uint32Array;
  readonly #codes: Uint32Array;
  readonly #spare: Uint32Array;
  /** Per cell: points order[first .. last), the next cell of the walk that is not below it, width², and its mass and centre. */
  #first = new Uint32Array(1024);
  #last = new Uint32Array(1024);
  #skip = new Uint32Array(1024);
  #width2 = new Float64Array(1024);
  #mass = new Float64Array(1024);
  #cx = new Float64Array(1024);
  #cy = new Float64Array(1024);
  #cells = 0;
  /** What acts on the group at hand: x, y, mass in turn. */
  #list = new Float64Array(3 * 1024);

  constructor(private readonly points: number) {
    this.order = new Uint32Array(points);
    this.#codes = new Uint32Array(points);
    this.#spare = new Uint32Array(points);
  }

  /** Sorts the points and sums up the cells. O(n). */
  build(x: Float64Array, y: Float64Array, mass: Float64Array): void {
    const n = this.points;
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < n; i++) {
      if (x[i]! < x0) x0 = x[i]!;
      if (x[i]! > x1) x1 = x[i]!;
      if (y[i]! < y0) y0 = y[i]!;
      if (y[i]! > y1) y1 = y[i]!;
    }
    const width = Math.max(x1 - x0, y1 - y0, 1e-9) * 1.000001;
    const scale = 2 ** BITS / width;
    for (let i = 0; i < n; i++)
      this.#codes[i] = spread((x[i]! - x0) * scale) | (spread((y[i]! - y0) * scale) << 1);
    this.#sort();
    this.#cells = 0;
    this.#divide(width);
    this.#sum(x, y, mass);
  }

  /** Radix sort of the points by code, ten bits at a time. */
  #sort(): void {
    const n = this.points;
    const counts = new Uint32Array(DIGIT);
    let from = this.order;
    let to = this.#spare;
    for (let i = 0; i < n; i++) from[i] = i;
    for (let shift = 0; shift < 2 * BITS; shift += 10) {
      counts.fill(0);
      for (let i = 0; i < n; i++) counts[(this.#codes[i]! >>> shift) & (DIGIT - 1)]!++;
      for (let digit = 0, sum = 0; digit < DIGIT; digit++) {
        const count = counts[digit]!;
        counts[digit] = sum;
        sum += count;
      }
      for (let i = 0; i < n; i++) {
        const point = from[i]!;
        to[counts[(this.#codes[point]! >>> shift) & (DIGIT - 1)]!++] = point;
      }
      [from, to] = [to, from];
    }
    // Three passes end in the other list.
    if (from !== this.order) this.order.set(from);
  }

  /** Cells in the order of the walk: a stack of those that are yet to come. */
  #divide(width: number): void {
    /** first, last, level of each. */
    const stack: number[] = [0, this.points, 0];
    const open: number[] = [];
    while (stack.length) {
      const level = stack.pop()!;
      const last = stack.pop()!;
      const first = stack.pop()!;
      const cell = this.#newCell();
      // A cell ends where one begins that is not within it.
      while (open.length && this.#last[open.at(-1)!]! <= first) this.#skip[open.pop()!] = cell;
      this.#first[cell] = first;
      this.#last[cell] = last;
      this.#width2[cell] = (width / 2 ** level) ** 2;
      open.push(cell);
      if (last - first <= LEAF || level === BITS) continue;
      const shift = 2 * (BITS - 1 - level);
      for (let digit = 3, end = last; digit >= 0; digit--) {
        const begin = digit === 0 ? first : this.#boundary(first, end, shift, digit);
        if (begin < end) stack.push(begin, end, level + 1);
        end = begin;
      }
    }
    while (open.length) this.#skip[open.pop()!] = this.#cells;
  }

  /** First point between two whose digit is not below one. */
  #boundary(first: number, last: number, shift: number, digit: number): number {
    let low = first;
    let high = last;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (((this.#codes[this.order[middle]!]! >>> shift) & 3) < digit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #newCell(): number {
    if (this.#cells === this.#first.length) {
      const grown = <T extends Uint32Array | Float64Array>(old: T): T => {
        const next = new (old.constructor as new (length: number) => T)(old.length * 2);
        next.set(old);
        return next;
      };
      [this.#first, this.#last, this.#skip] = [grown(this.#first), grown(this.#last), grown(this.#skip)];
      [this.#width2, this.#mass] = [grown(this.#width2), grown(this.#mass)];
      [this.#cx, this.#cy] = [grown(this.#cx), grown(this.#cy)];
    }
    return this.#cells++;
  }

  #isLeaf(cell: number): boolean {
    return this.#skip[cell] === cell + 1;
  }

  /** From the last cell back: what is below a cell is summed up before it. */
  #sum(x: Float64Array, y: Float64Array, mass: Float64Array): void {
    for (let cell = this.#cells - 1; cell >= 0; cell--) {
      let [m, sx, sy] = [0, 0, 0];
      if (this.#isLeaf(cell)) {
        for (let at = this.#first[cell]!; at < this.#last[cell]!; at++) {
          const point = this.order[at]!;
          m += mass[point]!;
          sx += x[point]! * mass[point]!;
          sy += y[point]! * mass[point]!;
        }
      } else {
        for (let below = cell + 1; below < this.#skip[cell]!; below = this.#skip[below]!) {
          m += this.#mass[below]!;
          sx += this.#cx[below]! * this.#mass[below]!;
          sy += this.#cy[below]! * this.#mass[below]!;
        }
      }
      this.#mass[cell] = m;
      this.#cx[cell] = sx / m;
      this.#cy[cell] = sy / m;
    }
  }

  /**
   * Calls `act` for each group of neighbouring points with everything that acts on it: `list` holds x, y, mass in turn, `end`
   * numbers of it; cells count as one point where width < theta · distance from the group. O(n log n).
   */
  eachGroup(
    x: Float64Array,
    y: Float64Array,
    mass: Float64Array,
    theta: number,
    act: (first: number, last: number, list: Float64Array, end: number) => void,
  ): void {
    const theta2 = theta * theta;
    for (let group = 0; group < this.#cells; group++) {
      if (!this.#isLeaf(group)) continue;
      const first = this.#first[group]!;
      const last = this.#last[group]!;
      let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
      for (let at = first; at < last; at++) {
        const point = this.order[at]!;
        x0 = Math.min(x0, x[point]!);
        x1 = Math.max(x1, x[point]!);
        y0 = Math.min(y0, y[point]!);
        y1 = Math.max(y1, y[point]!);
      }
      let end = 0;
      for (let cell = 0; cell < this.#cells;) {
        if (end + 3 * (LEAF + 1) > this.#list.length) this.#moreRoom();
        const list = this.#list;
        const [cx, cy] = [this.#cx[cell]!, this.#cy[cell]!];
        const dx = cx < x0 ? x0 - cx : cx > x1 ? cx - x1 : 0;
        const dy = cy < y0 ? y0 - cy : cy > y1 ? cy - y1 : 0;
        if (this.#width2[cell]! < theta2 * (dx * dx + dy * dy)) {
          list[end++] = cx;
          list[end++] = cy;
          list[end++] = this.#mass[cell]!;
          cell = this.#skip[cell]!;
        } else if (this.#isLeaf(cell)) {
          for (let at = this.#first[cell]!; at < this.#last[cell]!; at++) {
            if (end + 3 > this.#list.length) this.#moreRoom();
            const point = this.order[at]!;
            this.#list[end++] = x[point]!;
            this.#list[end++] = y[point]!;
            this.#list[end++] = mass[point]!;
          }
          cell++;
        } else cell++;
      }
      act(first, last, this.#list, end);
    }
  }

  #moreRoom(): void {
    const more = new Float64Array(this.#list.length * 2);
    more.set(this.#list);
    this.#list = more;
  }
}

/** The low 15 bits of a number, a free bit between every two. */
function spread(value: number): number {
  let bits = value & 0x7fff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}
