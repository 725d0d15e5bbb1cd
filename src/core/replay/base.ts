/** The posts that figures count, where a filter leaves some out: one place that takes the others out of a bundle. */
import type { CascadeBundle } from '../api';
import { KIND, KINDS } from '../dataset/types';
import { BASES, type Basis } from '../paths/types';
import { counts, postsAt } from './columns';
import type { Cascade } from './types';

/**
 * The bundle whose every count is of the shown posts alone (a byte a place, 1 = shown). Places, paths and wordings keep
 * their numbers, so that what is selected, pinned or lit stays. How often an edit was made independently is a matter of
 * the whole cascade and stays too. O(posts).
 */
export function onlyShown(bundle: CascadeBundle, shown: Uint8Array): CascadeBundle {
  const cascade: Cascade = { ...bundle.cascade, shown };
  const carriers = new Uint32Array(bundle.tree.count);
  const reposts = new Uint32Array(bundle.tree.count);
  for (let place = 0; place < cascade.count; place++) {
    if (!counts(cascade, place)) continue;
    const wording = cascade.variant[place]!;
    if (wording < 0) continue;
    carriers[wording]! += postsAt(cascade, place);
    if (cascade.kind[place] === KIND.repost) reposts[wording]! += postsAt(cascade, place);
  }
  return {
    ...bundle,
    cascade,
    variants: bundle.variants.map((view) => ({ ...view, carriers: carriers[view.variant]! })),
    tree: { ...bundle.tree, carriers, reposts },
    labels: bundle.labels.filter(({ place }) => counts(cascade, place)),
    ...tallies(cascade),
  };
}

/** Posts that count, by what they stand on and by kind. */
export function tallies(cascade: Cascade): Pick<CascadeBundle, 'bases' | 'kinds'> {
  // By code first: to find a name for each of a million posts would take ten times as long.
  const byBasis = new Uint32Array(BASES.length);
  const byKind = new Uint32Array(KINDS.length);
  for (let place = 0; place < cascade.count; place++) {
    if (!counts(cascade, place)) continue;
    byBasis[cascade.basis[place]!]! += postsAt(cascade, place);
    byKind[cascade.kind[place]!]! += postsAt(cascade, place);
  }
  return {
    bases: Object.fromEntries(BASES.map((basis, code) => [basis, byBasis[code]!])) as Record<Basis, number>,
    kinds: Object.fromEntries(KINDS.map((kind, code) => [kind, byKind[code]!])) as CascadeBundle['kinds'],
  };
}
