/**
 * Cascades as a branching process with marks (methods §10): an account's audience F is Pareto, its post has
 * Poisson(R · F / E[F]) children. R is the mean number of children: below 1 every cascade ends.
 */
import { audienceAt, meanAudience } from './marks';
import { poisson } from './poisson';
import type { Random } from '../random';

export interface Branching {
  /** Exponent of the audiences' Pareto law. */
  alpha: number;
  /** Mean children of a post. */
  R: number;
}

/** Presets, calibrated in methods §10: most cascades of `default` are one post; `viral` ones run deeper. */
export const PRESETS = {
  default: { alpha: 2.016, R: 0.25 },
  branching: { alpha: 2.276, R: 0.7 },
  /** Far from any platform: a stress test of depth. */
  chain: { alpha: 3.5, R: 0.95 },
} as const satisfies Record<string, Branching>;

/** Parents of one cascade's posts, generation by generation (-1 = the root), cut at `most` posts. */
export function growCascade(random: Random, { alpha, R }: Branching, most = 1_000_000): number[] {
  const parents = [-1];
  const rate = R / meanAudience(alpha);
  for (let post = 0; post < parents.length && parents.length < most; post++) {
    const children = poisson(random, rate * audienceAt(random.next(), alpha));
    for (let child = 0; child < children && parents.length < most; child++) parents.push(post);
  }
  return parents;
}
