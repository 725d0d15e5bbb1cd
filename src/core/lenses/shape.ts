/** The shape of a message where a filter leaves some of its posts out: what can be told of a part. */
import { counts, postsAt } from '../replay/columns';
import type { Cascade } from '../replay/types';
import type { CascadeFigures } from '../paths/figures';
import { BASIS } from '../paths/types';

/** Figures of the posts that count. Structural virality is that of all posts: what a filter leaves is no tree. */
export type ShapeFigures = Pick<
  CascadeFigures,
  | 'posts'
  | 'read'
  | 'depth'
  | 'breadth'
  | 'maxBreadth'
  | 'meanDepth'
  | 'structuralVirality'
  | 'timeToDepth'
  | 'unknown'
  | 'inferred'
  | 'starToPath'
  | 'overTrees'
>;

/**
 * Hops of the posts that count, as the known or likeliest paths have them: ranges over trees are told of whole cascades
 * alone. `whole` are the figures of all posts. O(posts).
 */
export function shapeOfShown(whole: CascadeFigures, cascade: Cascade): ShapeFigures {
  const breadth: number[] = [];
  const first: number[] = [];
  let [posts, read, hops, unknown, inferred] = [0, 0, 0, 0, 0];
  for (let place = 0; place < cascade.count; place++) {
    if (!counts(cascade, place)) continue;
    const hop = cascade.depth[place]!;
    const here = postsAt(cascade, place);
    posts += here;
    read++;
    hops += hop * here;
    breadth[hop] = (breadth[hop] ?? 0) + here;
    first[hop] ??= cascade.birth[place]! - cascade.birth[0]!;
    const basis = cascade.basis[place]!;
    if (basis === BASIS.unknown) unknown += here;
    else if (basis === BASIS.inferredGraph || basis === BASIS.inferredModel) inferred += here;
  }
  const all = Array.from({ length: Math.max(1, breadth.length) }, (_, hop) => breadth[hop] ?? 0);
  const responses = posts - all[0]!;
  return {
    posts,
    read,
    depth: all.length - 1,
    breadth: all,
    maxBreadth: all.reduce((most, count) => Math.max(most, count), 0),
    meanDepth: responses > 0 ? hops / responses : NaN,
    structuralVirality: whole.structuralVirality,
    timeToDepth: all.map((_, hop) => first[hop] ?? NaN),
    ...{ unknown, inferred, starToPath: null, overTrees: null },
  };
}
