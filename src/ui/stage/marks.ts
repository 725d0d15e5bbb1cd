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
  const { count } = opened.bundle.cascade;
  const marks = new Uint8Array(count);
  const add = (bit: number, is: (place: number) => boolean): void => {
    for (let place = 0; place < count; place++) if (is(place)) marks[place]! |= bit;
  };
  const { shown, parent, kind } = opened.bundle.cascade;
  const { place: first, beside } = selection;
  const lights = gathered.mask ?? lit.places;
  if (beside) add(bits.lit, (place) => place === first || place === beside.place);
  else if (lights) add(bits.lit, (place) => lights[place] === 1);
  const { lostBy } = pins;
  if (lostBy) add(bits.notch, (place) => Boolean(lostBy[place]));
  const { offScale } = opened;
  // A dot is too small for stripes; where a lens has colours of its own, drift and its scale are not shown.
  if (byDrift) add(bits.hatch, (place) => offScale[place] === 1 && kind[place] !== KIND.repost);
  const { out } = trim;
  if (out) add(bits.hidden, (place) => out[place] === 1);
  // The message itself stays where it is what the others came from, though figures do not count it.
  const { branch } = filters;
  if (shown) add(bits.hidden, (place) => shown[place] === 0 && (parent[place]! >= 0 || branch !== null));
  return marks;
}
