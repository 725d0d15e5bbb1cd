/** What happens in a replay, in words: the narration's happenings (core/replay/narration.ts) as sentences. */
import type { PostView } from '../../core/api';
import { KINDS } from '../../core/dataset/types';
import { BASES } from '../../core/paths/types';
import { standing, type Happening, type Standing } from '../../core/replay';
import { messages } from '../../i18n';
import { formatSpan, isolated, quoted } from '../../i18n/format';
import type { Opened } from '../../state/message/cascade.svelte';
import type { Estimate } from '../estimates';

/** What the sentences are made of. */
export interface Told {
  opened: Opened;
  /** What a filter lets pass, in words; '' where all posts count. */
  base: string;
  /** Posts that are named, by row; those that are not known are told of without a name. */
  posts: ReadonlyMap<number, PostView>;
  /** Rounds numbers of posts where they are estimates; absent: they were counted. */
  about?: Estimate;
}

const asCounted: Estimate = (posts) => posts;

/** Letters of a wording that are read out: a sentence, not a page. */
const LETTERS = 160;

/** Rows of the posts whose names are told. */
export const rowsNamed = ({ replay }: Opened, told: readonly Happening[]): number[] =>
  told.filter(({ is }) => is === 'begin' || is === 'hop').map(({ place }) => replay.cascade.row[place]!);

/** Posts as they are looked up. */
export const byRow = (posts: readonly PostView[]): ReadonlyMap<number, PostView> =>
  new Map(posts.map((post) => [post.row, post]));

/** The sentences of one happening: what it is, and where things stand then. */
export function tell(told: Told, happening: Happening): string[] {
  const m = messages().told;
  const { opened, about = asCounted } = told;
  const { replay } = opened;
  const { cascade } = replay;
  const { place } = happening;
  const { birth } = cascade;
  const after = formatSpan(birth[place]! - birth[0]!);
  const now = standing(replay, place + 1);
  switch (happening.is) {
    case 'begin':
      return [m.begin(who(told, place), isolated(brief(opened.bundle.rootText) || messages().common.noText))];
    case 'hop':
      return [
        isDated(cascade)
          ? m.hop(happening.hop, after, who(told, place), kindOf(opened, place), basisOf(opened, place))
          : m.hopUndated(happening.hop, who(told, place), kindOf(opened, place), basisOf(opened, place)),
        ...stand(told, now),
      ];
    case 'switch': {
      const { hop, variant } = happening;
      const all = hop === null ? replay.all(place + 1) : replay.hop(place + 1, hop);
      const carriers = replay.carriers(place + 1, variant, hop ?? undefined);
      const words = wording(opened, variant);
      if (hop === null) return [m.switchAll(words, about(carriers), about(all.retellings))];
      const say = happening.before < 0 ? m.leadsHop : m.switchHop;
      return [say(hop, words, about(carriers), about(all.retellings))];
    }
    case 'pause':
      return [m.pause(formatSpan(birth[happening.until]! - birth[place]!))];
    case 'half':
      return [m.half(after)];
    case 'end':
      return [isDated(cascade) ? m.end(after) : m.endUndated, ...stand(told, now)];
  }
}

/** Something of it has a date: of anything else only the order can be told. */
export const isDated = ({ dated }: { dated: number }): boolean => dated > 0;

/** How many posts are there, and what is passed on most. */
export function stand({ opened, base, about = asCounted }: Told, now: Standing): string[] {
  const m = messages().told;
  const { posts, leader, carriers, retellings } = now;
  return [
    m.soFar(about(posts), base),
    ...(leader < 0 ? [] : [m.leads(wording(opened, leader), about(carriers), about(retellings))]),
  ];
}

/** The account of a post. */
export function who({ opened, posts }: Pick<Told, 'opened' | 'posts'>, place: number): string {
  const post = posts.get(opened.bundle.cascade.row[place]!);
  return post?.handle ? isolated(`@${post.handle}`) : messages().common.unknownAccount;
}

export const kindOf = ({ bundle }: Opened, place: number): string =>
  messages().common.kinds[KINDS[bundle.cascade.kind[place]!]!];

/** On what the hop to a post stands. */
export const basisOf = ({ bundle }: Opened, place: number): string =>
  messages().common.basesShort[BASES[bundle.cascade.basis[place]!]!];

/** A wording as it is named in a sentence. */
function wording({ bundle }: Opened, variant: number): string {
  const m = messages().told;
  if (variant === bundle.cascade.variant[0]) return m.asSaid;
  const view = bundle.variants[variant];
  return view?.text ? quoted(brief(view.text)) : m.unread;
}

/** A text on one line, cut between words where it is long. */
export function brief(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  if (letters.length <= LETTERS) return letters.join('');
  const space = letters.lastIndexOf(' ', LETTERS);
  return `${letters.slice(0, space > LETTERS / 2 ? space : LETTERS).join('')} …`;
}
