import type { TokenNumbers } from '../../wording/interner';

/** Scripts that are told apart. Kana stands before Han: Japanese is written in both. */
const SCRIPTS: readonly RegExp[] = [
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Han}/u,
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Bengali}/u,
  /\p{Script=Tamil}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Ethiopic}/u,
];
/** Not looked at yet. */
const UNKNOWN = 255;

/** Scripts of texts, by their words; each word is looked at once. */
export class Scripts {
  readonly #scriptOf: Uint8Array;

  constructor(private readonly numbers: TokenNumbers) {
    this.#scriptOf = new Uint8Array(numbers.count).fill(UNKNOWN);
  }

  /** Number of the script that most of the words are written in; 0 where none is known. */
  of(words: ArrayLike<number>): number {
    const counts = new Uint32Array(SCRIPTS.length + 1);
    for (let i = 0; i < words.length; i++) counts[this.#ofWord(words[i]!)]!++;
    let most = 0;
    for (let script = 1; script < counts.length; script++)
      if (counts[script]! > (most ? counts[most]! : 0)) most = script;
    return most;
  }

  #ofWord(word: number): number {
    if (this.#scriptOf[word] === UNKNOWN)
      this.#scriptOf[word] = SCRIPTS.findIndex((script) => script.test(this.numbers.word(word))) + 1;
    return this.#scriptOf[word]!;
  }
}
