/** What follows from probabilities of parents without drawing trees, in closed form (methods §1.5; Rizoiu et al. 2018). */

/** Candidates of each post as lists over one pair of columns: post i has [offsets[i] .. offsets[i+1]). Posts ascend in time. */
export interface Candidates {
  readonly offsets: Uint32Array;
  readonly parents: Int32Array;
  readonly probabilities: Float64Array;
}

/** Expected hops from the root, children, and posts in the subtree (itself included) of each post. O(candidates). */
export function expectations({ offsets, parents, probabilities }: Candidates): {
  depth: Float64Array;
  children: Float64Array;
  subtree: Float64Array;
} {
  const count = offsets.length - 1;
  const depth = new Float64Array(count);
  const children = new Float64Array(count);
  const subtree = new Float64Array(count).fill(1);
  for (let i = 0; i < count; i++) {
    let hops = 0;
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      hops += probabilities[at]! * (depth[parents[at]!]! + 1);
      children[parents[at]!]! += probabilities[at]!;
    }
    depth[i] = hops;
  }
  for (let i = count - 1; i >= 0; i--)
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++)
      subtree[parents[at]!]! += probabilities[at]! * subtree[i]!;
  return { depth, children, subtree };
}

/** One tree drawn from the probabilities: parents, -1 for a post without candidates. `next` gives 0 … 1. */
export function sampleTree({ offsets, parents, probabilities }: Candidates, next: () => number): Int32Array {
  const tree = new Int32Array(offsets.length - 1).fill(-1);
  for (let i = 0; i < tree.length; i++) {
    const end = offsets[i + 1]!;
    if (offsets[i]! === end) continue;
    let left = next();
    let at = offsets[i]!;
    while (at < end - 1 && (left -= probabilities[at]!) >= 0) at++;
    tree[i] = parents[at]!;
  }
  return tree;
}
