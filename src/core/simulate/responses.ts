/** How people respond to what they see, by chance. */
import type { Operation, SimulatedPost } from './post';
import type { Random } from '../random';

export type Response = Exclude<SimulatedPost['kind'], 'original'>;

/** How people respond: shares of kinds (our own choice, after methods §10). */
export const KIND_SHARES: [Response, number][] = [
  ['repost', 0.72],
  ['quote', 0.07],
  ['reply', 0.1],
  ['manual', 0.05],
  ['copy', 0.06],
];

/** What is done to the words by those who write them anew in their own language (after methods §10; our own choice). */
export const OPERATION_SHARES: [Operation, number][] = [
  ['copy', 0.615],
  ['truncate', 0.09],
  ['addOutrage', 0.05],
  ['addEndorsement', 0.05],
  ['misattribute', 0.03],
  ['changeNumber', 0.03],
  ['negate', 0.02],
  ['reword', 0.03],
  ['dropCondition', 0.04],
  ['restore', 0.01],
  ['hijackHashtag', 0.03],
  ['replace', 0.005],
];

/** One of the values, by its share of 1. */
export function drawn<T>(random: Random, shares: readonly [T, number][]): T {
  let left = random.next();
  for (const [value, share] of shares) if ((left -= share) < 0) return value;
  return shares[0]![0];
}
