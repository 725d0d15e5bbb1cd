/** The stage off screen, for pictures and films: always in full, at any size, at any moment. No camera, nothing to pick. */
import type { StagePicture } from '../core/export/sheet';
import { StageGeometry } from './geometry';
import { CONTEXT } from './gl';
import { Ladder, type Rung } from './ladder';
import { Layer } from './layer';
import { shortly } from './pauses';
import { Sketch } from './sketch';

/** However long it takes: every post in its shape, every line anti-aliased. */
class Full extends Ladder {
  override get rung(): Rung {
    return 'shapes';
  }
}

export interface PictureSize {
  /** CSS pixels. */
  width: number;
  height: number;
  /** Device pixels of each. */
  pixelRatio: number;
}

export class Picture {
  /** What was drawn last. */
  readonly canvas: OffscreenCanvas;
  readonly #geometry = new StageGeometry();
  /** Null where there is no WebGL2: only shapes can be had. */
  readonly #layer: Layer | null;
  #size: PictureSize;
  #sketch: Sketch;

  /** Without WebGL2 it has no pixels, but shapes. */
  static async create(size: PictureSize, data: StagePicture): Promise<Picture> {
    const picture = new Picture(size, data);
    await picture.#layer?.warm(shortly);
    await picture.set(size, data);
    return picture;
  }

  private constructor(size: PictureSize, data: StagePicture) {
    this.canvas = new OffscreenCanvas(...pixelsOf(size));
    const context = this.canvas.getContext('webgl2', CONTEXT);
    this.#layer = context && new Layer(context, data.theme, this.#geometry, new Full());
    this.#size = size;
    this.#sketch = new Sketch(size, data, this.#geometry);
  }

  /** The same without a card. */
  get sketch(): Sketch {
    return this.#sketch;
  }

  /** Shows another from now on: a card takes long to learn how to draw, and need not learn it again. */
  async set(size: PictureSize, data: StagePicture): Promise<void> {
    const [width, height] = pixelsOf(size);
    this.#size = size;
    this.#sketch = new Sketch(size, data, this.#geometry);
    // Another size makes the canvas anew, the same one as well.
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
    const layer = this.#layer;
    if (!layer) return;
    layer.measure();
    await layer.setData(this.#sketch.drawn, shortly);
    layer.flag(data.marks);
    const { of, palette } = data.colours ?? { of: null, palette: null };
    layer.colour({ theme: data.theme, classes: of, palette }, false);
    layer.select(data.path, data.path?.at(-1) ?? null);
  }

  /**
   * Draws a moment, as a share of the axis; `pace` = share that passes in a second, 0 where it stands still. Settles when
   * the card is done: whoever asked for the pixels before would wait for it. Null where there are none.
   */
  async draw(share: number, pace: number): Promise<OffscreenCanvas | null> {
    if (!this.#layer) return null;
    this.#layer.draw({ now: share, pace, camera: { scale: 1, x: 0, y: 0 }, ...this.#size });
    await this.#layer.drawn(shortly);
    return this.canvas;
  }

  destroy(): void {
    this.#layer?.destroy();
  }
}

const pixelsOf = ({ width, height, pixelRatio }: PictureSize): [number, number] => [
  Math.round(width * pixelRatio),
  Math.round(height * pixelRatio),
];
