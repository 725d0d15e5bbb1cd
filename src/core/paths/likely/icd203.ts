import { BASIS } from '../types';

/** Words for probabilities: the scale of Intelligence Community Directive 203. Observed hops get none. */
const LIKELIHOODS = [
  { below: 0.05, word: 'almostNoChance' },
  { below: 0.2, word: 'veryUnlikely' },
  { below: 0.45, word: 'unlikely' },
  { below: 0.55, word: 'roughlyEven' },
  { below: 0.8, word: 'likely' },
  { below: 0.95, word: 'veryLikely' },
  { below: Infinity, word: 'almostCertain' },
] as const;
export type Likelihood = (typeof LIKELIHOODS)[number]['word'];

/** The word of a probability 0 … 1; a boundary goes to the higher term (our convention). */
export const likelihood = (p: number): Likelihood => LIKELIHOODS.find(({ below }) => p < below)!.word;

/** The word for a hop, null for all that are not inferred: they are claimed, not estimated. */
export const likelihoodOf = (basis: number, p: number): Likelihood | null =>
  basis === BASIS.inferredGraph || basis === BASIS.inferredModel ? likelihood(p) : null;
