/**
 * Each program at three moments, and what is kept of the past against all of it drawn anew. Colours are held within
 * TOLERANCE levels of 255 where a mark covers a pixel whole; edges are only asked for being there.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KIND } from '../../../src/core/dataset/types';
import { BASIS } from '../../../src/core/paths/types';
import { Brush, type Pass } from '../../../src/render/brush';
import { isAnyLit, MARK, PART, shownMarks } from '../../../src/render/common.glsl';
import { CONTEXT, type MarkProgram } from '../../../src/render/gl';
import { Layer } from '../../../src/render/layer';
import {
  drawnOf,
  finished,
  Fixed,
  frame,
  geometry,
  HEIGHT,
  Picture,
  SIZE,
  WIDTH,
  type Sketch,
} from './sketches';

const TOLERANCE = 3;
const PAPER = [0xf6, 0xf1, 0xe6];
/** A source at 0; a repost at a quarter, a reply at the half, a copy at three quarters, whose basis is a match. */
const FOUR: readonly Sketch[] = [
  [KIND.original, -1, 0, BASIS.observed],
  [KIND.repost, 0, 0.25, BASIS.observed],
  [KIND.reply, 0, 0.5, BASIS.observed],
  [KIND.copy, 0, 0.75, BASIS.matched],
];

let canvas: HTMLCanvasElement;
let gl: WebGL2RenderingContext;
beforeEach(() => {
  canvas = document.createElement('canvas');
  Object.assign(canvas, SIZE);
  gl = canvas.getContext('webgl2', CONTEXT)!;
});
afterEach(() => gl.getExtension('WEBGL_lose_context')!.loseContext());

function near(colour: number[], wanted: readonly number[]): void {
  wanted.forEach((value, i) => expect(Math.abs(colour[i]! - value)).toBeLessThanOrEqual(TOLERANCE));
}

