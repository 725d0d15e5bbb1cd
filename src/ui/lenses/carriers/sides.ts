/** The posts behind each figure of the official chain and of everybody else. */
import { SIDES, type CarriersAnswer } from '../../../core/lenses/carriers';
import { counts, isWorded } from '../../../core/replay/columns';
import { isChanger } from '../../../core/wording/seen';
import type { Session } from '../../../state/session.svelte';
import { placesWhere } from '../places';

/** Which of its posts: all, the first or the middle one in time, those that others took from it, those that are compared. */
export type SidePosts = 'all' | 'first' | 'middle' | 'taken' | 'whole' | 'compared';

/** Their places. O(posts). */
export function sidePosts(
  session: Session,
  { places: { side, author } }: CarriersAnswer,
  name: (typeof SIDES)[number],
  which: SidePosts,
): ArrayLike<number> {
  const cascade = session.cascade.opened?.bundle.cascade;
  if (!cascade) return [];
  const code = SIDES.indexOf(name);
  const all = placesWhere(session, side, code);
  const isCompared = (place: number): boolean => isWorded(cascade, place) && isChanger(cascade.kind[place]!);
  if (which === 'first' || which === 'middle') {
    // Places stand in order of time, undated ones last.
    const dated = all.filter((place) => place < cascade.dated);
    return dated.length ? [dated[which === 'first' ? 0 : (dated.length - 1) >> 1]!] : [];
  }
  if (which === 'compared') return all.filter(isCompared);
  if (which === 'whole') return all.filter((place) => isCompared(place) && cascade.drift[place] === 0);
  if (which === 'all') return all;
  return Array.from(cascade.parent.keys()).filter((place) => {
    const above = cascade.parent[place]!;
    return above >= 0 && side[above] === code && author[above] !== author[place] && counts(cascade, place);
  });
}
