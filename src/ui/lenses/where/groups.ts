/** How the posts are grouped where the question is where a message goes: one grouping for stage, bands and legend. */
import { messages } from '../../../i18n';
import { formatElapsed, formatLanguage, formatList, isolated } from '../../../i18n/format';
import { KINDS } from '../../../core/dataset/types';
import type { Circle } from '../../../core/lenses/circles';
import type { WhereAnswer } from '../../../core/lenses/where';
import type { ReachGroup } from '../../../core/lenses/reach';
import { GROUPINGS, type Grouping } from '../../../core/lenses/names';
import type { Opened } from '../../../state/opened';
import type { Session } from '../../../state/session.svelte';
import { CATEGORY, CATEGORY_WORDS, type Classes, type PostClass } from '../classes';

export interface Group {
  /** Value in `column`. */
  number: number;
  name: string;
  posts: number;
  /** Unix ms, NaN where none is dated. */
  first: number;
}

export interface Grouped {
  by: Grouping;
  /** Most posts first. */
  groups: Group[];
  /** By place: number of the post's group; -1 = none. */
  column: ArrayLike<number>;
}

/** Of the largest groups, and of all others. */
export const COLOURS: readonly string[] = Object.values(CATEGORY);
const WORDS: readonly string[] = Object.values(CATEGORY_WORDS);
export const OTHER = '#948a78';

/** Groupings that this message has two groups of. */
export const groupingsOf = (answer: WhereAnswer): Grouping[] =>
  GROUPINGS.filter((by) => {
    if (by === 'circle') return answer.circles !== null;
    if (by === 'branch') return answer.branches.carriedOn > 0;
    return (by === 'language' ? answer.languages : answer.locations).groups.length > 1;
  });

/** The grouping that the user chose, else communities, else languages, else branches. Null where there is none. */
export function groupedBy(session: Session): Grouped | null {
  const answer = session.answers.of('where');
  const opened = session.cascade.whole;
  if (!answer || !opened) return null;
  const able = groupingsOf(answer);
  const { by: chosen } = session.grouping;
  const by =
    chosen && able.includes(chosen)
      ? chosen
      : (['circle', 'language', 'branch', 'location'] as const).find((each) => able.includes(each));
  return by ? groupsOf(session, answer, opened, by) : null;
}

export function groupsOf(session: Session, answer: WhereAnswer, opened: Opened, by: Grouping): Grouped {
  const { places } = answer;
  if (by === 'language')
    return {
      by,
      column: places.language,
      groups: named(answer.languages.groups, (n) => languageName(answer, n)),
    };
  if (by === 'location')
    return {
      by,
      column: places.location,
      groups: named(answer.locations.groups, (n) => isolated(answer.locations.names[n]!)),
    };
  if (by === 'circle' && answer.circles)
    return {
      by,
      column: places.circle ?? [],
      groups: named(answer.circles.reach.groups, (n) => circleName(session, answer.circles!.circles, n)),
    };
  return { by: 'branch', column: places.branch, groups: branches(answer, opened) };
}

const named = (groups: readonly ReachGroup[], nameOf: (group: number) => string): Group[] =>
  groups.map(({ group, posts, first }) => ({ number: group, name: nameOf(group), posts, first }));

export const languageName = ({ languages }: WhereAnswer, number: number): string =>
  formatLanguage(languages.names[number]!) ?? languages.names[number]!;

/** A community as the user named it; else it is described by its words, never named. */
export function circleName({ communities }: Session, circles: readonly Circle[], number: number): string {
  const given = communities.of(circles[number]!.anchor);
  return given ? isolated(given) : describeCircle(circles, number);
}

export function describeCircle(circles: readonly Circle[], number: number): string {
  const m = messages().where.circles;
  const { words, languages } = circles[number]!;
  if (words.length) return m.words(isolated(formatList(words)));
  const [first] = languages;
  return first ? m.language(number + 1, formatLanguage(first) ?? first) : m.number(number + 1);
}

/** A branch is called by what its first post did and when; its author is a private account, as a rule. */
function branches({ branches: { largest }, start }: WhereAnswer, { bundle }: Opened): Group[] {
  const m = messages();
  return largest.map(({ place, posts, first }) => ({
    number: place,
    name: m.where.branches.name(
      m.common.kinds[KINDS[bundle.cascade.kind[place]!]!],
      formatElapsed(first - start),
    ),
    posts,
    first,
  }));
}

/** Five groups have a colour of their own; all others are grey. */
export function classesOf(session: Session): Classes | null {
  const grouped = groupedBy(session);
  if (!grouped) return null;
  const m = messages().where;
  const { groups, column, by } = grouped;
  const number = new Map(groups.slice(0, COLOURS.length).map((group, at) => [group.number, at]));
  const list: PostClass[] = groups.slice(0, COLOURS.length).map(({ name }, at) => ({
    name,
    tone: { colour: COLOURS[at]! },
    text: WORDS[at]!,
    banded: true,
  }));
  const others =
    list.push({ name: m.others[by], tone: { colour: OTHER }, text: 'var(--ink-2)', banded: true }) - 1;
  return {
    title: m.bands[by],
    of: Uint8Array.from(column, (group) => number.get(group) ?? others),
    list,
  };
}
