/**
 * What happens in a replay, as a list that can be told in words: from the same figures as the picture, so that whoever
 * hears it is told what others see. Whoever tells it has read the whole of it, and says what lasts.
 */
import { postsOf } from '../dataset/sampling';
import { READ_BELOW } from '../lenses/enough';
import { counts, hopOf, retells } from './columns';
import type { Replay } from './replay';
import { HOPS, type Cascade } from './types';

/** Where things stand when the first `born` places are born. */
export interface Standing {
  born: number;
  posts: number;
  /** Deepest hop that has begun. */
  deepest: number;
  retellings: number;
  /** The wording carried by most retellings, and how many carry it; -1 while there are too few to say. */
  leader: number;
  carriers: number;
}

/** Something that becomes true with the birth of a place. */
export type Happening =
  | { is: 'begin'; place: number }
  /** The first post so far from the source. */
  | { is: 'hop'; place: number; hop: number }
  /** Another wording is carried by most: at one hop (-1 = the first to be told of there), or (null) at all of them. */
  | { is: 'switch'; place: number; hop: number | null; variant: number; before: number }
  /** Nothing after this place until the next. */
  | { is: 'pause'; place: number; until: number }
  /** Half of all dated posts are there. */
  | { is: 'half'; place: number }
  | { is: 'end'; place: number };

/** A stretch without posts is a pause from this share of the replay on; at most so many are told of, the longest. */
const PAUSE_SHARE = 1 / 16;
const MOST_PAUSES = 6;
/** A wording leads where it comes to be carried by so many more than the one told of before. */
const LEAD = 2;
/** Of things that happen at once, the first is told first. */
const ORDER = ['begin', 'hop', 'switch', 'half', 'end', 'pause'] as const;

/** Where things stand at a moment. O(log n), as the Replay's answers. */
export function standing(replay: Replay, born: number): Standing {
  const { retellings, leader, carriers } = replay.all(born);
  const told = replay.read.all(born).retellings >= READ_BELOW && leader >= 0;
  return {
    ...{ born, retellings, posts: replay.posts(born), deepest: replay.deepest(born) },
    ...(told ? { leader, carriers } : { leader: -1, carriers: 0 }),
  };
}

/**
 * All that happens, in order; undated posts are told of nowhere, for nothing is known of when. Of a cascade without any
 * date only its hops are told, in the order in which it is replayed. O(n + hops × leaders).
 */
export function narrate(replay: Replay): Happening[] {
  const { cascade } = replay;
  if (cascade.dated === 0) return undated(replay);
  const { places, enough } = read(cascade);
  const [first] = places;
  if (first === undefined) return [];
  const last = places.at(-1)!;
  const told: Happening[] = [{ is: 'begin', place: first }];
  for (let hop = 1; hop <= replay.hops; hop++) {
    const place = replay.firstOf(hop);
    if (place < cascade.dated) told.push({ is: 'hop', place, hop });
    told.push(...switches(replay, hop, enough[hop]!));
  }
  told.push(...switches(replay, HOPS, enough[HOPS]!));
  if (places.length >= READ_BELOW) {
    told.push({ is: 'half', place: middleOf(cascade, places) });
    // Between two posts of a sample there may have been others.
    if (!cascade.weight) told.push(...pauses(cascade.birth, places));
  }
  if (last > first) told.push({ is: 'end', place: last });
  return told.sort((a, b) => a.place - b.place || ORDER.indexOf(a.is) - ORDER.indexOf(b.is));
}

/** The place with which half of the posts are there. */
function middleOf({ weight }: Cascade, places: Uint32Array): number {
  if (!weight) return places[Math.ceil(places.length / 2) - 1]!;
  const all = postsOf(weight, places);
  let posts = 0;
  return places.find((place) => (posts += weight[place]!) * 2 >= all)!;
}

function undated(replay: Replay): Happening[] {
  const { cascade } = replay;
  const places = Array.from({ length: cascade.count }, (_, place) => place).filter((place) =>
    counts(cascade, place),
  );
  const [first] = places;
  if (first === undefined) return [];
  const last = places.at(-1)!;
  const told: Happening[] = [{ is: 'begin', place: first }];
  for (let hop = 1; hop <= replay.hops; hop++) {
    const place = replay.firstOf(hop);
    if (place < cascade.count) told.push({ is: 'hop', place, hop });
  }
  if (last > first) told.push({ is: 'end', place: last });
  return told;
}

/**
 * `places`: dated ones that count. `enough`: by hop, and (HOPS) of all, the place with which there are enough retellings
 * to say anything of; the cascade's count where there never are.
 */
function read(cascade: Cascade): { places: Uint32Array; enough: Uint32Array } {
  const places = new Uint32Array(cascade.dated);
  const enough = new Uint32Array(HOPS + 1).fill(cascade.count);
  const retellings = new Uint32Array(HOPS + 1);
  let count = 0;
  for (let place = 0; place < cascade.dated; place++) {
    if (!counts(cascade, place)) continue;
    places[count++] = place;
    if (!retells(cascade, place)) continue;
    for (const hop of [hopOf(cascade, place), HOPS])
      if (++retellings[hop]! === READ_BELOW) enough[hop] = place;
  }
  return { places: places.subarray(0, count), enough };
}

/**
 * Changes of the wording carried by most, at one hop or (HOPS) at all: those that come to a lead of two before another
 * wording takes over. None is told of before the place `enough`.
 */
function switches(replay: Replay, hop: number, enough: number): Happening[] {
  const { cascade } = replay;
  const told: Happening[] = [];
  const changes = replay.leaders(hop);
  let before = -1;
  changes.forEach(({ place, variant }, i) => {
    const until = Math.min(changes[i + 1]?.place ?? cascade.count, cascade.dated);
    const at = Math.max(place, enough);
    if (variant === before || at >= until) return;
    const lead = replay.carriers(until, variant, hop) - replay.carriers(until, before, hop);
    if (before >= 0 && lead < LEAD) return;
    // What is first of all is no change.
    if (hop < HOPS || before >= 0)
      told.push({ is: 'switch', place: at, hop: hop === HOPS ? null : hop, variant, before });
    before = variant;
  });
  return told;
}

/** The longest stretches without posts, in order. */
function pauses(birth: Float64Array, places: Uint32Array): Happening[] {
  const span = birth[places.at(-1)!]! - birth[places[0]!]!;
  const long: { place: number; until: number; ms: number }[] = [];
  for (let i = 1; i < places.length; i++) {
    const [place, until] = [places[i - 1]!, places[i]!];
    const ms = birth[until]! - birth[place]!;
    if (ms > 0 && ms >= span * PAUSE_SHARE) long.push({ place, until, ms });
  }
  return long
    .sort((a, b) => b.ms - a.ms || a.place - b.place)
    .slice(0, MOST_PAUSES)
    .map(({ place, until }) => ({ is: 'pause', place, until }));
}
