/** The stage off screen, for pictures and films: always in full, at any size, at any moment. No camera, nothing to pick. */
import type { StagePicture } from '../core/export/sheet';
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
  /** The same without a card. */
  readonly sketch: Sketch;
  /** Null where there is no WebGL2: only shapes can be had. */
  readonly #layer: Layer | null;

  /** Without WebGL2 it has no pixels, but shapes. */
  static async create(size: PictureSize, data: StagePicture): Promise<Picture> {
    const { width, height, pixelRatio } = size;
    const canvas = new OffscreenCanvas(Math.round(width * pixelRatio), Math.round(height * pixelRatio));
    const context = canvas.getContext('webgl2', { preserveDrawingBuffer: true, antialias: false });
    const picture = new Picture(canvas, context, size, data);
    const layer = picture.#layer;
    if (!layer) return picture;
    await layer.warm(shortly);
    await layer.setData(picture.sketch.drawn, shortly);
    layer.flag(data.marks);
    const { of, palette } = data.colours ?? { of: null, palette: null };
    layer.colour({ theme: data.theme, classes: of, palette }, false);
    layer.select(data.path, data.path?.at(-1) ?? null);
    return picture;
  }

  private constructor(
    /** What was drawn last. */
    readonly canvas: OffscreenCanvas,
    context: WebGL2RenderingContext | null,
    private readonly size: PictureSize,
    data: StagePicture,
  ) {
    this.sketch = new Sketch(size, data);
    this.#layer = context && new Layer(context, data.theme, this.sketch.geometry, new Full());
    this.#layer?.measure();
  }

  /**
   * Draws a moment, as a share of the axis; `pace` = share that passes in a second, 0 where it stands still. Settles when
   * the card is done: whoever asked for the pixels before would wait for it. Null where there are none.
   */
  async draw(share: number, pace: number): Promise<OffscreenCanvas | null> {
    if (!this.#layer) return null;
    this.#layer.draw({ now: share, pace, camera: { scale: 1, x: 0, y: 0 }, ...this.size });
    await this.#layer.drawn(shortly);
    return this.canvas;
  }

  destroy(): void {
    this.#layer?.destroy();
  }
}
