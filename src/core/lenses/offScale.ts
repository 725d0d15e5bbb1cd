/** Retellings in another language that may be translations: they stand off the scale of drift. */
import { retells } from '../replay/columns';
import type { Cascade } from '../replay/types';
import { isRetelling } from '../wording/seen';
import { EDIT_FLAG } from '../wording/types';
import type { VariantTree } from '../wording/tree';

/** By place: 1 where a retelling shows a wording that may be a translation of the source's. O(posts). */
export const offScale = (cascade: Cascade, { rootFlags }: Pick<VariantTree, 'rootFlags'>): Uint8Array =>
  Uint8Array.from(cascade.variant, (wording, place) =>
    wording >= 0 &&
    cascade.parent[place]! >= 0 &&
    isRetelling(cascade.kind[place]!) &&
    rootFlags[wording]! & EDIT_FLAG.translation
      ? 1
      : 0,
  );

/** Places of those that count, ascending. */
export function placesOffScale(cascade: Cascade, off: Uint8Array): Uint32Array {
  const places: number[] = [];
  for (let place = 0; place < off.length; place++)
    if (off[place] && retells(cascade, place)) places.push(place);
  return Uint32Array.from(places);
}
