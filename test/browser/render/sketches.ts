/** Cascades of a few posts and the pictures that are drawn of them, for tests of pixels. */
import { spotIndex } from '../../../src/core/layout/spotIndex';
import type { Cascade } from '../../../src/core/replay/types';
import { Drawn } from '../../../src/render/drawn';
import type { Frame } from '../../../src/render/frame';
import { StageGeometry } from '../../../src/render/geometry';
import { Ladder, type Rung } from '../../../src/render/ladder';
import { Layer } from '../../../src/render/layer';

export const WIDTH = 400;
export const HEIGHT = 200;
export const SIZE = { width: WIDTH, height: HEIGHT };
const LANES = [0, 1].map((lane) => ({ top: lane * 100, height: 100 }));

export const geometry = new StageGeometry();
geometry.set(LANES, { x0: 40, x1: 360 }, SIZE);

/** One post a place: kind, parent, moment as a share of the axis, basis. All have drift 0. */
export type Sketch = readonly [kind: number, parent: number, at: number, basis: number];

export function drawnOf(posts: readonly Sketch[], second: (place: number) => number = () => 0): Drawn {
  const count = posts.length;
  const column = (i: 0 | 1 | 2 | 3): number[] => posts.map((post) => post[i]);
  const descendants = new Uint32Array(count);
  for (const parent of column(1)) if (parent >= 0) descendants[parent]!++;
  const cascade: Cascade = {
    ...{ count, dated: count, descendants },
    row: Int32Array.from(posts, (_, place) => place),
    birth: Float64Array.from(column(2)),
    parent: Int32Array.from(column(1)),
    depth: Uint16Array.from(column(1), (parent) => (parent < 0 ? 0 : 1)),
    kind: Uint8Array.from(column(0)),
    basis: Uint8Array.from(column(3)),
    drift: new Float32Array(count),
    fidelity: new Float32Array(count),
    variant: new Int32Array(count),
    edit: new Uint8Array(count),
    flags: new Uint8Array(count),
  };
  const spots = Float32Array.from({ length: count * 2 }, (_, i) =>
    i % 2 === 0 ? cascade.depth[i / 2]! : second((i - 1) / 2),
  );
  const layout = { space: 'lanes' as const, spots, rings: new Float32Array(0) };
  const axis = { unit: cascade.birth, length: 1 };
  return new Drawn({ cascade, ...axis, layout: { ...layout, index: spotIndex(layout, axis) } });
}

export const frame = (now: number, pace = 0): Frame => ({
  ...{ now, pace, pixelRatio: 1 },
  ...SIZE,
  camera: { scale: 1, x: 0, y: 0 },
});

export class Picture {
  readonly #pixels = new Uint8Array(WIDTH * HEIGHT * 4);
  /** Of a canvas from `left` on. */
  constructor(gl: WebGL2RenderingContext, left = 0) {
    gl.readPixels(left, 0, WIDTH, HEIGHT, gl.RGBA, gl.UNSIGNED_BYTE, this.#pixels);
  }
  /** RGBA (premultiplied) of the pixel that holds a point of the stage. */
  at(x: number, y: number): number[] {
    return Array.from(
      this.#pixels.subarray(((HEIGHT - 1 - Math.floor(y)) * WIDTH + Math.floor(x)) * 4).subarray(0, 4),
    );
  }
  /** Sum of opacities within a rectangle, in whole pixels covered. */
  ink(x0 = 0, y0 = 0, x1 = WIDTH, y1 = HEIGHT): number {
    let sum = 0;
    for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) sum += this.at(x, y)[3]!;
    return sum / 255;
  }
  /** Mean difference of channels, in levels, and the share of pixels that differ by more than `levels`. */
  against(other: Picture, levels: number): { mean: number; beyond: number } {
    let sum = 0;
    let beyond = 0;
    for (let i = 0; i < this.#pixels.length; i += 4) {
      const off = [0, 1, 2, 3].map((c) => Math.abs(this.#pixels[i + c]! - other.#pixels[i + c]!));
      sum += off.reduce((a, b) => a + b) / 4;
      if (Math.max(...off) > levels) beyond++;
    }
    return { mean: sum / (WIDTH * HEIGHT), beyond: beyond / (WIDTH * HEIGHT) };
  }
}

/** A ladder that stands where it is put. */
export class Fixed extends Ladder {
  constructor(public only: Rung) {
    super();
  }
  override get rung() {
    return this.only;
  }
}

/** What a layer shows of a moment once nothing is lacking. */
export async function finished(
  gl: WebGL2RenderingContext,
  layer: Layer,
  of: Frame,
  left = 0,
): Promise<Picture> {
  layer.draw(of);
  while (layer.unfinished(of)) {
    layer.refine(of);
    await new Promise((resolve) => setTimeout(resolve));
  }
  // While it plays, the next moment draws what was added.
  layer.draw(of);
  return new Picture(gl, left);
}
