import { parseCredit } from '../../wording/credit';
import { WordingPool } from '../../wording/pool';
import { TextsBuilder, type Texts } from './texts';
import { LEAST_WORDS } from './verify';

/** In place of a text's number: it holds too little to say anything. */
export const SHORT = -1;

/**
 * Texts that hold the same words are one. Hashtags, mentions and links do not count, for they come and go in copies;
 * but where a text holds fewer than four words, they are what it says, and count as words.
 */
export class UniqueTexts {
  readonly #texts = new TextsBuilder();
  readonly #whole: WordingPool;
  /** Number of the text of each wording of words alone, and of each whole one. */
  readonly #numbers = new Map<number, number>();
  readonly #wholeNumbers = new Map<number, number>();
  #count = 0;

  constructor(private readonly pool: WordingPool) {
    this.#whole = new WordingPool(pool.numbers);
  }

  /** Number of a text, whose wording is numbered by the pool; those of new texts ascend from 0. */
  of(wording: number, text: () => string): number {
    const words = this.pool.tokens(wording);
    if (words.length >= LEAST_WORDS) return this.#number(this.#numbers, wording, words);
    const whole = this.#whole.of(parseCredit(text(), '').payload, () => true);
    const tokens = this.#whole.tokens(whole);
    return tokens.length >= LEAST_WORDS ? this.#number(this.#wholeNumbers, whole, tokens) : SHORT;
  }

  finish(): Texts {
    return this.#texts.finish(this.pool.numbers);
  }

  #number(numbers: Map<number, number>, wording: number, words: Int32Array): number {
    let number = numbers.get(wording);
    if (number === undefined) {
      number = this.#count++;
      numbers.set(wording, number);
      this.#texts.add(words);
    }
    return number;
  }
}
