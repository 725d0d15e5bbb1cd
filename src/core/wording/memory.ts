/** Pairs are numbers below 2^26, so that a pair is one exact integer. */
const WIDTH = 2 ** 26;
const MOST = 1 << 20;

/** Remembers a function of two wordings; a cascade compares the same few pairs thousands of times. */
export class PairMemory {
  readonly #known = new Map<number, number>();

  constructor(private readonly compute: (a: number, b: number) => number) {}

  of(a: number, b: number): number {
    const key = a * WIDTH + b;
    let value = this.#known.get(key);
    if (value === undefined) {
      // A whole archive has more pairs than memory: start anew rather than grow without end.
      if (this.#known.size >= MOST) this.#known.clear();
      value = this.compute(a, b);
      this.#known.set(key, value);
    }
    return value;
  }
}
