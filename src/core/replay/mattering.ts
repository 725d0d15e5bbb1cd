/** How much an account's post or a wording matters at a moment: what came of it by then, and above all of late. */
import { upperBound } from './timescale';
import type { Cascade } from './types';

/** Share of the axis that counts as of late, and how often each post of it counts. */
export const OF_LATE = 1 / 8;
const LATE_COUNTS = 5;

/** What a name on the stage stands for: a post, or a wording by its number. */
export type Subject = { readonly place: number } | { readonly wording: number };

/**
 * By subject: the places that make it matter, ascending: posts that hang straight on the post; posts that carry the
 * wording. O(posts), once a cascade.
 */
export function occasionsOf(
  { count, parent, variant }: Pick<Cascade, 'count' | 'parent' | 'variant'>,
  subjects: readonly Subject[],
): Uint32Array[] {
  const places = new Map<number, number[]>();
  const wordings = new Map<number, number[]>();
  const found = subjects.map((subject) => {
    const [lists, key] = 'place' in subject ? [places, subject.place] : [wordings, subject.wording];
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    return list;
  });
  for (let place = 0; place < count; place++) {
    places.get(parent[place]!)?.push(place);
    wordings.get(variant[place]!)?.push(place);
  }
  return found.map((list) => Uint32Array.from(list));
}

/** Weight of a subject while places below `born` are born, of which those from `late` on are of late. O(log n). */
export function weightOf(occasions: Uint32Array, born: number, late: number): number {
  const all = upperBound(occasions, born - 1);
  return all + (LATE_COUNTS - 1) * (all - Math.min(all, upperBound(occasions, late - 1)));
}
