/**
 * Lines beyond number, counted pixel by pixel: each adds what it would take of the light behind it, so that many
 * translucent lines darken a pixel as they would if painted one over the other, in any order. A processor does this
 * some ten times faster than a software renderer blends them.
 */

import { Ramps } from './ramps';

/** Pixels a side of a cell in which colours are averaged: the eye tells lines by their darkness. */
const CELL = 8;
/** Dash and gap of an inferred hop, in CSS pixels. */
const DASH = 4.5;
const DASH_AND_GAP = 8;
/** Pieces of a curve: one about every so many pixels, at most so many; half as many of lines that none sees alone. */
const PIECE = 24;
const MOST_PIECES = 12;
const COARSER = 2;
/** Optical depths whose opacity is looked up: 256 steps a unit, and no more is seen than at 8. */
const STEPS = 256;
const OPACITY = Float32Array.from({ length: 8 * STEPS + 1 }, (_, i) => 1 - Math.exp(-i / STEPS));

/** Pieces that leave their axis by less are added up in runs: pixel by pixel would take longer. */
const GENTLE = 1 / 8;

export interface Stroke {
  /** Optical depth (what is left of the light behind it is e to the minus depth) of each of its lines beside one another. */
  depth: number;
  lines: number;
  dashed: boolean;
  /** Colours of both ends, channels 0 … 255. */
  from: Float32Array;
  to: Float32Array;
}

/** Gives a stroke an opacity at full cover, 0 … 1, and a width in pixels of the grid: a wide one is several lines. */
export function weigh(stroke: Stroke, alpha: number, width: number): void {
  stroke.lines = Math.max(1, Math.round(width));
  stroke.depth = -Math.log(1 - Math.min(0.999, alpha * Math.min(1, width / stroke.lines)));
}

export class LineDensity {
  readonly #depth: Float32Array;
  readonly #colour: Float32Array;
  /** Pieces that run along the rows, and along the columns. */
  readonly #level: Ramps;
  readonly #upright: Ramps;
  readonly #across: number;
  readonly #apart: number;
  readonly #most: number;

  /** A grid of so many pixels; `pixel` of them make a CSS pixel. `coarse`: there are too many lines to see any alone. */
  constructor(
    readonly width: number,
    readonly height: number,
    private readonly pixel: number,
    coarse = false,
  ) {
    const coarser = coarse ? COARSER : 1;
    this.#apart = PIECE * coarser;
    this.#most = MOST_PIECES / coarser;
    this.#across = Math.ceil(width / CELL) + 1;
    // A row and a pixel to spare: a line covers two neighbours at a time.
    this.#depth = new Float32Array(width * (height + 1) + 1);
    this.#level = new Ramps(width, height);
    this.#upright = new Ramps(height, width);
    this.#colour = new Float32Array(this.#across * (Math.ceil(height / CELL) + 1) * 4);
  }

