/** Retellings in another language that may be translations: they stand off the scale of drift. */
import { retells } from '../replay/columns';
import type { Cascade } from '../replay/types';
import { isRetelling } from '../wording/seen';
import { EDIT_FLAG } from '../wording/types';
import type { VariantTree } from '../wording/tree';

/** By place: 1 where a retelling shows a wording that may be a translation of the source's. O(posts). */
export function offScale(cascade: Cascade, { rootFlags }: Pick<VariantTree, 'rootFlags'>): Uint8Array {
  const { count, variant, parent, kind } = cascade;
  const off = new Uint8Array(count);
  // Most cascades are told in one language: nothing is looked for then.
  if (!rootFlags.some((flags) => flags & EDIT_FLAG.translation)) return off;
  for (let place = 0; place < count; place++) {
    const wording = variant[place]!;
    if (wording < 0 || parent[place]! < 0 || !isRetelling(kind[place]!)) continue;
    if (rootFlags[wording]! & EDIT_FLAG.translation) off[place] = 1;
  }
  return off;
}

/** Places of those that count, ascending. */
export function placesOffScale(cascade: Cascade, off: Uint8Array): Uint32Array {
  const places: number[] = [];
  for (let place = 0; place < off.length; place++)
    if (off[place] && retells(cascade, place)) places.push(place);
  return Uint32Array.from(places);
}
