/**
 * Texts that hold one another, by their rarest words (prefix filtering: Chaudhuri, Ganti & Kaushik 2006). Of a text that
 * is held to four fifths, at most a fifth of the words is missing: among its rarest ⌊n / 5⌋ + 1 words, one is in the
 * text that holds it. So two lists are enough: of all words of earlier texts, and of the rarest words of earlier texts.
 */
import { EACH, type Steps } from '../../steps';
import { Buckets } from './buckets';
import type { Tally } from './tally';
import { MOST_WORDS, type Texts } from './texts';
import { CONTAINED_FROM } from './verify';

/** Texts read at either end of a word's list. Our own choice. */
const EARLY = 16;
const LATE = 40;

export class RareWords {
  /** Texts that hold a word. */
  readonly #frequency: Uint32Array;
  /** Texts that a word marks: it is among their rarest. */
  readonly #marking: Uint32Array;
  /** All texts that hold a word, and those that it marks. */
  #holders: Buckets | null = null;
  #marked: Buckets | null = null;
  /** Text that a word was last counted for. */
  readonly #counted: Int32Array;
  /** Distinct words of the text at hand, the rarest first. */
  readonly #sorted = new Int32Array(MOST_WORDS);
  #distinct = 0;

  /** `words` = how many words are numbered. */
  constructor(
    private readonly texts: Texts,
    words: number,
  ) {
    this.#frequency = new Uint32Array(words);
    this.#marking = new Uint32Array(words);
    this.#counted = new Int32Array(words).fill(-1);
  }

  get capped(): number {
    return (this.#holders?.capped ?? 0) + (this.#marked?.capped ?? 0);
  }

  /** First of all: counts the words of each text. */
  count(text: number): void {
    const { words } = this.texts;
    for (let at = this.texts.start(text); at < this.texts.end(text); at++) {
      const word = words[at]!;
      if (this.#counted[word] !== text) this.#frequency[word]!++;
      this.#counted[word] = text;
    }
  }

  /** Then, of each text: counts the words that mark it. */
  mark(text: number): void {
    const rare = this.#sortByRarity(text);
    for (let i = 0; i < rare; i++) this.#marking[this.#sorted[i]!]!++;
  }

  /** Then makes room for all texts that each word holds and marks. */
  *makeLists(): Steps<void> {
    this.#holders = new Buckets(this.#frequency, EARLY, LATE);
    yield EACH;
    this.#marked = new Buckets(this.#marking, EARLY, LATE);
    yield EACH;
  }

  /** At last, in order of time: counts the earlier texts that may hold a text or be held by it, and adds the text. */
  read(text: number, tally: Tally): void {
    const [holders, marked] = [this.#holders!, this.#marked!];
    const rare = this.#sortByRarity(text);
    const words = this.#sorted;
    for (let i = 0; i < rare; i++) holders.read(words[i]!, tally, false);
    for (let i = 0; i < this.#distinct; i++) {
      marked.read(words[i]!, tally, false);
      holders.add(words[i]!, text);
    }
    for (let i = 0; i < rare; i++) marked.add(words[i]!, text);
  }

  /** Sets the distinct words of a text, the rarest first; returns how many of them mark it. */
  #sortByRarity(text: number): number {
    const { words } = this.texts;
    const start = this.texts.start(text);
    const end = this.texts.end(text);
    const sorted = this.#sorted;
    const frequency = this.#frequency;
    let distinct = 0;
    for (let at = start; at < end; at++) {
      const word = words[at]!;
      const often = frequency[word]!;
      let hole = distinct;
      while (hole > 0) {
        const other = sorted[hole - 1]!;
        const theirs = frequency[other]!;
        if (theirs < often || (theirs === often && other <= word)) break;
        hole--;
      }
      if (hole > 0 && sorted[hole - 1] === word) continue;
      sorted.copyWithin(hole + 1, hole, distinct++);
      sorted[hole] = word;
    }
    this.#distinct = distinct;
    // A whole number of fifths must not fall below itself by rounding.
    return Math.min(distinct, Math.floor((1 - CONTAINED_FROM) * (end - start) + 1e-9) + 1);
  }
}
