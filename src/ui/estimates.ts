/** Figures of posts as a sample bears them: rounded, and marked as estimates. Elsewhere they are as they were counted. */
import { borne, postsOf } from '../core/dataset/sampling';
import { messages } from '../i18n';
import { formatNumber } from '../i18n/format';
import type { Session } from '../state/session.svelte';

/** Rounds a number of posts; leaves it where nothing was sampled. */
export type Estimate = (posts: number) => number;

/** For sentences: what stands above them says that they are estimates. */
export const estimates = ({ facts }: Pick<Session, 'facts'>): Estimate => {
  const { sampled } = facts;
  return (posts) => borne(posts, sampled);
};

/** A number of posts that stands alone: "≈1,200". */
export function formatPosts({ facts }: Pick<Session, 'facts'>, posts: number): string {
  const { sampled } = facts;
  const figure = formatNumber(borne(posts, sampled));
  return sampled ? messages().sampled.about(figure) : figure;
}

/** How many posts these places stand for, as it may be said. */
export const postsAtPlaces = ({ cascade }: Pick<Session, 'cascade'>, places: ArrayLike<number>): number =>
  postsOf(cascade.whole?.bundle.cascade.weight, places);

/** What the figures of a sample are, in words; '' elsewhere. */
export function sayEstimated({ facts }: Pick<Session, 'facts'>): string {
  const { sampled } = facts;
  return sampled ? messages().sampled.answer(sampled.how, sampled.read, sampled.of) : '';
}

/** What a sample is called; '' elsewhere. */
export function sampleLabel({ facts }: Pick<Session, 'facts'>): string {
  const { sampled } = facts;
  return sampled ? messages().sampled.label(sampled.how, sampled.read, sampled.of) : '';
}
