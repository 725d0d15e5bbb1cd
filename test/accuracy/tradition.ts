/**
 * Made-up traditions of a text: copies of copies, each with changes of its own, some of them lost. As in the artificial
 * traditions that methods of stemmatology are scored on (Roos & Heikkilä 2009); the shares are choices of this project.
 */
import { poisson } from '../../src/core/simulate/poisson';
import type { Random } from '../../src/core/random';

export interface Tradition {
  /** Texts of the copies that are left, as words; the first is the original. */
  texts: number[][];
  /** Nearest ancestor that is left; −1 for the original. */
  parent: number[];
}

export interface TraditionOptions {
  /** Copies made, the original among them. */
  copies: number;
  /** Share of the copies that is lost; the original is not. */
  lost: number;
  /** Words of the original. */
  words: number;
  /** Mean changes of a copy. */
  changes: number;
  /** Share of changes that put words in, that leave words out; the others put one word for another. */
  additions: number;
  omissions: number;
}

/** Words that a word is likely to be replaced by: a few, so that copyists also agree by chance. */
const ALTERNATIVES = 3;
const LONGEST_OMISSION = 4;
const WORDS = 10_000;

/** Each copy is made of any earlier one; it changes some words, and is left or lost. */
export function makeTradition(random: Random, options: TraditionOptions): Tradition {
  const texts = [Array.from({ length: options.words }, () => random.below(WORDS))];
  const parent = [-1];
  while (texts.length < options.copies) {
    const from = random.below(texts.length);
    texts.push(copyOf(random, texts[from]!, options));
    parent.push(from);
  }
  const left = texts.map((_, i) => i === 0 || !random.chance(options.lost));
  const number = new Map(texts.flatMap((_, i) => (left[i] ? [i] : [])).map((i, at) => [i, at]));
  const ancestor = (i: number): number => {
    let at = parent[i]!;
    while (at >= 0 && !left[at]) at = parent[at]!;
    return at < 0 ? -1 : number.get(at)!;
  };
  return { texts: texts.filter((_, i) => left[i]), parent: [...number.keys()].map(ancestor) };
}

function copyOf(random: Random, text: readonly number[], options: TraditionOptions): number[] {
  const copy = [...text];
  const changes = 1 + poisson(random, options.changes - 1);
  for (let i = 0; i < changes && copy.length > LONGEST_OMISSION; i++) {
    const at = random.below(copy.length);
    const kind = random.next();
    if (kind < options.omissions) copy.splice(at, 1 + random.below(LONGEST_OMISSION));
    else if (kind < options.omissions + options.additions) copy.splice(at, 0, random.below(WORDS));
    else
      copy[at] = WORDS + ((copy[at]! * ALTERNATIVES + random.below(ALTERNATIVES)) % (WORDS * ALTERNATIVES));
  }
  return copy;
}
