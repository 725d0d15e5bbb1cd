/** Places of a cascade by what a column holds of them; where a filter is on, those alone that it lets pass. */
import { counts } from '../../core/replay/columns';
import type { Session } from '../../state/session.svelte';

export function placesWhere({ cascade }: Session, column: ArrayLike<number>, value: number): Int32Array {
  const shown = cascade.opened?.bundle.cascade ?? {};
  const places: number[] = [];
  for (let place = 0; place < column.length; place++)
    if (column[place] === value && counts(shown, place)) places.push(place);
  return Int32Array.from(places);
}

/** Places that are there by the moment shown, that a filter lets pass and that `is` is true for. */
export function placesSoFar({ cascade }: Session, is: (place: number) => boolean): Int32Array {
  const shown = cascade.opened?.bundle.cascade ?? {};
  const places: number[] = [];
  for (let place = 0; place < cascade.born; place++)
    if (counts(shown, place) && is(place)) places.push(place);
  return Int32Array.from(places);
}

/** All that a filter lets pass. */
export function placesShown({ cascade }: Session): number[] {
  const opened = cascade.opened?.bundle.cascade;
  if (!opened) return [];
  return Array.from({ length: opened.count }, (_, place) => place).filter((place) => counts(opened, place));
}
