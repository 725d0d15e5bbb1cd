/** What a picture can leave out so that its shape is seen: what leads nowhere, and what hangs on a post. */
import type { Cascade } from './types';

/**
 * By place: 1 where a post is left out: no root, and fewer than `least` posts hang on it (0 leaves nothing out), or it
 * hangs, however far down, on a place that is `collapsed`. Null where nothing is left out. O(posts).
 */
export function trimmed(
  { count, parent, descendants }: Pick<Cascade, 'count' | 'parent' | 'descendants'>,
  least: number,
  collapsed: readonly number[],
): Uint8Array | null {
  if (least <= 0 && collapsed.length === 0) return null;
  const below = collapsed.length > 0 ? branchesOf(parent, collapsed) : null;
  const out = new Uint8Array(count);
  for (let place = 0; place < count; place++) {
    const above = parent[place]!;
    if (above >= 0 && (descendants[place]! < least || below?.[above])) out[place] = 1;
  }
  return out;
}

/** By place: 1 for these places and all that hangs on them. Parents may stand anywhere. O(posts). */
export function branchesOf(parent: Int32Array, roots: Iterable<number>): Uint8Array {
  /** 1 = within, 2 = known to be outside; 0 = not asked yet. */
  const found = new Uint8Array(parent.length);
  for (const root of roots) if (root >= 0) found[root] = 1;
  const trail: number[] = [];
  for (let place = 0; place < parent.length; place++) {
    let at = place;
    while (at >= 0 && found[at] === 0) {
      trail.push(at);
      at = parent[at]!;
    }
    const state = at < 0 ? 2 : found[at]!;
    for (const passed of trail) found[passed] = state;
    trail.length = 0;
  }
  for (let place = 0; place < found.length; place++) if (found[place] === 2) found[place] = 0;
  return found;
}
