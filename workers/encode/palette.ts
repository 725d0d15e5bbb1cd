/** Colours of a GIF: chosen once, from frames of the whole; and the nearest of them to any colour, always the same. */
import { quantize } from 'gifenc';

export type Rgb = [number, number, number];

/** Of every sample, one pixel of so many is looked at for a colour that stands anywhere. */
const SPARSE = 3;
/** Colours that most pixels have stand in the palette as they are: grounds must not be nearly their colour. */
const EXACT = 24;

export class GifPalette {
  #entries: Rgb[] = [];
  #samples: Uint8Array[] = [];
  readonly #frequent = new Map<number, number>();
  /** Entry of each colour, once looked for. */
  readonly #nearest: Uint8Array;

  /** `most`: entries at most, and the number that stands for none. */
  constructor(private readonly most: number) {
    this.#nearest = new Uint8Array(1 << 24).fill(most);
  }

  /** Before the first `apply`. */
  learn(pixels: Uint8ClampedArray): void {
    const sample = new Uint8Array(Math.ceil(pixels.length / 4 / SPARSE) * 4);
    for (let from = 0, to = 0; from < pixels.length; from += 4 * SPARSE, to += 4) {
      for (let i = 0; i < 4; i++) sample[to + i] = pixels[from + i]!;
      const colour = (pixels[from]! << 16) | (pixels[from + 1]! << 8) | pixels[from + 2]!;
      this.#frequent.set(colour, (this.#frequent.get(colour) ?? 0) + 1);
    }
    this.#samples.push(sample);
  }

  /** The palette, made when it is first asked for. */
  get entries(): readonly Rgb[] {
    if (this.#entries.length === 0) this.#entries = this.#choose();
    return this.#entries;
  }

  /** Of RGBA pixels, the entry of each. */
  apply(pixels: Uint8ClampedArray): Uint8Array {
    const entries = this.entries;
    const applied = new Uint8Array(pixels.length / 4);
    for (let i = 0, at = 0; i < applied.length; i++, at += 4) {
      const colour = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
      let entry = this.#nearest[colour]!;
      if (entry === this.most) {
        entry = nearest(entries, [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!]);
        this.#nearest[colour] = entry;
      }
      applied[i] = entry;
    }
    return applied;
  }

  #choose(): Rgb[] {
    const all = new Uint8Array(this.#samples.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const sample of this.#samples) {
      all.set(sample, at);
      at += sample.length;
    }
    this.#samples = [];
    const exact = [...this.#frequent]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, EXACT)
      .map(([colour]): Rgb => [colour >> 16, (colour >> 8) & 255, colour & 255]);
    this.#frequent.clear();
    const chosen = quantize(all, this.most - exact.length, { format: 'rgb565' }) as Rgb[];
    return [...exact, ...chosen];
  }
}

/** Number of the nearest entry, by the squares of what red, green and blue differ. */
function nearest(entries: readonly Rgb[], [r, g, b]: Rgb): number {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < entries.length; i++) {
    const [er, eg, eb] = entries[i]!;
    const distance = (er - r) ** 2 + (eg - g) ** 2 + (eb - b) ** 2;
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}
