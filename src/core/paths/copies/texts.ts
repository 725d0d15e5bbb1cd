import { Growing } from '../../dataset/grow';
import type { TokenNumbers } from '../../wording/interner';

/** Words of a text that are read: no post but a hostile one holds more; the rest is not compared. */
export const MOST_WORDS = 400;

/** Collects unique texts in order of time. */
export class TextsBuilder {
  readonly #words = new Growing(new Int32Array(1 << 12));
  readonly #ends = new Growing(new Uint32Array(1 << 10));

  add(words: Int32Array): void {
    const read = Math.min(words.length, MOST_WORDS);
    for (let i = 0; i < read; i++) this.#words.push(words[i]!);
    this.#ends.push(this.#words.count);
  }

  /** `numbers`: what the words are numbered by. */
  finish(numbers: TokenNumbers): Texts {
    return new Texts(numbers, this.#words.taken(), this.#ends.taken());
  }
}

/** The unique texts that are compared, numbered in order of time. Text t's words are words[start(t) .. end(t)). */
export class Texts {
  readonly count: number;

  constructor(
    readonly numbers: TokenNumbers,
    /** Words of all texts, end to end. */
    readonly words: Int32Array,
    private readonly ends: Uint32Array,
  ) {
    this.count = ends.length;
  }

  start(text: number): number {
    return text ? this.ends[text - 1]! : 0;
  }

  end(text: number): number {
    return this.ends[text]!;
  }

  /** Words of a text: a view. */
  of(text: number): Int32Array {
    return this.words.subarray(this.start(text), this.end(text));
  }
}
