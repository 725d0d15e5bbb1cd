import { C, kernelDensity, S0 } from '../../kernel';
import type { Random } from '../../random';

/**
 * Draws earlier members of a pool with probability mark × kernel of the delay: exactly, and whatever their number.
 * Members are binned by age, each bin twice as old as the one before; a bin is drawn by its marks × the kernel at its
 * youngest, a member within it by its mark (running sums are bisected), and kept with the kernel at its own age over
 * that at the youngest: more than two of five are. O(log² n) a post, O(log n) a draw.
 */
export class AudienceDraw {
  /** Marks of all members before each. */
  readonly #sums: Float64Array;
  #bins = 0;
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  /** Kernel at the youngest, and the sum of the bins' weights up to and with each. */
  readonly #density: number[] = [];
  readonly #weight: number[] = [];
  #now = 0;

  constructor(
    private readonly time: Float64Array,
    mark: Float64Array,
  ) {
    this.#sums = new Float64Array(mark.length + 1);
    for (let at = 0; at < mark.length; at++) this.#sums[at + 1] = this.#sums[at]! + mark[at]!;
  }

  /** Members from `start` to before `end` can be drawn from now on, and `also` one that stands elsewhere. */
  prepare(now: number, start: number, end: number, also: number): void {
    this.#now = now;
    this.#bins = 0;
    if (also < start || also >= end) this.#bin(also, also + 1, C);
    let youngest = 0;
    for (let oldest = S0; end > start; oldest *= 2) {
      const from = this.#firstFrom(now - oldest, start, end);
      if (from < end) this.#bin(from, end, kernelDensity(youngest));
      youngest = oldest;
      end = from;
    }
  }

  next(random: Random): number {
    const { time } = this;
    for (;;) {
      const wanted = random.next() * this.#weight[this.#bins - 1]!;
      let bin = 0;
      while (bin < this.#bins - 1 && this.#weight[bin]! <= wanted) bin++;
      const member = this.#within(bin, random.next());
      const age = Math.max(0, this.#now - time[member]!);
      if (random.next() * this.#density[bin]! < kernelDensity(age)) return member;
    }
  }

  #bin(from: number, to: number, density: number): void {
    const before = this.#bins > 0 ? this.#weight[this.#bins - 1]! : 0;
    this.#from[this.#bins] = from;
    this.#to[this.#bins] = to;
    this.#density[this.#bins] = density;
    this.#weight[this.#bins++] = before + (this.#sums[to]! - this.#sums[from]!) * density;
  }

  /** First member of [low, high) that is not before a moment. */
  #firstFrom(moment: number, low: number, high: number): number {
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.time[middle]! < moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #within(bin: number, share: number): number {
    let low = this.#from[bin]!;
    let high = this.#to[bin]! - 1;
    const wanted = this.#sums[low]! + share * (this.#sums[high + 1]! - this.#sums[low]!);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sums[middle + 1]! <= wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Index of one of the first `count` weights, for a share 0 … 1 of their sum, which is not 0. */
export function byWeight(weights: ArrayLike<number>, count: number, share: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[i]!;
  let left = share * sum;
  let last = 0;
  for (let i = 0; i < count; i++) {
    if (weights[i]! === 0) continue;
    last = i;
    if ((left -= weights[i]!) < 0) break;
  }
  return last;
}
