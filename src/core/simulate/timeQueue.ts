/** What is to come, by time: a binary heap in two columns that grow, for millions of events. */
export class TimeQueue {
  #at = new Float64Array(1024);
  #what = new Int32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Time of what comes next; Infinity where nothing does. */
  get least(): number {
    return this.#size ? this.#at[0]! : Infinity;
  }

  push(at: number, what: number): void {
    if (this.#size === this.#at.length) this.#grow();
    let hole = this.#size++;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      if (this.#at[above]! <= at) break;
      this.#move(above, hole);
      hole = above;
    }
    this.#at[hole] = at;
    this.#what[hole] = what;
  }

  /** Takes what comes next. Throws a RangeError where nothing does. */
  pop(): number {
    if (this.#size === 0) throw new RangeError('Nothing is to come.');
    const first = this.#what[0]!;
    const last = --this.#size;
    const at = this.#at[last]!;
    let hole = 0;
    for (let below = 1; below < last; below = 2 * hole + 1) {
      if (below + 1 < last && this.#at[below + 1]! < this.#at[below]!) below++;
      if (this.#at[below]! >= at) break;
      this.#move(below, hole);
      hole = below;
    }
    this.#at[hole] = at;
    this.#what[hole] = this.#what[last]!;
    return first;
  }

  #move(from: number, to: number): void {
    this.#at[to] = this.#at[from]!;
    this.#what[to] = this.#what[from]!;
  }

  #grow(): void {
    const at = new Float64Array(this.#at.length * 2);
    const what = new Int32Array(at.length);
    at.set(this.#at);
    what.set(this.#what);
    this.#at = at;
    this.#what = what;
  }
}
