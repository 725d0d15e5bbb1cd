/** How much of the source's words is kept by language, by route and by branch, and where a pinned word was lost first. */
import { postsOf } from '../dataset/sampling';
import { KINDS, type Kind } from '../dataset/types';
import { counts, isWorded, postsAt, retells } from '../replay/columns';
import type { Facet } from '../replay/filter';
import type { Phrase } from '../replay/phrase';
import type { Cascade } from '../replay/types';
import { parentsFirst } from '../tree';
import { isChanger } from '../wording/seen';

/** Retellings that belong together. */
export interface Kept {
  /** Posts; `places` are those that were read. */
  posts: number;
  /** Those that can be held against the source's words; others are in another language, or have none. */
  compared: number;
  /** Mean fidelity of these to the source; null where there is none. */
  fidelity: number | null;
  /** Compared ones that were read. */
  read: number;
  /** All of them, ascending. */
  places: Uint32Array;
}

export interface WordingRoutes {
  /** By the language that a post states. */
  languages: (Kept & { language: string })[];
  /** By route: how it was taken up from the source, on the first hop. */
  routes: (Kept & { kind: Kind })[];
  /** By branch: what hangs on one post of the first hop, that post included. */
  branches: (Kept & { top: number })[];
}

/** Branches that are listed. */
const BRANCHES = 10;

/** Of all retellings that count, when everything is there. Most retellings first. O(posts log posts). */
export function wordingRoutes(cascade: Cascade, language: Facet): WordingRoutes {
  const top = topOf(cascade);
  const languages = group(cascade, (place) => language.code[place]!);
  const routes = group(cascade, (place) => cascade.kind[top[place]!]!);
  const branches = group(cascade, (place) => top[place]!);
  return {
    languages: languages.map(([code, kept]) => ({ language: language.values[code]!, ...kept })),
    routes: routes.map(([kind, kept]) => ({ kind: KINDS[kind]!, ...kept })),
    branches: branches.slice(0, BRANCHES).map(([place, kept]) => ({ top: place, ...kept })),
  };
}

/** By place: the post of the first hop that it hangs on, itself where it is one; -1 for a root. */
function topOf({ parent, count }: Pick<Cascade, 'parent' | 'count'>): Int32Array {
  const top = new Int32Array(count).fill(-1);
  for (const place of parentsFirst(parent)) {
    const above = parent[place]!;
    if (above >= 0) top[place] = top[above]! < 0 ? place : top[above]!;
  }
  return top;
}

function group(cascade: Cascade, groupOf: (place: number) => number): [number, Kept][] {
  const members = new Map<number, number[]>();
  for (let place = 0; place < cascade.count; place++) {
    if (!retells(cascade, place)) continue;
    const list = members.get(groupOf(place));
    if (list) list.push(place);
    else members.set(groupOf(place), [place]);
  }
  const postsIn = (places: readonly number[]): number => postsOf(cascade.weight, places);
  return [...members]
    .map(([key, places]): [number, number[], number] => [key, places, postsIn(places)])
    .sort(([a, , left], [b, , right]) => right - left || a - b)
    .map(([key, places, posts]) => {
      const compared = places.filter((place) => isWorded(cascade, place));
      const sum = compared.reduce(
        (total, place) => total + (1 - cascade.drift[place]!) * postsAt(cascade, place),
        0,
      );
      const of = postsIn(compared);
      return [
        key,
        {
          posts,
          compared: of,
          fidelity: of ? sum / of : null,
          read: compared.length,
          places: Uint32Array.from(places),
        },
      ];
    });
}

/** Where a phrase was lost. */
export interface Loss {
  /** The post that lost it nearest to the source; the earliest of these. */
  first: number;
  /** Posts that lost it: what they were given still showed all of it, and they do not. Ascending. */
  places: Uint32Array;
}

/**
 * Null where nobody lost it. What a post was given is what its nearest ancestor shows that can be held against the
 * source's words. A repost cannot lose words. O(posts).
 */
export function lossOf(cascade: Cascade, { shownBy }: Pick<Phrase, 'shownBy'>): Loss | null {
  /** By place: 1 where all of the phrase is shown, here or by the nearest ancestor that can be compared. */
  const shown = new Uint8Array(cascade.count);
  const places: number[] = [];
  for (const place of parentsFirst(cascade.parent)) {
    const above = cascade.parent[place]!;
    const given = above < 0 ? 1 : shown[above]!;
    const wording = cascade.variant[place]!;
    const compared = wording >= 0 && !Number.isNaN(cascade.drift[place]!);
    shown[place] = compared ? shownBy[wording]! : given;
    if (given && !shown[place] && isChanger(cascade.kind[place]!) && counts(cascade, place))
      places.push(place);
  }
  if (places.length === 0) return null;
  places.sort((a, b) => a - b);
  const first = places.reduce((best, place) => (cascade.depth[place]! < cascade.depth[best]! ? place : best));
  return { first, places: Uint32Array.from(places) };
}
