/** What a filter can choose from in one cascade, each with its posts, most first. */
import type { CascadeBundle } from '../../core/api';
import { standsFor } from '../../core/dataset/sampling';
import { KINDS, type Kind } from '../../core/dataset/types';
import { FACETS, type FacetName, type Facets } from '../../core/replay/filter';

export interface Option<T> {
  value: T;
  posts: number;
}

/** Kinds that there are, in their own order. */
export const kindOptions = ({ kinds }: CascadeBundle): Option<Kind>[] =>
  KINDS.flatMap((value) => (kinds[value] > 0 ? [{ value, posts: kinds[value] }] : []));

/** Values that there are of each facet that is known. `weight`: posts that each place stands for. O(posts). */
export function facetOptions(
  facets: Facets,
  weight: Float32Array | null = null,
): Record<FacetName, Option<string>[]> {
  const options = {} as Record<FacetName, Option<string>[]>;
  for (const name of FACETS) {
    const { values, code } = facets[name] ?? { values: [], code: new Uint16Array(0) };
    const posts = new Uint32Array(values.length);
    code.forEach((value, place) => (posts[value]! += standsFor(weight, place)));
    options[name] = values
      .map((value, i) => ({ value, posts: posts[i]! }))
      .filter((option) => option.posts > 0)
      .sort((a, b) => b.posts - a.posts);
  }
  return options;
}

/** The most carried wordings that came with the cascade. */
export const wordingOptions = (
  { variants }: CascadeBundle,
  most: number,
): (Option<number> & { text: string })[] =>
  variants.slice(0, most).map(({ variant, text, carriers }) => ({ value: variant, posts: carriers, text }));
