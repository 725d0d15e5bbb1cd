/** What may be named on the stage: accounts that many posts hang on, wordings that are passed on, collapsed branches. */
import type { CascadeBundle, VariantView } from '../../core/api';
import type { Areas } from '../../core/layout/types';
import { occasionsOf, type Subject } from '../../core/replay/mattering';
import { messages } from '../../i18n';
import { isolated, quoted } from '../../i18n/format';

/** What stands beside a post. */
export interface Name {
  place: number;
  text: string;
  face: 'name' | 'wording';
  /** Places that make it matter; null: it comes before all that have some. */
  occasions: Uint32Array | null;
}

/** Wordings that are looked at, most carried first, and posts that must carry one before it is named. */
const WORDINGS = 120;
const LEAST_CARRIERS = 3;
/** Letters of a wording that are shown, cut between words where there are any. */
const LETTERS = 28;

/** How an account is named on the stage. */
export const accountName = (handle: string): string => isolated(handle);

/** How a wording is named on the stage: what it has added to the words it was made of, else how it begins. */
export function wordingName({ added, text }: Pick<VariantView, 'added' | 'text'>): string {
  const words = [...(added.length > 0 ? added.join(' … ') : text).replace(/\s+/g, ' ').trim()];
  if (words.length <= LETTERS) return quoted(words.join(''));
  const space = words.lastIndexOf(' ', LETTERS);
  const kept = words.slice(0, space > LETTERS / 2 ? space : LETTERS).join('');
  return quoted(`${kept.replace(/[\s…:;,.–—-]+$/u, '')}…`);
}

/** Names of a cascade. O(posts), once a cascade. */
export function namesOf({
  labels,
  cascade,
  variants,
  tree,
}: Pick<CascadeBundle, 'labels' | 'cascade' | 'variants' | 'tree'>): Name[] {
  // The message's own words stand beside the picture.
  const changed = variants
    .slice(0, WORDINGS)
    .filter(
      ({ variant, carriers, text, withheld }) =>
        tree.parent[variant]! >= 0 && carriers >= LEAST_CARRIERS && text && !withheld,
    );
  // Those that begin alike and add nothing would be told alike: the one that most carry says it.
  const said = new Map(changed.toReversed().map((view) => [wordingName(view), view]));
  const told = changed.filter((view) => said.get(wordingName(view)) === view);
  const subjects: Subject[] = [
    ...labels.map(({ place }) => ({ place })),
    ...told.map(({ variant }) => ({ wording: variant })),
  ];
  const occasions = occasionsOf(cascade, subjects);
  return [
    ...labels.map(({ place, text }, i) => ({
      ...{ place, text: accountName(text), face: 'name' as const },
      occasions: occasions[i]!,
    })),
    ...told.map((view, i) => ({
      ...{ place: view.first, text: wordingName(view), face: 'wording' as const },
      occasions: occasions[labels.length + i]!,
    })),
  ];
}

/** Those that a layout leaves to be said: where posts stand on bands of wordings, the bands say theirs. */
export const besideAreas = (names: readonly Name[], areas: Areas | undefined): readonly Name[] =>
  areas?.are === 'wordings' ? names.filter(({ face }) => face === 'name') : names;

/** The same with collapsed posts, which say how many they stand for, before all others. */
export function withCollapsed(
  names: readonly Name[],
  collapsed: readonly number[],
  descendants: Uint32Array,
): Name[] {
  if (collapsed.length === 0) return [...names];
  const standing = collapsed.map((place): Name => {
    const name = names.find((other) => other.place === place && other.face === 'name')?.text ?? '';
    const below = messages().stage.standsFor(descendants[place]!);
    return { place, text: name ? `${name} ${below}` : below, face: 'name', occasions: null };
  });
  return [...standing, ...names.filter(({ place, face }) => face !== 'name' || !collapsed.includes(place))];
}
