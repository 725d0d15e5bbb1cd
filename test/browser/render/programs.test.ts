/**
 * Each program at three moments, and what is kept of the past against all of it drawn anew. Colours are held within
 * TOLERANCE levels of 255 where a mark covers a pixel whole; edges are only asked for being there.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KIND } from '../../../src/core/dataset/types';
import { BASIS } from '../../../src/core/paths/types';
import { spotIndex } from '../../../src/core/layout/spotIndex';
import type { Cascade } from '../../../src/core/replay/types';
import { Brush, type Pass } from '../../../src/render/brush';
import { MARK, PART } from '../../../src/render/common.glsl';
import { Drawn } from '../../../src/render/drawn';
import type { Frame } from '../../../src/render/frame';
import { StageGeometry } from '../../../src/render/geometry';
import type { MarkProgram } from '../../../src/render/gl';
import { Ladder } from '../../../src/render/ladder';
import { Layer } from '../../../src/render/layer';

const TOLERANCE = 3;
const WIDTH = 400;
const HEIGHT = 200;
const SIZE = { width: WIDTH, height: HEIGHT };
const LANES = [0, 1].map((lane) => ({ top: lane * 100, height: 100 }));
const PAPER = [0xf6, 0xf1, 0xe6];

/** One post a place: kind, parent, moment as a share of the axis, basis. All have drift 0. */
type Sketch = readonly [kind: number, parent: number, at: number, basis: number];
/** A source at 0; a repost at a quarter, a reply at the half, a copy at three quarters, whose basis is a match. */
const FOUR: readonly Sketch[] = [
  [KIND.original, -1, 0, BASIS.observed],
  [KIND.repost, 0, 0.25, BASIS.observed],
  [KIND.reply, 0, 0.5, BASIS.observed],
  [KIND.copy, 0, 0.75, BASIS.matched],
];

