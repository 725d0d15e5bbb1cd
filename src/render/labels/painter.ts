/** Draws the words of labels on a canvas: names upright, wordings as they are quoted. */
import { TONES, type Theme } from '../palette';
import type { Placed } from './choose';

const SANS = '"Source Sans 3 Variable", "Noto Sans Arabic", system-ui, sans-serif';
const SERIF =
  '"Source Serif 4 Variable", Georgia, "Noto Serif", "Liberation Serif", "Noto Naskh Arabic", serif';
/** Pixels of a label's letters, where nobody asks for others. */
const LABEL_SIZE = 15;
/** Height of a line, and how far below its top letters stand, as shares of their size. */
const LINE = 1.2;
const BASELINE = 0.92;
const HALO = 5;

export type Face = 'name' | 'wording';

export class Painter {
  /** Widths of what was measured, by its font and words. */
  readonly #widths = new Map<string, number>();

  constructor(
    private readonly context: CanvasRenderingContext2D,
    public theme: Theme,
    /** Pixels of their letters. */
    private readonly size = LABEL_SIZE,
    /** How many CSS pixels such a pixel is. */
    private readonly times = 1,
  ) {}

  get height(): number {
    return this.size * LINE;
  }

  /** Width of words. */
  width(text: string, face: Face): number {
    const key = `${face} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      this.context.font = this.#font(face);
      width = this.context.measureText(text).width;
      this.#widths.set(key, width);
    }
    return width;
  }

  /** What was measured before the page's letters had come does not hold. */
  forget(): void {
    this.#widths.clear();
  }

  clear(): void {
    const { context } = this;
    context.save();
    context.resetTransform();
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    context.restore();
  }

  draw({ x0, y0 }: Placed, text: string, face: Face): void {
    const { context } = this;
    const tones = TONES[this.theme];
    const y = y0 + this.size * BASELINE;
    context.save();
    context.scale(this.times, this.times);
    context.font = this.#font(face);
    context.lineJoin = 'round';
    context.lineWidth = HALO;
    context.strokeStyle = tones.paper;
    context.strokeText(text, x0, y);
    context.fillStyle = tones.ink;
    context.fillText(text, x0, y);
    context.restore();
  }

  #font(face: Face): string {
    return face === 'name' ? `620 ${this.size}px ${SANS}` : `italic 450 ${this.size}px ${SERIF}`;
  }
}
