import { C, S0, THETA } from '../../kernel';

/** Γ(1 + θ). */
const GAMMA = 0.9104159320606684;
/** Step between the logarithms of two rates: the tail is then off by less than 0.2 % (tested). */
const STEP = 1;
/** Rates reach from delays of a few seconds to those of centuries; in natural logarithms of 1 / s. */
const FASTEST = 3;
const SLOWEST = -26;
const RATES = Float64Array.from({ length: FASTEST - SLOWEST + 1 }, (_, i) => Math.exp(SLOWEST + i * STEP));
/** s^−(1 + θ) = 1 / Γ(1 + θ) ∫ x^θ exp(−x s) dx, by the trapezoid rule over ln x: a sum of exponentials. */
const SHARES = RATES.map((rate) => (C * S0 ** (1 + THETA) * STEP * rate ** (1 + THETA)) / GAMMA);

/**
 * Σ mark × kernel over all posts so far, at moments that never decrease: what the few candidates that are kept are a
 * share of, however many others there are. A post within S0 counts whole; older ones decay as a sum of exponentials,
 * each of which is carried on by one factor. O(rates) a post and a moment.
 */
export class KernelMass {
  readonly #tail = new Float64Array(RATES.length);
  #plateau = 0;
  /** First member within S0, and the one after the last that is counted. */
  #old: number;
  #end: number;
  #now = NaN;

  /** Columns by member, ascending in time (seconds); counts from `start` on. */
  constructor(
    private readonly time: ArrayLike<number>,
    private readonly mark: ArrayLike<number>,
    start = 0,
  ) {
    this.#old = start;
    this.#end = start;
  }

  /** Members before `end` are counted, none of them later than `now`. */
  at(now: number, end: number): number {
    if (now > this.#now) this.#decay(now - this.#now);
    this.#now = now;
    for (; this.#end < end; this.#end++) this.#plateau += this.mark[this.#end]!;
    for (; this.#old < end && now - this.time[this.#old]! > S0; this.#old++) this.#leavePlateau(this.#old);
    let tail = 0;
    for (let i = 0; i < RATES.length; i++) tail += this.#tail[i]!;
    return Math.max(0, this.#plateau) * C + tail;
  }

  #decay(seconds: number): void {
    for (let i = 0; i < RATES.length; i++) this.#tail[i]! *= Math.exp(-RATES[i]! * seconds);
  }

  #leavePlateau(member: number): void {
    const mark = this.mark[member]!;
    const age = this.#now - this.time[member]!;
    this.#plateau -= mark;
    for (let i = 0; i < RATES.length; i++) this.#tail[i]! += mark * SHARES[i]! * Math.exp(-RATES[i]! * age);
  }
}
