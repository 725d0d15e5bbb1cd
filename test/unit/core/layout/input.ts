import { KIND } from '../../../../src/core/dataset/types';
import type { LayoutInput } from '../../../../src/core/layout';

/** A cascade of posts that hang on earlier ones; `births` in units of an axis of 1,000. */
export function input(parent: number[], births: number[]): LayoutInput {
  const count = parent.length;
  const depth = new Uint16Array(count);
  const descendants = new Uint32Array(count);
  parent.forEach((above, place) => (depth[place] = above < 0 ? 0 : depth[above]! + 1));
  for (let place = count - 1; place >= 0; place--)
    if (parent[place]! >= 0) descendants[parent[place]!]! += descendants[place]! + 1;
  const unit = Float64Array.from(births);
  return {
    cascade: {
      ...{ count, dated: count, row: Int32Array.from(births.keys()), birth: unit, depth, descendants },
      parent: Int32Array.from(parent),
      kind: new Uint8Array(count).fill(KIND.repost),
      basis: new Uint8Array(count),
      edit: new Uint8Array(count),
      flags: new Uint8Array(count),
      drift: new Float32Array(count),
      fidelity: new Float32Array(count),
      variant: new Int32Array(count),
    },
    ...{ unit, length: 1000 },
    stage: { width: 1000, height: 500, laneHeights: new Float32Array(8).fill(60) },
  };
}
