/**
 * Lines that begin in one pixel and end in one pixel are counted as one as dark as all of them, in the mean of their
 * colours: of a crowd most hang on few posts, and are the same line over and over.
 */
import type { Stroke } from './grid';

/** Bundles that are held at a time; one more takes the place of another, which is drawn then. A power of two. */
const HELD = 1 << 11;
/** Numbers of a bundle: depth, then the sums of both ends' channels by depth. */
const NUMBERS = 7;

export class Bundles {
  /** Ends of each bundle: its key, two numbers each. */
  readonly #ends = new Int32Array(HELD * 2);
  /** The first line of each, −1 = none. */
  readonly #first = new Int32Array(HELD).fill(-1);
  readonly #sums = new Float32Array(HELD * NUMBERS);
  readonly #stroke: Stroke;

  /** `draw` is given the first line of a bundle, and how all of it is drawn. */
  constructor(private readonly draw: (line: number, stroke: Stroke) => void) {
    const [from, to] = [new Float32Array(3), new Float32Array(3)];
    this.#stroke = { depth: 0, lines: 1, dashed: false, from, to };
  }

  /** Adds a line (its number), from a pixel to a pixel (their numbers, below 2³⁰). */
  add(line: number, fromPixel: number, toPixel: number, { depth, dashed, from, to }: Stroke): void {
    const start = fromPixel * 2 + (dashed ? 1 : 0);
    const slot = (Math.imul(start, 0x9e3779b1) ^ Math.imul(toPixel, 0x85ebca6b)) >>> 21;
    const isOther = this.#ends[slot * 2] !== start || this.#ends[slot * 2 + 1] !== toPixel;
    if (isOther || this.#first[slot]! < 0) {
      this.#release(slot);
      this.#ends[slot * 2] = start;
      this.#ends[slot * 2 + 1] = toPixel;
      this.#first[slot] = line;
    }
    const sums = this.#sums;
    let at = slot * NUMBERS;
    sums[at]! += depth;
    for (let i = 0; i < 3; i++) sums[++at]! += from[i]! * depth;
    for (let i = 0; i < 3; i++) sums[++at]! += to[i]! * depth;
  }

  /** Draws what is held. Yields whenever it is `late`. */
  *finish(late: () => boolean): Generator<void> {
    for (let slot = 0; slot < HELD; slot++) {
      if (late()) yield;
      this.#release(slot);
    }
  }

  #release(slot: number): void {
    const line = this.#first[slot]!;
    if (line < 0) return;
    const { from, to } = this.#stroke;
    const at = slot * NUMBERS;
    const depth = this.#sums[at]!;
    for (let i = 0; i < 3; i++) {
      from[i] = this.#sums[at + 1 + i]! / depth;
      to[i] = this.#sums[at + 4 + i]! / depth;
    }
    this.#stroke.depth = depth;
    this.#stroke.dashed = (this.#ends[slot * 2]! & 1) === 1;
    this.#first[slot] = -1;
    this.#sums.fill(0, at, at + NUMBERS);
    this.draw(line, this.#stroke);
  }
}
