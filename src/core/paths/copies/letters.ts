import type { TokenNumbers } from '../../wording/interner';
import { grown, roomFor } from '../../dataset/grow';

/** Letters of numbered words as character codes, so that texts are compared without making a string of each. */
export class Letters {
  #codes: Uint16Array = new Uint16Array(1 << 16);
  /** End of each word's letters. */
  readonly #ends: Uint32Array;

  constructor(numbers: TokenNumbers) {
    this.#ends = new Uint32Array(numbers.count);
    let end = 0;
    for (let word = 0; word < numbers.count; word++) {
      const text = numbers.word(word);
      if (end + text.length > this.#codes.length)
        this.#codes = grown(this.#codes, roomFor(end + text.length, this.#codes.length));
      for (let i = 0; i < text.length; i++) this.#codes[end++] = text.charCodeAt(i);
      this.#ends[word] = end;
    }
  }

  /** Writes the letters of words[from .. to), joined, until `into` is full; returns how many were written. */
  write(words: Int32Array, from: number, to: number, into: Uint16Array): number {
    const codes = this.#codes;
    const ends = this.#ends;
    let length = 0;
    for (let i = from; i < to; i++) {
      const word = words[i]!;
      const end = ends[word]!;
      for (let at = word ? ends[word - 1]! : 0; at < end; at++) {
        if (length === into.length) return length;
        into[length++] = codes[at]!;
      }
    }
    return length;
  }
}