function drawnOf(posts: readonly Sketch[], second: (place: number) => number = () => 0): Drawn {
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

let canvas: HTMLCanvasElement;
let gl: WebGL2RenderingContext;
const geometry = new StageGeometry();
geometry.set(LANES, { x0: 40, x1: 360 }, SIZE);
beforeEach(() => {
  canvas = document.createElement('canvas');
  Object.assign(canvas, SIZE);
  gl = canvas.getContext('webgl2', { preserveDrawingBuffer: true, antialias: false })!;
});
afterEach(() => gl.getExtension('WEBGL_lose_context')!.loseContext());

const frame = (now: number, pace = 0): Frame => ({
  ...{ now, pace, pixelRatio: 1 },
  ...SIZE,
  camera: { scale: 1, x: 0, y: 0 },
});

class Picture {
  readonly #pixels = new Uint8Array(WIDTH * HEIGHT * 4);
  /** Of the canvas from `left` on. */
  constructor(left = 0) {
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

function near(colour: number[], wanted: readonly number[]): void {
  wanted.forEach((value, i) => expect(Math.abs(colour[i]! - value)).toBeLessThanOrEqual(TOLERANCE));
}

/** One program alone, over a cascade. */
function alone(name: keyof Brush, drawn = drawnOf(FOUR), flags?: Uint8Array) {
  const brush = new Brush(gl, 'paper', geometry);
  const { count } = drawn.cascade;
  const steps = brush.tables.upload(drawn, drawn.paintOrder().order, null);
  while (!steps.next().done) continue;
  brush.tables.paint({ flags: flags ?? new Uint8Array(count), tints: drawn.drift, before: drawn.drift });
  brush.lights(flags?.some((flag) => (flag & MARK.lit) !== 0) ?? false);
  const program = brush[name] as MarkProgram;
  return (now: number, pass: Pass = {}, pace = 0): Picture => {
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    brush.begin();
    brush.use(program, frame(now, pace), pass);
    program.draw(0, count);
    return new Picture();
  };
}
/** Where the posts of FOUR stand. */
const REPOST = [120, 150] as const;
const REPLY = [200, 150] as const;
const COPY = [280, 150] as const;
/** The drift scale's first colour, and what is left of it in a repost. */
const SAID = [0x0b, 0x24, 0x78];

describe('each program at three moments', () => {
  it('posts: nothing before birth, a disc or a ring from then on', () => {
    const draw = alone('posts');
    expect(draw(0.1).ink()).toBe(0);
    const disc = draw(0.3);
    expect(disc.at(...REPOST)[3]).toBe(255);
    expect(disc.ink()).toBeGreaterThan(Math.PI * 2.75 ** 2 * 0.95);
    expect(disc.ink()).toBeLessThan(Math.PI * 2.75 ** 2 * 1.05);
    const both = draw(0.6);
    // A reply is hollow: paper within, its colour around.
    near(both.at(...REPLY), [...PAPER, 255]);
    const ring = both.at(REPLY[0] + 2, REPLY[1]);
    expect(ring[2]! - ring[0]!).toBeGreaterThan(60);
    expect(both.at(...COPY)[3]).toBe(0);
  });

  it('accents: seal, diamond and what is lit, no plain posts', () => {
    const draw = alone('accents');
    const first = draw(0);
    near(first.at(40, 50), [...PAPER, 255]);
    near(first.at(46, 50), [0x16, 0x36, 0xc8, 255]);
    expect(draw(0.7).ink(60)).toBe(0);
    const copy = draw(0.8);
    near(copy.at(...COPY), [...SAID, 255]);
    // A diamond has no corners where a disc has its diagonal.
    expect(copy.at(COPY[0] + 3, COPY[1] + 3)[3]).toBeLessThan(copy.at(COPY[0] + 4, COPY[1])[3]!);
    const lit = alone('accents', undefined, Uint8Array.of(0, MARK.lit, 0, 0));
    expect(lit(0.3).at(...REPOST)[3]).toBe(255);
  });

  it('ghosts: rings before birth, nothing after it', () => {
    const draw = alone('ghosts');
    const before = draw(0.1);
    expect(before.ink(110, 140, 130, 160)).toBeGreaterThan(1);
    expect(before.at(...REPOST)[3]).toBeLessThan(before.at(REPOST[0] + 2, REPOST[1])[3]!);
    expect(draw(0.3).ink(110, 140, 130, 160)).toBe(0);
    expect(draw(1).ink()).toBe(0);
  });

  it('halos: grow from a birth and fade, while it plays', () => {
    const draw = alone('halos');
    expect(draw(0.249, {}, 0.1).ink(110, 140, 130, 160)).toBe(0);
    const young = draw(0.28, {}, 0.1);
    expect(young.ink(100, 130, 140, 170)).toBeGreaterThan(5);
    expect(draw(0.4, {}, 0.1).ink(100, 130, 140, 170)).toBe(0);
    expect(draw(0.28).ink()).toBe(0);
  });

  it('transmissions and threads: none until shortly before arrival, up to the playhead, then whole', () => {
    for (const name of ['transmissions', 'threads'] as const) {
      const draw = alone(name);
      const pass = { reach: 0.06 };
      expect(draw(0.1, pass).ink()).toBe(0);
      const under = draw(0.23, pass);
      expect(under.ink()).toBeGreaterThan(5);
      // The playhead is at 40 + 0.23 × 320.
      expect(under.ink(115, 0, WIDTH, HEIGHT)).toBe(0);
      const whole = draw(0.3, pass);
      expect(whole.ink(115, 100, 125, 150)).toBeGreaterThan(5);
      // The line of a match is dashed, the line of a repost is not.
      const runs = (picture: Picture, from: number, to: number): number => {
        let gaps = 0;
        for (let x = from; x < to; x++) {
          let ink = 0;
          for (let y = 40; y < 110; y++) ink += picture.at(x, y)[3]!;
          if (ink < 20) gaps++;
        }
        return gaps;
      };
      expect(runs(whole, 45, 112)).toBe(0);
      expect(runs(draw(0.8, pass), 205, 270)).toBeGreaterThan(10);
    }
  });

  it('beads: on the line of what is under way, at the playhead', () => {
    const draw = alone('beads');
    const pass = { part: PART.unborn, reach: 0.06 };
    expect(draw(0.1, pass).ink()).toBe(0);
    const under = draw(0.23, pass);
    expect(under.ink(106, 40, 122, 160)).toBeGreaterThan(20);
    expect(under.ink(0, 0, 100, HEIGHT)).toBe(0);
    expect(draw(0.26, pass).ink()).toBe(0);
  });

  it('dots: the same places, sizes and colours as posts', () => {
    const dots = alone('dots');
    expect(dots(0.1).at(...REPOST)[3]).toBeLessThan(60);
    const [dot, post] = [dots(0.3), alone('posts')(0.3)];
    near(dot.at(...REPOST), post.at(...REPOST));
    expect(Math.abs(dot.ink(110, 140, 130, 160) - post.ink(110, 140, 130, 160))).toBeLessThan(3);
    expect(dots(0.8).at(...COPY)[3]).toBe(255);
  });

  it('draws nothing that is hidden, with any program at any moment', () => {
    const flags = new Uint8Array(4).fill(MARK.hidden | MARK.lit);
    for (const name of [
      ...(['posts', 'accents', 'ghosts', 'halos', 'dots'] as const),
      ...(['transmissions', 'threads', 'beads'] as const),
    ]) {
      const draw = alone(name, undefined, flags);
      for (const now of [0.1, 0.23, 0.28, 1]) expect(draw(now, { reach: 0.06 }, 0.1).ink()).toBe(0);
    }
  });
});

/** A ladder that stands still. */
class Fixed extends Ladder {
  constructor(private readonly only: 'shapes' | 'past') {
    super();
  }
  override get rung() {
    return this.only;
  }
}

describe('the picture that is kept', () => {
  const MANY = drawnOf(
    Array.from({ length: 1500 }, (_, i): Sketch => {
      if (i === 0) return [KIND.original, -1, 0, BASIS.observed];
      const kind = [KIND.repost, KIND.quote, KIND.reply][i % 3]!;
      return [kind, i % 7 === 0 ? 1 : 0, i / 1500, BASIS.observed];
    }),
    (place) => ((place * 0.618) % 1) * 1.6 - 0.8,
  );
  const layerOf = async (rung: 'shapes' | 'past'): Promise<Layer> => {
    const layer = new Layer(gl, 'paper', geometry, new Fixed(rung));
    layer.measure();
    await layer.setData(MANY, null);
    return layer;
  };
  const finished = async (layer: Layer, now: number, pace = 0, left = 0): Promise<Picture> => {
    layer.draw(frame(now, pace));
    while (layer.unfinished(frame(now, pace))) {
      layer.refine(frame(now, pace));
      await new Promise((resolve) => setTimeout(resolve));
    }
    return new Picture(left);
  };
  /** Lines are averaged where they are many, and counted by another grid: this much may differ. */
  const LIKE = { mean: 6, levels: 64, beyond: 0.04 };
  const expectLike = (a: Picture, b: Picture): void => {
    const { mean, beyond } = a.against(b, LIKE.levels);
    expect(mean).toBeLessThan(LIKE.mean);
    expect(beyond).toBeLessThan(LIKE.beyond);
  };

  it('is the picture of everything drawn anew', async () => {
    const everything = await layerOf('shapes');
    const kept = await layerOf('past');
    for (const now of [0.2, 0.6, 1]) expectLike(await finished(kept, now), await finished(everything, now));
  });

  it('is the same whether time went on or was leapt over, and back', async () => {
    const kept = await layerOf('past');
    const leapt = await finished(kept, 0.6);
    await finished(kept, 0.3);
    for (let now = 0.3; now < 0.6; now += 0.02) await finished(kept, now, 0.02);
    expectLike(await finished(kept, 0.6), leapt);
  });

  it('shows nothing unborn or hidden, not even before it is whole', async () => {
    const kept = await layerOf('past');
    const later = await finished(kept, 1);
    expect(later.ink(330, 100, 360, 200)).toBeGreaterThan(100);
    kept.draw(frame(0.5));
    // Only pale rings where posts will stand.
    const soon = new Picture();
    expect(soon.ink(330, 100, 360, 200)).toBeLessThan(later.ink(330, 100, 360, 200) / 2);
    const flags = new Uint8Array(1500).fill(MARK.hidden);
    kept.flag(flags);
    kept.draw(frame(1));
    expect(new Picture().ink()).toBe(0);
    expect((await finished(kept, 1)).ink()).toBe(0);
  });

  it('moves with the camera until it is drawn anew', async () => {
    const kept = await layerOf('past');
    const before = await finished(kept, 1);
    kept.draw({ ...frame(1), camera: { scale: 1, x: 30, y: 0 } });
    const moved = new Picture();
    // 200 stands where 170 was.
    for (const y of [110, 130, 150, 170]) near(moved.at(200.5, y), before.at(170.5, y));
  });

  it('stands beside another on one canvas: each as it would alone, and neither in the other', async () => {
    // A card may round otherwise at another place on the canvas.
    const expectSame = (a: Picture, b: Picture): void => expect(a.against(b, TOLERANCE).beyond).toBe(0);
    for (const rung of ['shapes', 'past'] as const) {
      canvas.width = WIDTH;
      const alone = await finished(await layerOf(rung), 0.6);
      canvas.width = WIDTH * 2;
      const [left, right] = [await layerOf(rung), await layerOf(rung)];
      left.area.place({ left: 0, top: 0, ...SIZE });
      right.area.place({ left: WIDTH, top: 0, ...SIZE });
      expectSame(await finished(left, 0.6), alone);
      expect(new Picture(WIDTH).ink()).toBe(0);
      expectSame(await finished(right, 0.6, 0, WIDTH), alone);
      // The one moves; what it shows beyond its edge is not seen in the other, nor is anything of that taken away.
      left.draw({ ...frame(0.6), camera: { scale: 2, x: 60, y: -50 } });
      expectSame(new Picture(WIDTH), alone);
      expect(new Picture().against(alone, 8).beyond).toBeGreaterThan(0.02);
      right.draw({ ...frame(0.6), camera: { scale: 1, x: -90, y: 0 } });
      const moved = new Picture();
      left.draw({ ...frame(0.6), camera: { scale: 2, x: 60, y: -50 } });
      expectSame(new Picture(), moved);
    }
  });

  it('comes back after the card was lost', async () => {
    const kept = await layerOf('past');
    const before = await finished(kept, 0.8);
    const lose = gl.getExtension('WEBGL_lose_context')!;
    canvas.addEventListener('webglcontextlost', (event) => event.preventDefault());
    const back = new Promise((resolve) => canvas.addEventListener('webglcontextrestored', resolve));
    lose.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 50));
    lose.restoreContext();
    await back;
    kept.restore();
    expectLike(await finished(kept, 0.8), before);
  });
});
