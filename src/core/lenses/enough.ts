/**
 * How much may be said of so many posts: under 10 they are to be read, under 30 counted, from 30 on shares are printed.
 * An export is counted, not sampled: there is no other threshold, and no interval.
 */
export type Enough = 'read' | 'counts' | 'shares';

/** Below this many posts, figures say nothing: the posts are to be read. */
export const READ_BELOW = 10;
/** From this many on, shares may be printed beside counts. */
export const SHARES_FROM = 30;

/** How much may be said of so many posts: read them, count them, or give shares. */
export const enough = (posts: number): Enough =>
  posts < READ_BELOW ? 'read' : posts < SHARES_FROM ? 'counts' : 'shares';
