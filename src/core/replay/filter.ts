/** Which posts of a cascade are asked about: by kind, language, account, community, wording, period, branch. */
import { KINDS, type Kind } from '../dataset/types';
import { branchesOf } from './trim';
import type { Role } from '../network/roles';
import type { Cascade } from './types';

/** How the analyse worker tells posts apart by what the cascade's columns do not hold. */
export const FACETS = ['language', 'role', 'community'] as const;
export type FacetName = (typeof FACETS)[number];

/** Value of a facet of numbered groups for posts that are in none. */
export const NO_GROUP = 'none';

/** What accounts are taken for by what they call themselves (core/network/roles.ts); whose source one is no rule can say. */
export const RULED_ROLES = ['official', 'media', 'public'] as const satisfies readonly Role[];

/** One way to tell posts apart: each place's value, as a number in `values`. */
export interface Facet {
  readonly values: readonly string[];
  readonly code: Uint16Array;
}
/** Those that were asked for. */
export type Facets = Readonly<Partial<Record<FacetName, Facet>>>;

/** Numbered groups as a facet: their numbers are its values, and NO_GROUP stands for −1. `of` by place. */
export function groupFacet(of: Int32Array, groups: number): Facet {
  const values = Array.from({ length: groups }, (_, number) => String(number));
  return {
    values: [...values, NO_GROUP],
    code: Uint16Array.from(of, (group) => (group < 0 ? groups : group)),
  };
}

/** Empty lists and nulls let everything pass; what is given must all hold, any value of a list will do. */
export interface Filter {
  readonly kinds: readonly Kind[];
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Numbers of wordings (`Cascade.variant`). */
  readonly wordings: readonly number[];
  /** Birth at or after, and before or at; Unix ms. Undated posts are in no period. */
  readonly from: number | null;
  readonly until: number | null;
  /** A post's row: it and all that hangs on it, however far. */
  readonly branch: number | null;
  /** Only what the source is told of, by the rules of notification (core/lenses/awareness.ts). */
  readonly told: boolean;
}

export const NO_FILTER: Filter = Object.freeze({
  kinds: [],
  facets: {},
  wordings: [],
  from: null,
  until: null,
  branch: null,
  told: false,
});

/** The facets with these values chosen of one; none lets go of it. */
export function chosenOf(
  facets: Filter['facets'],
  name: FacetName,
  values: readonly string[],
): Filter['facets'] {
  const all = { ...facets, [name]: values };
  return Object.fromEntries(Object.entries(all).filter(([, chosen]) => chosen.length > 0));
}

/** True where everything passes. */
export const isOpen = (filter: Filter): boolean =>
  filter.kinds.length + filter.wordings.length === 0 &&
  FACETS.every((name) => !filter.facets[name]?.length) &&
  filter.from === null &&
  filter.until === null &&
  filter.branch === null &&
  !filter.told;

/**
 * By place: 1 where a post passes; null where all do. A facet that is filtered by must be given, and so must what the
 * source is told of (by place: 1) where it is asked for: throws else. O(posts).
 */
export function passing(
  cascade: Pick<Cascade, 'count' | 'row' | 'birth' | 'kind' | 'variant' | 'parent'>,
  filter: Filter,
  facets: Facets | null,
  told: Uint8Array | null = null,
): Uint8Array | null {
  if (isOpen(filter)) return null;
  const shown = new Uint8Array(cascade.count).fill(1);
  if (filter.kinds.length) {
    const wanted = KINDS.map((kind) => filter.kinds.includes(kind));
    keep(shown, (place) => wanted[cascade.kind[place]!]!);
  }
  for (const name of FACETS) {
    const chosen = filter.facets[name];
    if (!chosen?.length) continue;
    const facet = facets?.[name];
    if (!facet) throw new Error(`Posts were not told apart by ${name}.`);
    const { values, code } = facet;
    const wanted = values.map((value) => chosen.includes(value));
    keep(shown, (place) => wanted[code[place]!]!);
  }
  if (filter.told) {
    if (!told) throw new Error('Nobody knows what the source was told of.');
    keep(shown, (place) => told[place] === 1);
  }
  if (filter.wordings.length) {
    const wanted = new Set(filter.wordings);
    keep(shown, (place) => wanted.has(cascade.variant[place]!));
  }
  const { from, until } = filter;
  if (from !== null || until !== null)
    keep(
      shown,
      (place) => cascade.birth[place]! >= (from ?? -Infinity) && cascade.birth[place]! <= (until ?? Infinity),
    );
  if (filter.branch !== null) {
    const within = branchesOf(cascade.parent, [cascade.row.indexOf(filter.branch)]);
    keep(shown, (place) => within[place] === 1);
  }
  return shown;
}

function keep(shown: Uint8Array, passes: (place: number) => boolean): void {
  for (let place = 0; place < shown.length; place++) if (shown[place] && !passes(place)) shown[place] = 0;
}
