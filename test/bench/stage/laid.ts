/** The made cascade as every picture of the bench gets it: laid out by hops on a stage of one size. */
import { LAYOUT, laneHeights } from '../../../src/core/layout';
import { spotIndex } from '../../../src/core/layout/spotIndex';
import type { SceneData } from '../../../src/render/drawn';
import { madeCascade } from './cascade';

export const SIZE = { width: 930, height: 520 };
export const AXIS = { x0: 112, x1: 900 };

/** The page's only element, in that size: the built page's policy allows no style of its own. */
export function stageBox(): HTMLDivElement {
  const box = document.querySelector('div')!;
  document.body.style.margin = '0';
  box.style.width = `${SIZE.width}px`;
  box.style.height = `${SIZE.height}px`;
  return box;
}

export interface Laid {
  data: SceneData;
  lanes: { top: number; height: number }[];
  /** Milliseconds from the tree to its places and their index. */
  took: number;
}

export function laid(count: number): Laid {
  const cascade = madeCascade(count);
  const began = performance.now();
  const axis = { unit: cascade.birth, length: cascade.birth[count - 1]! };
  const posts: number[] = [];
  for (const depth of cascade.depth) posts[depth] = (posts[depth] ?? 0) + 1;
  const hops = posts.slice(0, 7);
  const heights = laneHeights(
    SIZE.height,
    hops,
    hops.map(() => 1),
  );
  const stage = { width: AXIS.x1 - AXIS.x0, height: SIZE.height, laneHeights: heights };
  const layout = LAYOUT.hops({ cascade, ...axis, stage });
  const index = spotIndex(layout, axis);
  const took = performance.now() - began;
  let top = 0;
  return {
    took,
    data: { cascade, ...axis, layout: { ...layout, index } },
    lanes: Array.from(heights, (height) => ({ top: (top += height) - height, height })),
  };
}
