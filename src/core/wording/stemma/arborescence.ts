/** The cheapest tree in which everything hangs, in the end, on one root (Chu & Liu 1965; Edmonds 1967; Tarjan 1977). */

import { atOnce, type Steps } from '../../steps';

/** A possible hop: `to` taken from `from`, at a cost. */
export interface Hop {
  from: number;
  to: number;
  cost: number;
}

/** Edges that enter a node, cheapest on top: a skew heap whose costs are lowered lazily. */
interface Heap {
  hop: Hop;
  /** Cost with all that was taken off so far above it. */
  key: number;
  /** Still to be taken off everything below. */
  delta: number;
  left: Heap | null;
  right: Heap | null;
}

/**
 * Parent of each node, −1 for the root and for what no hop reaches from it. O(hops × log nodes). Where the order in time
 * of all nodes is known no cycle can arise, and this is each node's cheapest hop.
 */
export const minimumArborescence = (nodes: number, root: number, hops: readonly Hop[]): Int32Array =>
  atOnce(arborescenceSteps(nodes, root, hops));

/** The same in steps, each of so many hops looked at as it yields. */
export function* arborescenceSteps(nodes: number, root: number, hops: readonly Hop[]): Steps<Int32Array> {
  const entering = new Array<Heap | null>(nodes).fill(null);
  for (const hop of hops) {
    if (hop.to === root || hop.from === hop.to) continue;
    entering[hop.to] = merge(entering[hop.to]!, { hop, key: hop.cost, delta: 0, left: null, right: null });
    yield 1;
  }
  const groups = new Groups(nodes);
  const chosen: (Hop | null)[] = new Array<Hop | null>(nodes).fill(null);
  /** Cycles that were made one node, in the order of contraction, and what entered each of their nodes. */
  const cycles: { group: number; mark: number; hops: Hop[] }[] = [];
  const visited = new Int32Array(nodes).fill(-1);
  visited[root] = root;
  const path: number[] = [];
  const taken: Hop[] = [];
  for (let start = 0; start < nodes; start++) {
    let at = groups.of(start);
    path.length = 0;
    taken.length = 0;
    while (visited[at]! < 0) {
      const top = entering[at] ?? null;
      if (!top) break;
      const { hop } = top;
      lower(top, top.key);
      entering[at] = pop(top);
      visited[at] = start;
      path.push(at);
      taken.push(hop);
      yield 1;
      at = groups.of(hop.from);
      if (visited[at] !== start) continue;
      // A cycle: its nodes become one, entered by the cheapest of what enters any of them.
      let heap: Heap | null = null;
      const mark = groups.time;
      const end = path.length;
      let from = end;
      let node: number;
      do {
        node = path[--from]!;
        heap = merge(heap, entering[node] ?? null);
      } while (groups.join(at, node));
      at = groups.of(at);
      entering[at] = dropInner(heap, groups, at);
      visited[at] = -1;
      cycles.push({ group: at, mark, hops: taken.slice(from, end) });
      path.length = from;
      taken.length = from;
    }
    taken.forEach((hop) => (chosen[groups.of(hop.to)] = hop));
  }
  for (const { group, mark, hops: inner } of cycles.reverse()) {
    const entry = chosen[group];
    groups.undo(mark);
    for (const hop of inner) chosen[groups.of(hop.to)] = hop;
    yield inner.length;
    if (entry) chosen[groups.of(entry.to)] = entry;
  }
  return Int32Array.from(chosen, (hop) => hop?.from ?? -1);
}

function dropInner(heap: Heap | null, groups: Groups, group: number): Heap | null {
  while (heap && groups.of(heap.hop.from) === group) heap = pop(heap);
  return heap;
}

function lower(heap: Heap, by: number): void {
  heap.key -= by;
  heap.delta += by;
}

function push(heap: Heap): void {
  if (heap.left) lower(heap.left, heap.delta);
  if (heap.right) lower(heap.right, heap.delta);
  heap.delta = 0;
}

function pop(heap: Heap): Heap | null {
  push(heap);
  return merge(heap.left, heap.right);
}

/** Without recursion: a chain of hops may be as long as there are hops. */
function merge(a: Heap | null, b: Heap | null): Heap | null {
  const spine: Heap[] = [];
  while (a && b) {
    if (b.key < a.key) [a, b] = [b, a];
    push(a);
    spine.push(a);
    a = a.right;
  }
  let merged = a ?? b;
  for (let at = spine.length - 1; at >= 0; at--) {
    const heap = spine[at]!;
    [heap.left, heap.right] = [merged, heap.left];
    merged = heap;
  }
  return merged;
}

/** Which nodes were made one; joins can be undone. */
class Groups {
  readonly #parent: Int32Array;
  readonly #joins: [node: number, parent: number][] = [];

  constructor(nodes: number) {
    this.#parent = new Int32Array(nodes).fill(-1);
  }

  get time(): number {
    return this.#joins.length;
  }

  of(node: number): number {
    while (this.#parent[node]! >= 0) node = this.#parent[node]!;
    return node;
  }

  /** False where they are one already. */
  join(a: number, b: number): boolean {
    let [big, small] = [this.of(a), this.of(b)];
    if (big === small) return false;
    if (this.#parent[big]! > this.#parent[small]!) [big, small] = [small, big];
    this.#joins.push([big, this.#parent[big]!], [small, this.#parent[small]!]);
    this.#parent[big]! += this.#parent[small]!;
    this.#parent[small] = big;
    return true;
  }

  undo(time: number): void {
    while (this.#joins.length > time) {
      const [node, parent] = this.#joins.pop()!;
      this.#parent[node] = parent;
    }
  }
}
