import { KIND } from '../../dataset/types';
import { structure } from '../structure';
import { BASIS, type Forest } from '../types';

/** Why a parent cannot be chosen by hand. */
export type ChoiceFault = 'itself' | 'descendant' | 'observed';

/**
 * What speaks against hanging a row on another: the platform recorded its hop, or the other hangs below it on known
 * paths, earlier choices included. Null = nothing. O(depth).
 */
export function choiceFault(
  forest: Forest,
  choices: ReadonlyMap<number, number>,
  row: number,
  parent: number,
): ChoiceFault | null {
  if (row === parent) return 'itself';
  if (forest.basis[row] === BASIS.observed) return 'observed';
  for (let at = parent; at >= 0; at = choices.get(at) ?? forest.parent[at]!)
    if (at === row) return 'descendant';
  return null;
}

/** The forest with parents chosen by hand; none of them closes a cycle (choiceFault). What had no parent is a copy. O(n), in slices. */
export async function chosenForest(
  forest: Forest,
  choices: ReadonlyMap<number, number>,
  pause: () => Promise<void>,
  weight: Float32Array | null = null,
): Promise<Forest> {
  if (choices.size === 0) return forest;
  const parent = forest.parent.slice();
  const basis = forest.basis.slice();
  const probability = forest.probability.slice();
  const kind = forest.kind.slice();
  for (const [row, chosen] of choices) {
    parent[row] = chosen;
    basis[row] = BASIS.chosen;
    probability[row] = NaN;
    if (kind[row] === KIND.original) kind[row] = KIND.copy;
  }
  return {
    ...forest,
    parent,
    basis,
    probability,
    kind,
    ...(await structure(parent, forest.byTime, pause, weight)),
  };
}
