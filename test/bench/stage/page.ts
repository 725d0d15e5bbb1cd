/** The page of the stage bench: our layer, our scene and stock sigma on the same cascade in the same window. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { occasionsOf } from '../../../src/core/replay/mattering';
import { Drawn } from '../../../src/render/drawn';
import { StageGeometry } from '../../../src/render/geometry';
import { CONTEXT } from '../../../src/render/gl';
import { Layer, type Frame } from '../../../src/render/layer';
import { nextFrame, nextTask } from '../../../src/render/pauses';
import { Picker } from '../../../src/render/picking';
import { Scene } from '../../../src/render/scene';
import { median } from '../median';
import { AXIS, laid, SIZE, stageBox } from './laid';
import { card, counted, finish, timed } from './measure';

export interface StageTimes {
  /** Milliseconds of script in a frame of replay that has every post and line in it, and of such a frame until it is drawn. */
  layer: number;
  whole: number;
  /** A frame while the camera moves, until it is drawn. */
  moving: number;
  /** The one frame that a leap to another moment takes, until it is drawn. */
  seek: number;
  /** Until every post and line is in the picture, after everything has changed: at rest, and while it plays. */
  anew: number;
  playing: number;
  /** From a tree to its first picture: places, their index, upload, the draw. */
  first: number;
  pick: number;
  /** Uploads to the card in all frames that were drawn, and calls of WebGL in one. */
  uploads: number;
  calls: number;
  /** Bytes that the card holds. */
  card: number;
}
export interface StockTimes {
  refresh: number;
  render: number;
  card: number;
}

declare global {
  interface Window {
    /** What a measured picture is made of, kept so that its memory can be counted. */
    held: unknown;
    stage(count: number): Promise<StageTimes>;
    page(count: number): Promise<number>;
    stock(count: number): StockTimes;
  }
}

/** Frames of playback that are measured: of a minute's replay at sixty frames a second. */
const FRAMES = 30;
const FRAME = 1 / 3600;
const PICKS = 300;
/** Moments that are leapt to, back and forth. */
const SEEKS = [0.9, 0.15, 0.6, 0.3, 0.75];
const box = stageBox();

window.stage = async (count) => {
  const { data, lanes, took } = laid(count);
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = SIZE.height;
  const gl = canvas.getContext('webgl2', CONTEXT)!;
  const geometry = new StageGeometry();
  geometry.set(lanes, AXIS, SIZE);
  card.bytes = 0;
  const layer = new Layer(gl, 'paper', geometry);
  const frame = (now: number, camera = { scale: 1, x: 0, y: 0 }): Frame => ({
    ...{ now, camera, pace: 60 * FRAME, pixelRatio: 1 },
    ...SIZE,
  });
  const began = performance.now();
  const drawn = new Drawn(data);
  await layer.setData(drawn, nextFrame);
  layer.draw(frame(0.5));
  finish(gl);
  const first = took + performance.now() - began;
  const filled = async (of: Frame): Promise<number> => {
    const started = performance.now();
    layer.draw(of);
    while (layer.unfinished(of)) await (layer.refine(of) === 'worked' ? nextTask() : nextFrame());
    finish(gl);
    return performance.now() - started;
  };
  const atRest = { ...frame(1), pace: 0 };
  const anew = await filled(atRest);
  // Time goes back, so that nothing holds that was drawn.
  const playing = await filled(frame(0.5));
  const scripts: number[] = [];
  const frames: number[] = [];
  const uploads = counted(gl, /^(buffer(Sub)?Data|tex(Sub)?Image2D|texStorage2D)$/, () => {
    for (let i = 0; i < FRAMES; i++) {
      const now = 0.5 + i * FRAME;
      const start = performance.now();
      layer.draw(frame(now));
      scripts.push(performance.now() - start);
      finish(gl);
      if (!layer.unfinished(frame(now))) frames.push(performance.now() - start);
    }
  });
  if (frames.length < FRAMES / 2) throw new Error('Most frames lacked something.');
  const at = 0.5 + FRAMES * FRAME;
  const calls = counted(gl, /./, () => layer.draw(frame(at)));
  const moving = Array.from({ length: 9 }, (_, i) =>
    timed(() => {
      layer.draw(frame(at, { scale: 1 + i / 50, x: -i, y: -i }));
      finish(gl);
    }),
  );
  const seeks = SEEKS.map((now) =>
    timed(() => {
      layer.draw({ ...frame(now), pace: 0 });
      finish(gl);
    }),
  );
  const picker = new Picker(drawn, geometry);
  const picks = Array.from({ length: PICKS }, (_, i) =>
    timed(() => {
      picker.pick({
        x: AXIS.x0 + ((i * 37) % 700),
        y: (i * 53) % SIZE.height,
        scale: 1,
        now: 0.8,
        marks: null,
      });
    }),
  );
  // One context at a time: the last is given back.
  (window.held as { destroy?(): void } | undefined)?.destroy?.();
  window.held = layer;
  return {
    layer: median(scripts),
    whole: median(frames),
    moving: median(moving),
    seek: median(seeks),
    pick: median(picks),
    card: card.bytes,
    ...{ anew, playing, first, uploads, calls },
  };
};

