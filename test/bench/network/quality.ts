/** How good places of a graph's nodes are. */
import Flatbush from 'flatbush';
import type { Places } from '../../../src/core/layout/force';
import type { Graph } from '../../../src/core/network';

export interface Quality {
  /** Neighbourhood preservation: mean share of a node's neighbours (at most ten count) among the ten that stand nearest to it. */
  kept: number;
  /** Spread of the lengths of edges: standard deviation over mean. */
  spread: number;
  /** Share of nodes with another nearer than half of the distance that an even spread would give. */
  overlap: number;
}

const NEAREST = 10;
/** Nodes that are looked at, evenly over all. */
const LOOKED_AT = 5000;

export function qualityOf({ nodes, offsets, targets }: Graph, { x, y }: Places): Quality {
  const index = new Flatbush(nodes, 16, Float64Array);
  for (let node = 0; node < nodes; node++) index.add(x[node]!, y[node]!);
  index.finish();
  const close = 0.5 * Math.sqrt((range(x) * range(y)) / nodes);
  let [kept, tied, overlapping, looked] = [0, 0, 0, 0];
  for (let node = 0; node < nodes; node += Math.max(1, Math.floor(nodes / LOOKED_AT))) {
    const nearest = index
      .neighbors(x[node]!, y[node]!, NEAREST + 1)
      .filter((other) => other !== node)
      .slice(0, NEAREST);
    looked++;
    if (nearest.some((other) => Math.hypot(x[other]! - x[node]!, y[other]! - y[node]!) < close))
      overlapping++;
    const own = new Set(targets.subarray(offsets[node], offsets[node + 1]));
    if (own.size === 0) continue;
    tied++;
    kept += nearest.filter((other) => own.has(other)).length / Math.min(NEAREST, own.size);
  }
  let [sum, squares] = [0, 0];
  for (let node = 0; node < nodes; node++) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const length = Math.hypot(x[targets[at]!]! - x[node]!, y[targets[at]!]! - y[node]!);
      sum += length;
      squares += length * length;
    }
  }
  const mean = sum / targets.length;
  return {
    kept: kept / tied,
    spread: Math.sqrt(squares / targets.length - mean * mean) / mean,
    overlap: overlapping / looked,
  };
}

/** Width of the middle 98 of 100 values: some that strayed say nothing about the picture. */
function range(values: Float64Array): number {
  const sorted = values.slice().sort();
  return sorted[Math.floor(0.99 * (sorted.length - 1))]! - sorted[Math.floor(0.01 * (sorted.length - 1))]!;
}
