import { structure } from '../structure';
import { BASIS, type Forest } from '../types';
import { KEPT, type Likely } from './kept';

/**
 * The forest on likely paths: where something is inferred its parent, basis and probability stand for "path unknown",
 * and the next best is `second`; all that follows from parents is computed anew. O(n), in slices.
 */
export async function likelyForest(
  forest: Forest,
  likely: Likely,
  pause: () => Promise<void>,
  weight: Float32Array | null = null,
): Promise<Forest> {
  const parent = forest.parent.slice();
  const basis = forest.basis.slice();
  const probability = forest.probability.slice();
  const second = forest.second.slice();
  for (let row = 0; row < forest.count; row++) {
    if (likely.parent[row]! < 0 || basis[row] === BASIS.chosen) continue;
    parent[row] = likely.parent[row]!;
    basis[row] = likely.basis[row]!;
    probability[row] = likely.probability[row]!;
    second[row] = likely.nextParent[likely.slot[row]! * KEPT]!;
  }
  return {
    ...forest,
    parent,
    basis,
    probability,
    second,
    ...(await structure(parent, forest.byTime, pause, weight)),
  };
}
