/** What the stage marks of the posts, on screen and in pictures. */
import { KIND } from '../../core/dataset/types';
import type { Session } from '../../state/session.svelte';

/** Bits of the renderer's marks. */
export interface MarkBits {
  lit: number;
  notch: number;
  hidden: number;
  hatch: number;
}

/** A byte a place; null while nothing is open. `byDrift`: no lens has colours of its own. */
export function marksOf(
  { cascade, gathered, lit, trim, filters, pins, selection }: Session,
  byDrift: boolean,
  bits: MarkBits,
): Uint8Array | null {
  const { opened } = cascade;
  if (!opened) return null;
  const places = gathered.mask ?? lit.places;
  const { shown, parent, kind, count } = opened.bundle.cascade;
  const { out } = trim;
  // The message itself stays where it is what the others came from, though figures do not count it.
  const isHidden = (place: number): boolean =>
    out?.[place] === 1 || (shown?.[place] === 0 && (parent[place]! >= 0 || filters.branch !== null));
  const { lostBy } = pins;
  // A dot is too small for stripes; where a lens has colours of its own, drift and its scale are not shown.
  const isHatched = (place: number): boolean =>
    byDrift && opened.offScale[place] === 1 && kind[place] !== KIND.repost;
  const { place: first, beside } = selection;
  const isLit = (place: number): boolean =>
    beside ? place === first || place === beside.place : places?.[place] === 1;
  return Uint8Array.from(
    { length: count },
    (_, place) =>
      (isLit(place) ? bits.lit : 0) |
      (lostBy?.[place] ? bits.notch : 0) |
      (isHatched(place) ? bits.hatch : 0) |
      (isHidden(place) ? bits.hidden : 0),
  );
}
