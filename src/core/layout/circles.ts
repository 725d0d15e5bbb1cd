/** Circles packed side by side (Wang, Wang, Dai & Wang 2006): each touches two of those that stand already. */

export interface Circles {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Around so many circles the place nearest to the middle is looked for anew only after a sixteenth of the way around them. */
const LONG = 256;
const SKIP = 16;
/**
 * Way along the line around, in radii of a new circle, after which nothing is in its way any more: what is packed from its
 * middle has no bays as deep as that.
 */
const FAR = 64;
/** What rounding may let two circles overlap by. */
const ROUNDING = 1e-6;

/**
 * Middles of circles with these radii, largest first in the best case, packed around (0, 0) as near to it as they come;
 * distances to the left and right count 1 / `wide` of those up and down, so that the whole is so much wider than high.
 * About O(n): each is tried against few others.
 */
export function packCircles(radius: Float64Array, wide = 1): Circles {
  const count = radius.length;
  const packing = new Packing(radius, wide);
  if (count > 1) packing.pair();
  for (let circle = 2; circle < count; circle++) packing.add(circle);
  return packing;
}

class Packing implements Circles {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The circles around what stands, each with the next and the one before. */
  readonly #next: Int32Array;
  readonly #previous: Int32Array;
  /** A new circle goes between this one of them and its next. */
  #at = 0;
  /** Circles that are put on from there, one beside the other, before a nearer place is looked for. */
  #row = 0;

  constructor(
    private readonly radius: Float64Array,
    private readonly wide: number,
  ) {
    this.x = new Float64Array(radius.length);
    this.y = new Float64Array(radius.length);
    this.#next = new Int32Array(radius.length);
    this.#previous = new Int32Array(radius.length);
  }

  /** The first two, side by side. */
  pair(): void {
    this.x[0] = -this.radius[1]!;
    this.x[1] = this.radius[0]!;
    this.#link(0, 1);
    this.#link(1, 0);
  }

  add(circle: number): void {
    let a = this.#at;
    let b = this.#next[a]!;
    for (;;) {
      this.#touch(a, b, circle);
      const met = this.#met(a, b, circle);
      if (met === null) break;
      // What stands in the way is touched in its place: those between are inside now.
      if (met.ahead) b = met.circle;
      else a = met.circle;
      this.#link(a, b);
    }
    this.#link(a, circle);
    this.#link(circle, b);
    this.#at = this.#row-- > 0 ? circle : this.#nearest(circle);
  }

  #link(a: number, b: number): void {
    this.#next[a] = b;
    this.#previous[b] = a;
  }

  /** Puts a circle where it touches two that follow each other, on the outer side of them. */
  #touch(a: number, b: number, circle: number): void {
    const { x, y, radius } = this;
    const toA = radius[a]! + radius[circle]!;
    const toB = radius[b]! + radius[circle]!;
    const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
    const apart = Math.max(Math.hypot(dx, dy), Number.MIN_VALUE);
    const along = (apart * apart + toA * toA - toB * toB) / (2 * apart);
    const off = Math.sqrt(Math.max(0, toA * toA - along * along));
    x[circle] = x[a]! + (along * dx + off * dy) / apart;
    y[circle] = y[a]! + (along * dy - off * dx) / apart;
  }

  /** A circle of the line around that a new one would overlap, the nearest along it; null where it has room. */
  #met(a: number, b: number, circle: number): { circle: number; ahead: boolean } | null {
    const { radius } = this;
    let ahead = this.#next[b]!;
    let behind = this.#previous[a]!;
    let [aheadBy, behindBy] = [radius[b]!, radius[a]!];
    const far = FAR * radius[circle]!;
    do {
      if (aheadBy <= behindBy) {
        if (this.#overlap(ahead, circle)) return { circle: ahead, ahead: true };
        aheadBy += radius[ahead]!;
        ahead = this.#next[ahead]!;
      } else {
        if (this.#overlap(behind, circle)) return { circle: behind, ahead: false };
        behindBy += radius[behind]!;
        behind = this.#previous[behind]!;
      }
    } while (ahead !== this.#next[behind] && Math.min(aheadBy, behindBy) < far);
    return null;
  }

  #overlap(a: number, b: number): boolean {
    const reach = this.radius[a]! + this.radius[b]! - ROUNDING;
    const [dx, dy] = [this.x[a]! - this.x[b]!, this.y[a]! - this.y[b]!];
    return reach > 0 && reach * reach > dx * dx + dy * dy;
  }

  /** Where along the line around, from a circle on, the next one comes nearest to the middle. */
  #nearest(from: number): number {
    let best = from;
    let least = Infinity;
    let at = from;
    let around = 0;
    do {
      around++;
      const next = this.#next[at]!;
      const whole = this.radius[at]! + this.radius[next]!;
      const x = (this.x[at]! * this.radius[next]! + this.x[next]! * this.radius[at]!) / whole / this.wide;
      const y = (this.y[at]! * this.radius[next]! + this.y[next]! * this.radius[at]!) / whole;
      if (x * x + y * y < least) [best, least] = [at, x * x + y * y];
      at = next;
    } while (at !== from);
    this.#row = around < LONG ? 0 : Math.floor(around / SKIP);
    return best;
  }
}
