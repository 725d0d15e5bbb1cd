/** A tree that is given by its parents, for whoever goes up and down it. */

import { atOnce, EACH, type Steps } from './steps';

/** Children of every place as lists: those of place p are list[offsets[p] .. offsets[p+1]), ascending. */
export interface Children {
  readonly offsets: Uint32Array;
  readonly list: Int32Array;
}

/** `parent`: place of each place's parent, -1 for a root. O(n). */
export function childrenOf(parent: Int32Array): Children {
  const count = parent.length;
  const offsets = new Uint32Array(count + 1);
  for (let place = 0; place < count; place++) if (parent[place]! >= 0) offsets[parent[place]! + 1]!++;
  for (let place = 0; place < count; place++) offsets[place + 1]! += offsets[place]!;
  const list = new Int32Array(offsets[count]!);
  const next = offsets.slice(0, count);
  for (let place = 0; place < count; place++) if (parent[place]! >= 0) list[next[parent[place]!]!++] = place;
  return { offsets, list };
}

/** Places from the root down to a place, both included. */
export function pathTo(parent: Int32Array, place: number): Int32Array {
  const path: number[] = [];
  for (let at = place; at >= 0; at = parent[at]!) path.push(at);
  return Int32Array.from(path.reverse());
}

/** Places so that parents stand before children, else in their own order. O(n), no recursion. */
export const parentsFirst = (parent: Int32Array): Int32Array => atOnce(parentsFirstSteps(parent));

/** `parentsFirst` in steps. */
export function* parentsFirstSteps(parent: Int32Array): Steps<Int32Array> {
  const order = new Int32Array(parent.length);
  const done = new Uint8Array(parent.length);
  const chain: number[] = [];
  let next = 0;
  let told = 0;
  for (let place = 0; place < parent.length; place++) {
    for (let at = place; at >= 0 && !done[at]; at = parent[at]!) chain.push(at);
    while (chain.length) {
      const at = chain.pop()!;
      done[at] = 1;
      order[next++] = at;
    }
    if (next - told < EACH) continue;
    yield next - told;
    told = next;
  }
  return order;
}
