import { LAYOUT } from '../../src/core/layout';
import { growth } from './growth';
import { madeCascade } from './stage/cascade';

/** Lanes of a stage of usual size. */
const STAGE = { width: 800, height: 520, laneHeights: new Float32Array(7).fill(74) };

/** Layouts of the tree of posts. */
const TREES = ['hops', 'time', 'radial', 'communities', 'lineage'] as const;

/** Seconds of the slowest tree layout of so many posts. */
function slowest(count: number): number {
  const cascade = madeCascade(count);
  const axis = { unit: cascade.birth, length: cascade.birth[count - 1]! };
  const times = TREES.map((name) => {
    const started = performance.now();
    LAYOUT[name]({ cascade, ...axis, stage: STAGE });
    return (performance.now() - started) / 1000;
  });
  return Math.max(...times);
}

/** The tree layouts at a million posts, after smaller ones that warm them. */
export function layoutBench(): Promise<Record<string, number>> {
  slowest(10_000);
  const sizes = [100_000, 1_000_000];
  const seconds = sizes.map(slowest);
  return Promise.resolve({
    'layout.tree_s_per_million': seconds.at(-1)!,
    'growth.layout': growth(sizes, seconds),
  });
}
