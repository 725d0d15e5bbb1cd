/** What the stage marks of the posts, on screen and in pictures. */
import { KIND } from '../../core/dataset/types';
import type { Opened } from '../../state/message/cascade.svelte';
import type { Session } from '../../state/session.svelte';
import { kept } from '../widgets/kept';

/** Bits of the renderer's marks. */
export interface MarkBits {
  lit: number;
  notch: number;
  hidden: number;
  hatch: number;
}

/** A byte a place; null while nothing is open. */
export function marksOf(
  { cascade, gathered, lit, trim, filters, pins, selection }: Session,
  bits: MarkBits,
): Uint8Array | null {
  const { opened } = cascade;
  if (!opened) return null;
  const { count } = opened.bundle.cascade;
  const marks = new Uint8Array(count);
  // Of a million posts: one loop over one kind of array, which the engine makes machine code of.
  const add = (bit: number, where: Uint8Array): void => {
    for (let place = 0; place < count; place++) if (where[place]) marks[place]! |= bit;
  };
  const { shown, parent } = opened.bundle.cascade;
  const { place: first, beside } = selection;
  const lights = gathered.mask ?? lit.places;
  if (beside) for (const place of [first ?? beside.place, beside.place]) marks[place]! |= bits.lit;
  else if (lights) add(bits.lit, lights);
  if (pins.lostBy) add(bits.notch, pins.lostBy);
  // They show where posts are coloured by drift; marks are alike under every lens, so that a switch makes none anew.
  add(bits.hatch, hatchedOf(opened));
  if (trim.out) add(bits.hidden, trim.out);
  // The message itself stays where it is what the others came from, though figures do not count it.
  const { branch } = filters;
  if (shown)
    for (let place = 0; place < count; place++)
      if (!shown[place] && (parent[place]! >= 0 || branch !== null)) marks[place]! |= bits.hidden;
  return marks;
}

/** By place: 1 where drift has no scale. A repost carries the words as they are. */
const hatchedOf = kept(({ offScale, bundle }: Opened): Uint8Array => {
  const { kind } = bundle.cascade;
  return offScale.map((off, place) => (off && kind[place] !== KIND.repost ? 1 : 0));
});
