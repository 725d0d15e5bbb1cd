/** When two texts are near-copies (methods §3.2): any of three published or stated rules. */
import { lcsLength } from '../../wording/lcs';
import type { Letters } from './letters';
import { Levenshtein } from './levenshtein';
import type { Texts } from './texts';

/** Levenshtein similarity above which D3lta calls texts copy-pasta, and its least characters (Richard et al. 2023). */
export const LEVENSHTEIN_ABOVE = 0.693;
export const LEAST_CHARACTERS = 30;
/** Jaccard similarity of word 3-grams from which CooRTweet calls texts similar. */
export const JACCARD_FROM = 0.8;
/** Share of the shorter text, in order, that the longer holds; with at least this many words. Our own choice. */
export const CONTAINED_FROM = 0.8;
export const LEAST_WORDS = 4;
/** One word in so many shared: worth comparing letters. */
const LETTERS_FROM = 4;
/** Letters read for the edit distance. */
const LONGEST = 1000;
/** Stands for texts that no rule accepts. */
export const NO_COPY = -1;

/** Compares one text with many. All have at least four words. */
export class Verifier {
  /** Occurrences of each word in the text at hand. */
  readonly #held: Int32Array;
  readonly #codes = new Uint16Array(LONGEST);
  readonly #otherCodes = new Uint16Array(LONGEST);
  readonly #levenshtein = new Levenshtein();
  #text = -1;
  /** Set by `likeness`: share of the text at hand that the other explains, whose words it holds in that order. */
  explained = 0;
  /** Set by `likeness`: 1 where words were left out or added since the other text, 2 where both. */
  changes = 0;
  #length = 0;

  /** `words` = how many words are numbered. */
  constructor(
    private readonly texts: Texts,
    private readonly letters: Letters,
    words: number,
  ) {
    this.#held = new Int32Array(words);
  }

  /** Sets the text at hand. */
  set(text: number): void {
    const { texts } = this;
    if (this.#text >= 0) for (const word of texts.of(this.#text)) this.#held[word] = 0;
    this.#text = text;
    for (const word of texts.of(text)) this.#held[word]!++;
    this.#length = this.letters.write(texts.words, texts.start(text), texts.end(text), this.#codes);
    this.#levenshtein.set(this.#codes, this.#length);
  }

  /**
   * How alike the text at hand and another are, 0 … 1: the share of words that they hold in one order (fidelity); where
   * only their letters are alike, the Levenshtein similarity. NO_COPY where no rule accepts them. With `byLetters`
   * false, the letters of texts that have next to no words in common are not compared.
   */
  likeness(other: number, byLetters = true): number {
    const { texts } = this;
    const here = texts.end(this.#text) - texts.start(this.#text);
    const there = texts.end(other) - texts.start(other);
    const [shorter, longer] = here < there ? [here, there] : [there, here];
    const shared = this.#shared(other);
    let fidelity = 0;
    this.explained = 0;
    this.changes = 2;
    // Fewer words in common cannot be so many in order; nor so many triples, but where a text repeats its own.
    const mayHold = shared >= CONTAINED_FROM * shorter;
    const mayOverlap = shared >= JACCARD_FROM * (longer - 2);
    if (mayHold || mayOverlap) {
      const [mine, theirs] = [texts.of(this.#text), texts.of(other)];
      const lcs = lcsLength(mine, theirs);
      fidelity = (2 * lcs) / (here + there);
      this.explained = lcs / here;
      this.changes = (lcs < here ? 1 : 0) + (lcs < there ? 1 : 0);
      if (lcs >= CONTAINED_FROM * shorter) return fidelity;
      if (mayOverlap && wordJaccard(mine, theirs) >= JACCARD_FROM) return fidelity;
    }
    if (!byLetters && shared * LETTERS_FROM < shorter) return NO_COPY;
    const alike = this.#levenshteinSimilarity(other, here, there);
    if (alike <= LEVENSHTEIN_ABOVE) return NO_COPY;
    this.explained = Math.max(this.explained, alike);
    return Math.max(fidelity, alike);
  }

  /** Words in common, each as often as both hold it. */
  #shared(other: number): number {
    const { words } = this.texts;
    const start = this.texts.start(other);
    const end = this.texts.end(other);
    const held = this.#held;
    let shared = 0;
    for (let at = start; at < end; at++) if (held[words[at]!]!-- > 0) shared++;
    for (let at = start; at < end; at++) held[words[at]!]!++;
    return shared;
  }

  /** Exact above the threshold; at most the threshold where it is not reached, or a text is too short to say. */
  #levenshteinSimilarity(other: number, here: number, there: number): number {
    const { texts } = this;
    const length = this.letters.write(texts.words, texts.start(other), texts.end(other), this.#otherCodes);
    // As written with spaces between the words.
    if (Math.min(this.#length + here, length + there) - 1 < LEAST_CHARACTERS) return 0;
    const longer = Math.max(this.#length, length);
    const most = Math.floor((1 - LEVENSHTEIN_ABOVE) * longer);
    if (longer - Math.min(this.#length, length) > most) return 0;
    return 1 - this.#levenshtein.distance(this.#otherCodes, length, most) / longer;
  }
}

/** 1 − edit distance ÷ length of the longer; 1 for two empty texts. By UTF-16 units. */
export function levenshteinSimilarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  const codes = (text: string): Uint16Array =>
    Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const levenshtein = new Levenshtein();
  levenshtein.set(codes(a), a.length);
  return 1 - levenshtein.distance(codes(b), b.length) / longer;
}

/** Jaccard similarity of the sets of word 3-grams; 0 where a text has none. */
export function wordJaccard(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const grams = wordGrams(a);
  const others = wordGrams(b);
  let shared = 0;
  for (const gram of others) if (grams.has(gram)) shared++;
  return shared && shared / (grams.size + others.size - shared);
}

function wordGrams(words: ArrayLike<number>): Set<string> {
  const grams = new Set<string>();
  for (let i = 0; i + 3 <= words.length; i++) grams.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return grams;
}