/** One program alone, over a cascade. */
function alone(name: keyof Brush, drawn = drawnOf(FOUR), flags?: Uint8Array) {
  const brush = new Brush(gl, 'paper', geometry);
  const { count } = drawn.cascade;
  const steps = brush.tables.upload(drawn, drawn.paintOrder().order, null);
  while (!steps.next().done) continue;
  const paint = { shown: shownMarks(false), tints: drawn.drift, before: drawn.drift };
  brush.tables.paint({ flags: flags ?? new Uint8Array(count), ...paint });
  brush.lights(isAnyLit(flags ?? null));
  const program = brush[name] as MarkProgram;
  return (now: number, pass: Pass = {}, pace = 0): Picture => {
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    brush.begin();
    brush.use(program, frame(now, pace), pass);
    program.draw(0, count);
    return new Picture(gl);
  };
}
/** What a layer shows of a moment. */
function shown(layer: Layer, now: number): Picture {
  layer.draw(frame(now));
  return new Picture(gl);
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

  it('the selected path: what of it is born, its lines in a casing of paper over all others, its end ringed', async () => {
    const layer = new Layer(gl, 'paper', geometry, new Fixed('shapes'));
    layer.measure();
    await layer.setData(drawnOf(FOUR), null);
    const plain = [0.1, 0.5, 1].map((now) => shown(layer, now));
    layer.select(Int32Array.of(0, 3), 3);
    const [before, under, after] = [0.1, 0.5, 1].map((now) => shown(layer, now));
    // The copy is not born: neither it, nor its line, nor a ring; all others fade.
    expect(before!.ink(60, 60, WIDTH, 100)).toBe(0);
    for (const picture of [before!, under!]) expect(picture.ink(262, 132, 298, 168)).toBeLessThan(30);
    expect(under!.at(...REPOST)[3]).toBeLessThan(plain[1]!.at(...REPOST)[3]! * 0.6);
    // Its line is three pixels wide, of its own colour, where the plain one is thin and pale; paper on both sides of it.
    const across = (picture: Picture, x: number): number[][] =>
      Array.from({ length: 60 }, (_, i) => picture.at(x, 45 + i));
    const isInk = ([r, , b, a]: number[]): boolean => a! > 200 && b! - r! > 60;
    const isPaper = (pixel: number[]): boolean =>
      [...PAPER, 255].every((value, i) => Math.abs(pixel[i]! - value) <= TOLERANCE);
    /** Pixels across the line where it is not in the gap of a dash: of the line, and of paper around it. */
    const widths = (picture: Picture): { ink: number; paper: number }[] =>
      Array.from({ length: 60 }, (_, i) => across(picture, 170 + i))
        .map((column) => ({ ink: column.filter(isInk).length, paper: column.filter(isPaper).length }))
        .filter(({ ink }) => ink > 0);
    expect(widths(plain[2]!).every(({ ink }) => ink < 2)).toBe(true);
    const path = widths(after!);
    // A match is dashed, seven on and five off.
    expect(path.length / 60).toBeGreaterThan(0.45);
    expect(path.length / 60).toBeLessThan(0.75);
    // Where dashes end there is less of both.
    const whole = path.filter(({ ink, paper }) => ink >= 2 && ink <= 4 && paper >= 2);
    expect(whole.length).toBeGreaterThan(path.length * 0.7);
    // Beyond its mark there is a ring now.
    const around = (picture: Picture): number =>
      picture.ink(COPY[0] - 14, COPY[1] - 14, COPY[0] + 14, COPY[1] + 14);
    near(after!.at(...COPY), plain[2]!.at(...COPY));
    expect(around(after!)).toBeGreaterThan(around(plain[2]!) + 20);
    layer.select(null, null);
    expect(shown(layer, 1).against(plain[2]!, 0).beyond).toBe(0);
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
  const settled = (layer: Layer, now: number, pace = 0, left = 0): Promise<Picture> =>
    finished(gl, layer, frame(now, pace), left);
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
    for (const now of [0.2, 0.6, 1]) expectLike(await settled(kept, now), await settled(everything, now));
  });

  it('is the same whether time went on or was leapt over, and back', async () => {
    const kept = await layerOf('past');
    const leapt = await settled(kept, 0.6);
    await settled(kept, 0.3);
    for (let now = 0.3; now < 0.6; now += 0.02) await settled(kept, now, 0.02);
    expectLike(await settled(kept, 0.6), leapt);
  });

  it('waits for the next moment where it plays: a page waits for all that a card was told', async () => {
    const kept = await layerOf('past');
    let frames = 0;
    gl.clear = (mask) => {
      // Layers of their own are emptied too.
      if (!gl.getParameter(gl.FRAMEBUFFER_BINDING)) frames++;
      WebGL2RenderingContext.prototype.clear.call(gl, mask);
    };
    for (const pace of [0.02, 0]) {
      const now = frame(pace === 0 ? 0.3 : 0.6, pace);
      frames = 0;
      while (kept.unfinished(now)) {
        kept.refine(now);
        await new Promise((resolve) => setTimeout(resolve));
      }
      expect(frames).toBe(pace === 0 ? 1 : 0);
    }
  });

  it('is drawn of colours alone, and pixel by pixel where the eye rests', async () => {
    expect(gl.getContextAttributes()).toMatchObject({ depth: false, antialias: false });
    const kept = await layerOf('past');
    await settled(kept, 1);
    const filters = (): unknown[] =>
      [6, 7, 8, 9].map((unit) => {
        gl.activeTexture(gl.TEXTURE0 + unit);
        return gl.getTexParameter(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER);
      });
    expect(filters()[3]).toBe(gl.NEAREST);
    kept.draw({ ...frame(1), camera: { scale: 1.5, x: 30, y: 0 } });
    expect(filters()).toEqual(Array(4).fill(gl.LINEAR));
  });

  it('shows nothing unborn or hidden, not even before it is whole', async () => {
    const kept = await layerOf('past');
    const later = await settled(kept, 1);
    expect(later.ink(330, 100, 360, 200)).toBeGreaterThan(100);
    kept.draw(frame(0.5));
    // Only pale rings where posts will stand.
    const soon = new Picture(gl);
    expect(soon.ink(330, 100, 360, 200)).toBeLessThan(later.ink(330, 100, 360, 200) / 2);
    const flags = new Uint8Array(1500).fill(MARK.hidden);
    kept.flag(flags);
    kept.draw(frame(1));
    expect(new Picture(gl).ink()).toBe(0);
    expect((await settled(kept, 1)).ink()).toBe(0);
  });

  it('moves with the camera until it is drawn anew', async () => {
    const kept = await layerOf('past');
    const before = await settled(kept, 1);
    kept.draw({ ...frame(1), camera: { scale: 1, x: 30, y: 0 } });
    const moved = new Picture(gl);
    // 200 stands where 170 was.
    for (const y of [110, 130, 150, 170]) near(moved.at(200.5, y), before.at(170.5, y));
  });

  it('stands beside another on one canvas: each as it would alone, and neither in the other', async () => {
    // A card may round otherwise at another place on the canvas.
    const expectSame = (a: Picture, b: Picture): void => expect(a.against(b, TOLERANCE).beyond).toBe(0);
    for (const rung of ['shapes', 'past'] as const) {
      canvas.width = WIDTH;
      const alone = await settled(await layerOf(rung), 0.6);
      canvas.width = WIDTH * 2;
      const [left, right] = [await layerOf(rung), await layerOf(rung)];
      left.area.place({ left: 0, top: 0, ...SIZE }, window.devicePixelRatio || 1);
      right.area.place({ left: WIDTH, top: 0, ...SIZE }, window.devicePixelRatio || 1);
      expectSame(await settled(left, 0.6), alone);
      expect(new Picture(gl, WIDTH).ink()).toBe(0);
      expectSame(await settled(right, 0.6, 0, WIDTH), alone);
      // The one moves; what it shows beyond its edge is not seen in the other, nor is anything of that taken away.
      left.draw({ ...frame(0.6), camera: { scale: 2, x: 60, y: -50 } });
      expectSame(new Picture(gl, WIDTH), alone);
      expect(new Picture(gl).against(alone, 8).beyond).toBeGreaterThan(0.02);
      right.draw({ ...frame(0.6), camera: { scale: 1, x: -90, y: 0 } });
      const moved = new Picture(gl);
      left.draw({ ...frame(0.6), camera: { scale: 2, x: 60, y: -50 } });
      expectSame(new Picture(gl), moved);
    }
  });

  it('comes back after the card was lost', async () => {
    const kept = await layerOf('past');
    const before = await settled(kept, 0.8);
    const lose = gl.getExtension('WEBGL_lose_context')!;
    canvas.addEventListener('webglcontextlost', (event) => event.preventDefault());
    const back = new Promise((resolve) => canvas.addEventListener('webglcontextrestored', resolve));
    lose.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 50));
    lose.restoreContext();
    await back;
    kept.restore();
    expectLike(await settled(kept, 0.8), before);
  });
});