/** All JavaScript of a frame of the scene: layer, sigma and labels, in milliseconds. */
window.page = async (count) => {
  (window.held as { destroy?(): void } | undefined)?.destroy?.();
  const { data, lanes } = laid(count);
  const scene = await Scene.create(box, {
    theme: 'paper',
    reducedMotion: false,
    onPick: () => undefined,
    onHover: () => undefined,
    onCamera: () => undefined,
    onFollow: () => undefined,
  });
  window.held = scene;
  scene.setLanes(lanes, AXIS);
  await scene.setData(data);
  const places = Array.from({ length: 300 }, (_, i) => i * 97);
  const occasions = occasionsOf(
    data.cascade,
    places.map((place) => ({ place })),
  );
  scene.setLabels(
    places.map((place, i) => ({
      ...{ place, text: `@account${i}`, face: i % 3 === 0 ? 'wording' : 'name' },
      occasions: occasions[i]!,
    })),
  );
  // Script runs in frames alone while it plays: all their callbacks are timed.
  let spent = 0;
  const own = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    own((now) => {
      const started = performance.now();
      callback(now);
      // What they leave to the end of their task comes before this.
      queueMicrotask(() => (spent += performance.now() - started));
    });
  const times: number[] = [];
  for (let i = 0; i < FRAMES; i++) {
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        scene.setTime(data.length * (0.5 + i * FRAME), data.length / 60);
        resolve();
      }),
    );
    await new Promise<void>((resolve) => own(() => resolve()));
    times.push(spent);
    spent = 0;
  }
  window.requestAnimationFrame = own;
  return median(times);
};

window.stock = (count) => {
  (window.held as { destroy?(): void } | undefined)?.destroy?.();
  const { data, lanes } = laid(count);
  const geometry = new StageGeometry();
  geometry.set(lanes, AXIS, SIZE);
  const drawn = new Drawn(data);
  const graph = new Graph();
  for (let place = 0; place < count; place++) {
    const { x, y } = drawn.point(geometry, place);
    graph.addNode(place, { x, y: -y, size: drawn.radius(place), color: '#41559F' });
  }
  for (let place = 1; place < count; place++)
    graph.addEdge(place, data.cascade.parent[place]!, { size: 1, color: '#BDB19C' });
  card.bytes = 0;
  const sigma = new Sigma(graph, box, { renderLabels: false });
  const bytes = card.bytes;
  window.held = { destroy: () => sigma.kill(), graph };
  const inside = sigma as unknown as {
    webGLContexts: Record<string, WebGL2RenderingContext>;
    render(): void;
  };
  const drawnOut = (): void => {
    for (const gl of Object.values(inside.webGLContexts)) finish(gl);
  };
  drawnOut();
  const often = (run: () => void): number =>
    median(
      [1, 2, 3].map(() =>
        timed(() => {
          run();
          drawnOut();
        }),
      ),
    );
  return { refresh: often(() => sigma.refresh()), render: often(() => inside.render()), card: bytes };
};
