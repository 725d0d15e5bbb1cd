/** A cascade of any size by a fixed chance: most posts hang on the message, some on earlier retellings, hubs gather more. */
import { KIND } from '../../../src/core/dataset/types';
import type { Cascade } from '../../../src/core/replay/types';

const KINDS = [KIND.repost, KIND.repost, KIND.repost, KIND.quote, KIND.reply];
/** Milliseconds between two posts. */
const EVERY = 20_000;

export function madeCascade(count: number): Cascade {
  let state = 1;
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const parent = new Int32Array(count).fill(-1);
  const depth = new Uint16Array(count);
  const kind = new Uint8Array(count);
  const drift = new Float32Array(count);
  const descendants = new Uint32Array(count);
  for (let place = 1; place < count; place++) {
    parent[place] = next() < 0.4 ? 0 : Math.floor(next() ** 3 * place);
    depth[place] = Math.min(40, depth[parent[place]!]! + 1);
    kind[place] = KINDS[Math.floor(next() * KINDS.length)]!;
    drift[place] = next();
  }
  for (let place = count - 1; place > 0; place--) descendants[parent[place]!]! += descendants[place]! + 1;
  return {
    ...{ count, dated: count, parent, depth, kind, drift, descendants },
    row: Int32Array.from({ length: count }, (_, place) => place),
    birth: Float64Array.from({ length: count }, (_, place) => place * EVERY),
    basis: new Uint8Array(count).fill(1),
    fidelity: drift,
    variant: new Int32Array(count),
    edit: new Uint8Array(count),
    flags: new Uint8Array(count),
  };
}
