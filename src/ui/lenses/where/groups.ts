/** How the posts are grouped where the question is where a message goes: one grouping for stage, bands and legend. */
import { messages, type Messages } from '../../../i18n';
import { formatElapsed, formatLanguage, formatList, isolated } from '../../../i18n/format';
import { KINDS } from '../../../core/dataset/types';
import type { Circle } from '../../../core/lenses/circles';
import type { WhereAnswer } from '../../../core/lenses/where';
import type { ReachGroup } from '../../../core/lenses/reach';
import { GROUPINGS, type Grouping } from '../../../core/lenses/names';
import { nameOf, type NamedCommunity } from '../../../state/choices/communities.svelte';
import type { Opened } from '../../../state/message/opened';
import type { Session } from '../../../state/session.svelte';
import { kept } from '../../widgets/kept';
import { CATEGORY, CATEGORY_WORDS, type Classes, type PostClass } from '../classes';

export interface Group {
  /** Value in `column`. */
  number: number;
  name: string;
  /** The same where the time of its first post stands beside it. */
  short?: string;
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
  return by ? chosenGroups(session.communities.names, answer, opened, by, messages()) : null;
}

/** Told by all that it is made of, and kept: who names a community has it made anew. */
const chosenGroups = kept(groupsOf);

export function groupsOf(
  names: readonly NamedCommunity[],
  answer: WhereAnswer,
  opened: Opened,
  by: Grouping,
  m: Messages,
): Grouped {
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
      groups: named(answer.circles.reach.groups, (n) => circleName(names, answer.circles!.circles, n)),
    };
  return { by: 'branch', column: places.branch, groups: branches(answer, opened, m) };
}

const named = (groups: readonly ReachGroup[], nameOf: (group: number) => string): Group[] =>
  groups.map(({ group, posts, first }) => ({ number: group, name: nameOf(group), posts, first }));

export const languageName = ({ languages }: WhereAnswer, number: number): string =>
  formatLanguage(languages.names[number]!) ?? languages.names[number]!;

/** A community as the user named it; else it is described by its words, never named. */
export function circleName(
  names: readonly NamedCommunity[],
  circles: readonly Circle[],
  number: number,
): string {
  const given = nameOf(names, circles[number]!.anchor);
  return given ? isolated(given) : describeCircle(circles, number);
}

export function describeCircle(circles: readonly Circle[], number: number): string {
  const m = messages().where.circles;
  const { words, languages } = circles[number]!;
  if (words.length) return m.words(formatList(words.map(isolated)));
  const [first] = languages;
  return first ? m.language(number + 1, formatLanguage(first) ?? first) : m.number(number + 1);
}

/** A branch is called by what its first post did and when; its author is a private account, as a rule. */
function branches({ branches: { largest }, start }: WhereAnswer, { bundle }: Opened, m: Messages): Group[] {
  return largest.map(({ place, posts, first }) => {
    const kind = m.common.kinds[KINDS[bundle.cascade.kind[place]!]!];
    const name = m.where.branches.name(kind, formatElapsed(first - start));
    return { number: place, name, short: kind, posts, first };
  });
}

/** Five groups have a colour of their own; all others are grey. */
export function classesOf(session: Session): Classes | null {
  const grouped = groupedBy(session);
  return grouped && classed(grouped, messages().where);
}

/** The same groups are coloured once. */
const classed = kept(({ by, groups, column }: Grouped, m: Messages['where']): Classes => {
  const largest = groups.slice(0, COLOURS.length);
  const list: PostClass[] = largest.map(({ name }, at) => ({
    name,
    tone: { colour: COLOURS[at]! },
    text: WORDS[at]!,
    banded: true,
  }));
  const others =
    list.push({ name: m.others[by], tone: { colour: OTHER }, text: 'var(--ink-2)', banded: true }) - 1;
  const of = new Uint8Array(column.length);
  const numbers = largest.map(({ number }) => number);
  for (let place = 0; place < of.length; place++) {
    const at = numbers.indexOf(column[place]!);
    of[place] = at < 0 ? others : at;
  }
  return { title: m.bands[by], of, list };
});
