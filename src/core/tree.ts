/** A tree that is given by its parents, for whoever goes up and down it. */

/** Children of every place as lists: those of place p are list[offsets[p] .. offsets[p+1]), ascending. */
export interface Children {
  readonly offsets: Uint32Array;
  readonly list: Uint32Array;
}

/** `parent`: place of each place's parent, -1 for a root. O(n). */
export function childrenOf(parent: Int32Array): Children {
  const count = parent.length;
  const offsets = new Uint32Array(count + 1);
  for (let place = 0; place < count; place++) if (parent[place]! >= 0) offsets[parent[place]! + 1]!++;
  for (let place = 0; place < count; place++) offsets[place + 1]! += offsets[place]!;
  const list = new Uint32Array(offsets[count]!);
  const next = offsets.slice(0, count);
  for (let place = 0; place < count; place++) if (parent[place]! >= 0) list[next[parent[place]!]!++] = place;
  return { offsets, list };
}

/** Places so that every parent stands before its children, generation by generation. O(n), no recursion. */
export function parentsFirst(parent: Int32Array, children: Children): Uint32Array {
  const count = parent.length;
  const order = new Uint32Array(count);
  let end = 0;
  for (let place = 0; place < count; place++) if (parent[place]! < 0) order[end++] = place;
  for (let at = 0; at < end; at++) {
    const place = order[at]!;
    for (let i = children.offsets[place]!; i < children.offsets[place + 1]!; i++)
      order[end++] = children.list[i]!;
  }
  return order;
}
