/** Wordings rehearsed beside each other: each under the same 20 seeds, for what chance alone makes differ is all of the spread. */
import { seeded } from '../../random';
import { plantedPartition, type Network } from '../network';
import type { Measure } from './measures';
import { runOnce, type Run } from './run';
import { inFront, wordsOf, type Word } from './words';

export { MEASURES, type Measure } from './measures';
export type { Run } from './run';
export { wordsOf, type Word } from './words';

/** Seeds that each wording runs under. */
export const SEEDS = 20;
const PEOPLE = { accounts: 3000, communities: 5, meanFollowed: 10, mixing: 0.2 };

/** A wording, and what the source does beside saying it. */
export interface Wording {
  text: string;
  /** Numbers of the words that must arrive, as `wordsOf` numbers them; none = all of them. */
  point: readonly number[];
  measures: readonly Measure[];
}

export interface Rehearsed {
  /** In the order in which they were said. */
  words: Word[];
  /** Numbers of the words that must arrive. */
  point: readonly number[];
  /** By seed. */
  runs: Run[];
}

/** Rehearses wordings; yields after each seed how many of SEEDS are done, and returns them in their order. */
export function* rehearse(wordings: readonly Wording[]): Generator<number, Rehearsed[]> {
  const rehearsed = wordings.map(({ text, point: wanted, measures }): Rehearsed => {
    const said = wordsOf(text);
    const known = wanted.filter((word) => said[word]);
    const { words, point } = measures.includes('front')
      ? inFront(said, known)
      : { words: said, point: known };
    return { words, point: point.length ? point : words.map((_, i) => i), runs: [] };
  });
  for (let seed = 1; seed <= SEEDS; seed++) {
    const network: Network = plantedPartition(seeded(seed), PEOPLE);
    rehearsed.forEach((one, i) => {
      const measures = new Set(wordings[i]!.measures);
      one.runs.push(runOnce({ words: one.words, point: one.point, measures }, network, seed));
    });
    yield seed;
  }
  return rehearsed;
}

/** The least and the most of values; NaN for none. No middle: one run is as good as another. */
export function rangeOf(values: Iterable<number>): { least: number; most: number } {
  let least = NaN;
  let most = NaN;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (!(value >= least)) least = value;
    if (!(value <= most)) most = value;
  }
  return { least, most };
}

/** In how many seeds the second comes to more than the first, to less, and to the same. */
export function seedsWith(
  first: readonly number[],
  second: readonly number[],
): { more: number; less: number; same: number } {
  const count = { more: 0, less: 0, same: 0 };
  first.forEach((value, seed) => {
    const other = second[seed]!;
    count[other > value ? 'more' : other < value ? 'less' : 'same']++;
  });
  return count;
}