  /** Adds a cubic (eight numbers, pixels of the grid). */
  add(c: Float64Array, stroke: Stroke): void {
    const chord = Math.abs(c[6]! - c[0]!) + Math.abs(c[7]! - c[1]!);
    const pieces = Math.max(1, Math.min(this.#most, Math.ceil(chord / this.#apart)));
    const { depth, lines } = stroke;
    let x0 = c[0]!;
    let y0 = c[1]!;
    let way = 0;
    for (let i = 1; i <= pieces; i++) {
      const u = i / pieces;
      const v = 1 - u;
      const a = v * v * v;
      const b = 3 * v * v * u;
      const d = 3 * v * u * u;
      const e = u * u * u;
      const x1 = a * c[0]! + b * c[2]! + d * c[4]! + e * c[6]!;
      const y1 = a * c[1]! + b * c[3]! + d * c[5]! + e * c[7]!;
      for (let line = 0; line < lines; line++)
        this.#piece(x0, y0, x1, y1, line - (lines - 1) / 2, depth, stroke.dashed ? way : -1);
      const length = Math.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2);
      this.#tint(x0, y0, x1, y1, length, depth * lines, stroke, (i - 1) / pieces, 1 / pieces);
      way += length;
      x0 = x1;
      y0 = y1;
    }
  }

  /**
   * The picture: RGBA bytes, premultiplied, lowest row first, as textures have it. Yields whenever it is `late`.
   */
  *resolve(late: () => boolean): Generator<void, Uint8Array> {
    const { width, height } = this;
    const pixels = new Uint8Array(width * height * 4);
    const colour = new Float64Array(4);
    this.#level.addTo(this.#depth, 1, width);
    this.#upright.addTo(this.#depth, width, 1);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const depth = this.#depth[y * width + x]!;
        if (depth <= 0) continue;
        const opacity = OPACITY[Math.min(OPACITY.length - 1, Math.round(depth * STEPS))]!;
        this.#colourAt(x, y, colour);
        const share = colour[3]! > 0 ? opacity / colour[3]! : 0;
        const at = ((height - 1 - y) * width + x) * 4;
        for (let i = 0; i < 3; i++) pixels[at + i] = Math.round(colour[i]! * share);
        pixels[at + 3] = Math.round(opacity * 255);
      }
      if (late()) yield;
    }
    return pixels;
  }

  /** A straight piece, `beside` pixels off: each pixel step along it is shared by the two pixels across it. */
  #piece(
    fromX: number,
    fromY: number,
    toX: number,
    toY: number,
    beside: number,
    depth: number,
    way: number,
  ): void {
    const { width, height } = this;
    const steep = Math.abs(toY - fromY) > Math.abs(toX - fromX);
    // Along its longer axis, then across.
    const x0 = steep ? fromY : fromX;
    const y0 = steep ? fromX : fromY;
    const run = (steep ? toY : toX) - x0;
    const slope = run === 0 ? 0 : ((steep ? toX : toY) - y0) / run;
    const stretch = Math.sqrt(1 + slope * slope);
    const first = Math.max(0, Math.round(run < 0 ? x0 + run : x0));
    const end = Math.min(steep ? height : width, Math.round(run < 0 ? x0 : x0 + run));
    const taken = depth * stretch;
    let y = y0 + slope * (first + 0.5 - x0) - 0.5 + beside * stretch;
    if (way < 0 && Math.abs(slope) < GENTLE) {
      (steep ? this.#upright : this.#level).add(first, end, y, slope, taken);
      return;
    }
    const across = steep ? width : height;
    const step = steep ? width : 1;
    const beyond = steep ? 1 : width;
    const grid = this.#depth;
    for (let x = first; x < end; x++, y += slope) {
      const row = y | 0;
      if (y < 0 || row >= across - 1) continue;
      if (way >= 0 && this.#inGap(way + Math.abs(x - x0) * stretch)) continue;
      const share = (y - row) * taken;
      const at = x * step + row * beyond;
      grid[at]! += taken - share;
      grid[at + beyond]! += share;
    }
  }

  #inGap(way: number): boolean {
    return (way / this.pixel) % DASH_AND_GAP > DASH;
  }

  /** Adds colour to the cells that a piece (`span` of its line, from `u` on) runs through, weighed by what it covers of each. */
  #tint(
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    length: number,
    depth: number,
    { from, to }: Stroke,
    u: number,
    span: number,
  ): void {
    const steps = Math.ceil(length / CELL);
    const weight = (depth * length) / steps;
    for (let i = 0; i < steps; i++) {
      const share = (i + 0.5) / steps;
      const x = x0 + (x1 - x0) * share;
      const y = y0 + (y1 - y0) * share;
      if (x < 0 || y < 0 || x >= this.width || y >= this.height) continue;
      const at = (Math.floor(y / CELL) * this.#across + Math.floor(x / CELL)) * 4;
      const colour = this.#colour;
      const end = (u + span * share) * weight;
      const start = weight - end;
      colour[at]! += from[0]! * start + to[0]! * end;
      colour[at + 1]! += from[1]! * start + to[1]! * end;
      colour[at + 2]! += from[2]! * start + to[2]! * end;
      colour[at + 3]! += weight;
    }
  }

  /** Sums of colours and weights at a pixel, between those of the four cells around it. */
  #colourAt(x: number, y: number, into: Float64Array): void {
    const [cx, cy] = [Math.max(0, x / CELL - 0.5), Math.max(0, y / CELL - 0.5)];
    const [left, top] = [Math.floor(cx), Math.floor(cy)];
    const [fx, fy] = [cx - left, cy - top];
    const at = (top * this.#across + left) * 4;
    const below = at + this.#across * 4;
    const colour = this.#colour;
    for (let i = 0; i < 4; i++)
      into[i] =
        (colour[at + i]! * (1 - fx) + colour[at + 4 + i]! * fx) * (1 - fy) +
        (colour[below + i]! * (1 - fx) + colour[below + 4 + i]! * fx) * fy;
  }
}
