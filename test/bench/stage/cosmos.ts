/** The same cascade drawn by cosmos.gl, its simulation off: milliseconds of a frame, the card's work included. */
import { Graph } from '@cosmos.gl/graph';
import { Drawn } from '../../../src/render/drawn';
import { StageGeometry } from '../../../src/render/geometry';
import { median } from '../median';
import { AXIS, laid, SIZE, stageBox } from './laid';
import { finish } from './measure';

declare global {
  interface Window {
    cosmos(count: number): Promise<number>;
  }
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

window.cosmos = async (count) => {
  const { data, lanes } = laid(count);
  const geometry = new StageGeometry();
  geometry.set(lanes, AXIS, SIZE);
  const drawn = new Drawn(data);
  const positions = new Float32Array(count * 2);
  const sizes = new Float32Array(count);
  const links = new Float32Array((count - 1) * 2);
  for (let place = 0; place < count; place++) {
    const { x, y } = drawn.point(geometry, place);
    positions.set([x, SIZE.height - y], place * 2);
    sizes[place] = drawn.radius(place) * 2;
    if (place > 0) links.set([data.cascade.parent[place]!, place], (place - 1) * 2);
  }
  const graph = new Graph(stageBox(), {
    enableSimulation: false,
    spaceSize: 1024,
    curvedLinks: true,
    pixelRatio: 1,
    rescalePositions: false,
    fitViewOnInit: true,
    fitViewDelay: 0,
  });
  await graph.ready;
  graph.setPointPositions(positions);
  graph.setPointSizes(sizes);
  graph.setLinks(links);
  graph.render();
  await frame();
  const gl = document.querySelector('canvas')!.getContext('webgl2')!;
  const times: number[] = [];
  for (let i = 0; i < 3; i++) {
    // It draws in frames of its own: each is made to differ, and waited for.
    finish(gl);
    const started = performance.now();
    graph.setZoomLevel(1 + i / 20, 0);
    await frame();
    await frame();
    finish(gl);
    times.push(performance.now() - started);
  }
  return median(times);
};
