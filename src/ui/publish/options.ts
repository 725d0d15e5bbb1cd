/** What an author chooses of a cascade in an article, and what it is there. */
import type { Attributes } from '../../core/embed/address';
import { HEIGHTS } from '../../core/embed/code';
import type { LayoutName } from '../../core/layout/types';
import type { Lens } from '../../core/lenses/names';
import type { Session } from '../../state/session.svelte';
import { viewNow } from '../../state/saving/pages';
import type { View } from '../../state/address/url';

export const STARTS = ['beginning', 'now', 'end'] as const;
export type Start = (typeof STARTS)[number];

/** By page and plain frame, as a film, by a tag and its script: in the order in which newsrooms can. */
export const WAYS = ['page', 'film', 'tag'] as const;
export type Way = (typeof WAYS)[number];

export interface ArticleOptions {
  lens: Lens;
  layout: LayoutName;
  start: Start;
  /** Units of the axis a second; null = the whole in about 45 seconds. */
  speed: number | null;
  autoplay: boolean;
  loop: boolean;
  steps: boolean;
  /** '' = the reader's, where the page has more than one. */
  language: string;
  theme: 'paper' | 'night';
  /** Keys of the posts that form the message, with a dot between them. */
  message: string;
  height: number;
}

/** What is on screen now. */
export function optionsNow(session: Session): ArticleOptions {
  const view = viewNow(session);
  return {
    lens: session.lens.name,
    layout: view.layout,
    start: view.moment === null ? 'beginning' : 'now',
    speed: view.speed,
    autoplay: false,
    loop: view.loop,
    steps: session.story.steps.length > 0,
    language: '',
    theme: 'paper',
    message: view.message.join('.'),
    height: HEIGHTS.usual,
  };
}

/** The moment that it begins with, Unix ms; null = the beginning. */
function momentOf(session: Session, start: Start): number | null {
  if (start === 'beginning') return null;
  return start === 'now' ? viewNow(session).moment : (session.facts.summary?.time.last ?? null);
}

/** What is on screen with what was chosen in its place; of another message, what was picked within this one is nothing. */
export function viewWith(session: Session, options: ArticleOptions): View {
  const now = viewNow(session);
  const { lens, layout, speed, loop } = options;
  const chosen = { lens, layout, speed, loop, moment: momentOf(session, options.start) };
  if (options.message === now.message.join('.')) return { ...now, ...chosen };
  const nothing = { selected: null, beside: null, lit: null, pins: [], pair: null };
  return {
    ...now,
    ...chosen,
    ...nothing,
    message: options.message.split('.'),
    filter: { ...now.filter, branch: null },
  };
}

/** Attributes that are no view's: those that even a page that holds its own view is asked with. */
export function frameAttributes({ autoplay, steps, language, theme }: ArticleOptions): Attributes {
  return {
    ...(steps ? { steps: '' } : {}),
    ...(autoplay ? { autoplay: '' } : {}),
    ...(theme === 'night' ? { theme } : {}),
    ...(language ? { language } : {}),
  };
}

/** All attributes of the element. `shown`: what it shows, a sample by its name or a file by its address. */
export function elementAttributes(
  session: Session,
  options: ArticleOptions,
  shown: { dataset: string } | { src: string },
): Attributes {
  const { lens, layout, speed, loop, message } = options;
  const moment = momentOf(session, options.start);
  const [largest] = session.choice.messages.messages;
  // A file says itself which message it is of.
  const named = 'dataset' in shown && message !== largest?.key;
  return {
    ...shown,
    lens,
    ...(named ? { message } : {}),
    ...(layout === 'hops' ? {} : { layout }),
    ...(moment === null ? {} : { moment: String(Math.round(moment)) }),
    ...(speed === null ? {} : { speed: String(speed) }),
    ...(loop ? { loop: '' } : {}),
    ...frameAttributes(options),
  };
}
