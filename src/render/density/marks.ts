/**
 * Marks of a few pixels, painted one by one from the topmost down: what lies under something opaque is not painted at
 * all. Where marks crowd, a processor does this many times faster than a software renderer, which paints all of them.
 */

export interface Mark {
  /** Pixels of the grid: the disc, the paper around it, its ring where it is hollow, and what is seen through it. */
  radius: number;
  rim: number;
  /** Width of its colour from its edge inwards, paper within; and from where on inwards it is not there at all. */
  ring: number;
  open: number;
  /** Opacity, 0 … 1. */
  alpha: number;
  /** Channels 0 … 255. */
  colour: ArrayLike<number>;
}

/** A pixel with less of its light left shows nothing of what lies further down. Levels of 255. */
const LEAST_LIGHT = 3;

const unit = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value);

export class MarkGrid {
  /** RGBA bytes, premultiplied, lowest row first, as textures have it. */
  readonly pixels: Uint8ClampedArray;

  constructor(
    readonly width: number,
    readonly height: number,
    private readonly paper: ArrayLike<number>,
  ) {
    this.pixels = new Uint8ClampedArray(width * height * 4);
  }

  /** Paints a mark under all that were painted before; x and y of its middle in pixels of the grid, from above. */
  add(x: number, y: number, { radius, rim, ring, open, alpha, colour }: Mark): void {
    const { width, height, pixels, paper } = this;
    const reach = radius + rim + 0.5;
    const left = Math.max(0, Math.ceil(x - reach - 0.5));
    const right = Math.min(width - 1, Math.floor(x + reach - 0.5));
    const top = Math.max(0, Math.ceil(y - reach - 0.5));
    const bottom = Math.min(height - 1, Math.floor(y + reach - 0.5));
    for (let row = top; row <= bottom; row++) {
      const dy = row + 0.5 - y;
      let at = ((height - 1 - row) * width + left) * 4;
      for (let column = left; column <= right; column++, at += 4) {
        const light = 255 - pixels[at + 3]!;
        if (light < LEAST_LIGHT) continue;
        const dx = column + 0.5 - x;
        // Pixels inwards from the edge, as the shaders of posts/ and ghosts/ count them.
        const depth = radius + 0.5 - Math.sqrt(dx * dx + dy * dy);
        const cover = (unit(depth + rim) - unit(depth - open)) * alpha * light;
        if (cover <= 0) continue;
        const share = cover / 255;
        const tint = unit(depth) - unit(depth - ring);
        pixels[at] = pixels[at]! + (paper[0]! + (colour[0]! - paper[0]!) * tint) * share;
        pixels[at + 1] = pixels[at + 1]! + (paper[1]! + (colour[1]! - paper[1]!) * tint) * share;
        pixels[at + 2] = pixels[at + 2]! + (paper[2]! + (colour[2]! - paper[2]!) * tint) * share;
        pixels[at + 3] = pixels[at + 3]! + cover;
      }
    }
  }
}
