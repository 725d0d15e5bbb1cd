/**
 * Average sign distance of two trees over the same nodes (Roos & Heikkilä 2009): for each ordered triplet A, B, C, whether
 * the trees agree on which of B and C stands nearer to A, in hops. 1 = always. Random trees score well above 0.
 */
import type { Random } from '../../src/core/random';

/** Triplets that are read of more than 300 nodes. */
const SAMPLE = 1_000_000;
const WHOLE = 300;

/** Trees as parents of nodes, −1 for roots. O(n³), or a sample where `random` is given and there are many nodes. */
export function averageSignDistance(
  truth: ArrayLike<number>,
  made: ArrayLike<number>,
  random?: Random,
): number {
  const n = truth.length;
  const [d, e] = [distances(truth), distances(made)];
  let sum = 0;
  let triplets = 0;
  const read = (a: number, b: number, c: number): void => {
    if (a === b || a === c || b === c) return;
    const sign = Math.sign(d[a]![b]! - d[a]![c]!) - Math.sign(e[a]![b]! - e[a]![c]!);
    sum += 1 - Math.abs(sign) / 2;
    triplets++;
  };
  if (random && n > WHOLE)
    for (let i = 0; i < SAMPLE; i++) read(random.below(n), random.below(n), random.below(n));
  else for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) for (let c = 0; c < n; c++) read(a, b, c);
  return triplets === 0 ? 1 : sum / triplets;
}

/** Hops between all nodes; a great number between trees. */
function distances(parents: ArrayLike<number>): Float64Array[] {
  const near: number[][] = Array.from(parents, () => []);
  Array.from(parents).forEach((parent, node) => {
    if (parent < 0) return;
    near[parent]!.push(node);
    near[node]!.push(parent);
  });
  return near.map((_, from) => {
    const to = new Float64Array(near.length).fill(Number.MAX_SAFE_INTEGER);
    to[from] = 0;
    const queue = [from];
    for (const at of queue)
      for (const next of near[at]!)
        if (to[next] === Number.MAX_SAFE_INTEGER) {
          to[next] = to[at]! + 1;
          queue.push(next);
        }
    return to;
  });
}
