/** The stage off screen, for pictures and films: always in full, at any size, at any moment. No camera, nothing to pick. */
import { Drawn, type SceneData } from './drawn';
import type { Frame } from './frame';
import { StageGeometry, type Point } from './geometry';
import { Ladder, type Rung } from './ladder';
import { Layer } from './layer';
import { scaleOf, type Theme, type Tone } from './palette';
import { briefly, nextFrame } from './pauses';
import { Vector } from './vector';
import type { Shape } from '../core/export/plate';

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

export interface PictureData {
  scene: SceneData;
  lanes: readonly { top: number; height: number }[];
  axis: { x0: number; x1: number };
  /** Bits of MARK, a byte a place. */
  marks: Uint8Array | null;
  /** How posts are coloured; by drift where null. */
  colours: { of: Uint8Array; palette: readonly Tone[] } | null;
  /** A path that is emphasised, to its last post. */
  path: Int32Array | null;
}

export class Picture {
  /** Null where there is no WebGL2: only shapes can be had. */
  readonly #layer: Layer | null;
  readonly #geometry = new StageGeometry();
  readonly #drawn: Drawn;
  readonly #scale: Uint8Array;

  /** Without WebGL2 it has no pixels, but shapes. */
  static async create(size: PictureSize, theme: Theme, data: PictureData): Promise<Picture> {
    const { width, height, pixelRatio } = size;
    const canvas = new OffscreenCanvas(Math.round(width * pixelRatio), Math.round(height * pixelRatio));
    const context = canvas.getContext('webgl2', { preserveDrawingBuffer: true, antialias: false });
    const picture = new Picture(canvas, context, size, theme, data);
    const layer = picture.#layer;
    if (!layer) return picture;
    await layer.warm(nextFrame);
    await layer.setData(picture.#drawn, nextFrame);
    layer.flag(data.marks);
    const { of, palette } = data.colours ?? { of: null, palette: null };
    layer.colour({ theme, classes: of, palette }, false);
    layer.select(data.path, data.path?.at(-1) ?? null);
    return picture;
  }

  private constructor(
    /** What was drawn last. */
    readonly canvas: OffscreenCanvas,
    context: WebGL2RenderingContext | null,
    private readonly size: PictureSize,
    private readonly theme: Theme,
    private readonly data: PictureData,
  ) {
    this.#geometry.set(data.lanes, data.axis, size);
    this.#drawn = new Drawn(data.scene);
    this.#layer = context && new Layer(context, theme, this.#geometry, new Full());
    this.#layer?.measure();
    this.#scale = scaleOf({ theme, palette: data.colours?.palette ?? null });
  }

  /**
   * Draws a moment, as a share of the axis; `pace` = share that passes in a second, 0 where it stands still. Settles when
   * the card is done: whoever asked for the pixels before would wait, and the page with them. Null where there are none.
   */
  async draw(share: number, pace: number): Promise<OffscreenCanvas | null> {
    if (!this.#layer) return null;
    this.#layer.draw(this.#frame(share, pace));
    await this.#layer.drawn(briefly);
    return this.canvas;
  }

  /** The same moment as shapes, at rest. */
  shapes(share: number): Shape[] {
    const { data, theme } = this;
    return new Vector(this.#drawn, this.#geometry, this.#scale, theme, data).at(share);
  }

  /** Where a post stands, and the radius of its mark; in CSS pixels. */
  mark(place: number): Point & { radius: number } {
    return { ...this.#drawn.point(this.#geometry, place), radius: this.#drawn.radius(place) };
  }

  destroy(): void {
    this.#layer?.destroy();
  }

  #frame(share: number, pace: number): Frame {
    return { now: share, pace, camera: { scale: 1, x: 0, y: 0 }, ...this.size };
  }
}

/** #rrggbb of a drift, 0 = as said … 1 = other words. */
export function driftColour(theme: Theme, drift: number): string {
  const at = Math.round(Math.min(1, Math.max(0, drift)) * 254) * 4;
  const scale = scaleOf({ theme, palette: null });
  return `#${Array.from(scale.subarray(at, at + 3), (v) => v.toString(16).padStart(2, '0')).join('')}`;
}
