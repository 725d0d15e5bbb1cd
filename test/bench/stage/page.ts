/** The page of the stage bench: our layer and stock sigma on the same cascade in the same window. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { LAYOUT, laneHeights } from '../../../src/core/layout';
import { spotIndex } from '../../../src/core/layout/spotIndex';
import { Drawn } from '../../../src/render/drawn';
import { StageGeometry } from '../../../src/render/geometry';
import { Layer, type Frame } from '../../../src/render/layer';
import { nextFrame, nextTask } from '../../../src/render/pauses';
import { Picker } from '../../../src/render/picking';
import { median } from '../median';
import { madeCascade } from './cascade';

export interface StageTimes {
  /** Median milliseconds of JavaScript in a frame of replay, and of such a frame until the card has drawn it. */
  layer: number;
  moving: number;
  /** The same for a frame with every post and line in it. */
  whole: number;
  pick: number;
  /** Uploads to the card in all frames that were drawn. */
  uploads: number;
  /** Calls of WebGL in a frame of replay. */
  calls: number;
}
export interface StockTimes {
  refresh: number;
  render: number;
}

declare global {
  interface Window {
    stage(count: number): Promise<StageTimes>;
    stock(count: number): StockTimes;
  }
}

const FRAMES = 60;
const box = document.querySelector('div')!;
const SIZE = { width: box.clientWidth, height: box.clientHeight };
const AXIS = { x0: 112, x1: 900 };

const timed = (run: () => void): number => {
  const started = performance.now();
  run();
  return performance.now() - started;
};
/** Waits until the card has drawn all that it was sent. */
const finish = (gl: WebGL2RenderingContext): void =>
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));

function laid(count: number): { drawn: Drawn; geometry: StageGeometry } {
  const cascade = madeCascade(count);
  const axis = { unit: cascade.birth, length: cascade.birth[count - 1]! };
  const posts: number[] = [];
  for (const depth of cascade.depth) posts[depth] = (posts[depth] ?? 0) + 1;
  const lanes = posts.slice(0, 7);
  const heights = laneHeights(
    SIZE.height,
    lanes,
    lanes.map(() => 1),
  );
  const stage = { width: AXIS.x1 - AXIS.x0, height: SIZE.height, laneHeights: heights };
  const layout = LAYOUT.hops({ cascade, ...axis, stage });
  const geometry = new StageGeometry();
  let top = 0;
  geometry.set(
    Array.from(heights, (height) => ({ top: (top += height) - height, height })),
    AXIS,
    SIZE,
  );
  return {
    drawn: new Drawn({ cascade, ...axis, layout: { ...layout, index: spotIndex(layout, axis) } }),
    geometry,
  };
}

/** Counts calls of the context while `run` runs, by a test of their names. */
function counted(gl: WebGL2RenderingContext, wanted: RegExp, run: () => void): number {
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>;
  const names = Object.getOwnPropertyNames(prototype).filter(
    (name) =>
      wanted.test(name) && typeof Object.getOwnPropertyDescriptor(prototype, name)!.value === 'function',
  );
  const own = gl as unknown as Record<string, unknown>;
  let calls = 0;
  for (const name of names)
    own[name] = (...input: unknown[]) => {
      calls++;
      return (prototype[name] as (...input: unknown[]) => unknown).apply(gl, input);
    };
  run();
  for (const name of names) Reflect.deleteProperty(own, name);
  return calls;
}

window.stage = async (count) => {
  const { drawn, geometry } = laid(count);
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = SIZE.height;
  const gl = canvas.getContext('webgl2', { preserveDrawingBuffer: true, antialias: false })!;
  const layer = new Layer(gl, 'paper', geometry);
  layer.measure();
  await layer.setData(drawn, null);
  const frame = (now: number): Frame => ({
    now,
    pace: 0.017,
    camera: { scale: 1, x: 0, y: 0 },
    ...SIZE,
    pixelRatio: 1,
  });
  // A frame with all in it, after everything has changed, and until the card has drawn it.
  const whole = async (now: number): Promise<number> => {
    const started = performance.now();
    layer.measure();
    layer.draw(frame(now));
    while (layer.unfinished(frame(now))) {
      const progress = layer.refine(frame(now));
      await (progress === 'worked' ? nextTask() : nextFrame());
    }
    finish(gl);
    return performance.now() - started;
  };
  const wholes = [await whole(0.5)];
  // A minute's playback at sixty frames a second, a second of it.
  const moments = Array.from({ length: FRAMES }, (_, i) => 0.5 + i / 3600);
  const scripts: number[] = [];
  const frames: number[] = [];
  const uploads = counted(gl, /^buffer(Sub)?Data$/, () => {
    for (const now of moments) {
      const started = performance.now();
      layer.draw(frame(now));
      scripts.push(performance.now() - started);
      finish(gl);
      frames.push(performance.now() - started);
      layer.pace(performance.now() - started);
    }
  });
  const calls = counted(gl, /./, () => layer.draw(frame(0.53)));
  console.log(count, layer.rung, scripts.slice(0, 5), frames.slice(0, 8), wholes);
  const picker = new Picker(drawn, geometry);
  const picks = moments.map((now, i) =>
    timed(() => {
      picker.pick({ x: AXIS.x0 + ((i * 37) % 700), y: (i * 53) % SIZE.height, scale: 1, now, marks: null });
    }),
  );
  const times = {
    layer: median(scripts),
    moving: median(frames),
    whole: Math.min(...wholes),
    pick: median(picks),
    ...{ uploads, calls },
  };
  layer.destroy();
  return times;
};

window.stock = (count) => {
  const { drawn, geometry } = laid(count);
  const graph = new Graph();
  const { cascade } = drawn;
  for (let place = 0; place < count; place++) {
    const { x, y } = drawn.point(geometry, place);
    graph.addNode(place, { x, y: -y, size: drawn.radius(place), color: '#41559F' });
  }
  for (let place = 1; place < count; place++)
    graph.addEdge(place, cascade.parent[place]!, { size: 1, color: '#BDB19C' });
  const sigma = new Sigma(graph, box, { renderLabels: false });
  const inside = sigma as unknown as {
    webGLContexts: Record<string, WebGL2RenderingContext>;
    render(): void;
  };
  const drawnOut = (): void => {
    for (const gl of Object.values(inside.webGLContexts)) finish(gl);
  };
  drawnOut();
  const times = {
    refresh: median(
      [1, 2, 3].map(() =>
        timed(() => {
          sigma.refresh();
          drawnOut();
        }),
      ),
    ),
    render: median(
      [1, 2, 3].map(() =>
        timed(() => {
          inside.render();
          drawnOut();
        }),
      ),
    ),
  };
  sigma.kill();
  return times;
};
