/** Datasets that hold some of the posts of a cascade, each of which stands for as many as its weight says. */

/** How the posts were chosen (core/library/sample.ts). A backbone is the sample that takes one leaf of each stratum. */
const SAMPLINGS = ['backbone', 'sample'] as const;
export type Sampling = (typeof SAMPLINGS)[number];

/** What a Dataset with weights was chosen from. */
export interface Sampled {
  how: Sampling;
  /** Posts that were read, and those that they stand for. */
  read: number;
  of: number;
  /** Posts that the one stands for which stands for a post, on average over all posts: Σw² / Σw. */
  spread: number;
}

/** The largest whole number up to which a Float32 holds each. */
export const MOST_WEIGHT = 2 ** 24;

/** Names of what a table or a record says of it. */
export const WEIGHT_FIELD = 'weight';
export const SAMPLED_FIELD = 'sampled';

/** A weight as a file gives it: a whole number from 1 to MOST_WEIGHT, whatever it was; 1 for what is no number. */
export function weightOf(given: unknown): number {
  const weight = Math.round(Number(given));
  return weight >= 1 ? Math.min(weight, MOST_WEIGHT) : 1;
}

/** The kind of sample that a file names, null for anything else. */
export const samplingOf = (given: unknown): Sampling | null =>
  SAMPLINGS.find((known) => known === given) ?? null;

/** Digits that are kept of any figure, however little it bears; below 100 a figure is left as it is. */
const LEAST_DIGITS = 2;

/**
 * A number of posts rounded to what a sample bears: to the first digit of its standard error, √(count × (spread − 1)), which
 * is that of a Horvitz–Thompson estimate where each post stands for `spread` (Poisson sampling; strata only lower it).
 * The number itself where nothing was sampled.
 */
export function borne(count: number, sampled: Pick<Sampled, 'spread'> | null): number {
  if (!sampled || !(count >= 10 ** LEAST_DIGITS)) return count;
  const error = Math.sqrt(count * Math.max(0, sampled.spread - 1));
  if (error < 1) return count;
  const digit = Math.min(Math.floor(Math.log10(error)), Math.floor(Math.log10(count)) - LEAST_DIGITS + 1);
  return Math.round(count / 10 ** digit) * 10 ** digit;
}

/** How the posts of two files together were chosen. */
export const joined = (one: Sampling | null, other: Sampling | null): Sampling | null =>
  one && other && one !== other ? 'sample' : (one ?? other);

/** How many posts a row stands for; 0 for one that is not counted. */
export const standsFor = (weight: Float32Array | null | undefined, row: number, counted = true): number =>
  counted ? (weight ? weight[row]! : 1) : 0;

/** How many posts these rows stand for. O(rows). */
export function postsOf(weight: Float32Array | null | undefined, rows: ArrayLike<number>): number {
  if (!weight) return rows.length;
  let posts = 0;
  for (let i = 0; i < rows.length; i++) posts += weight[rows[i]!]!;
  return posts;
}
