import { grown, roomFor } from '../dataset/grow';
import { TokenNumbers } from './interner';
import { isCore, tokenise, type Token } from './tokens';

/**
 * Distinct wordings: sequences of core token numbers, kept end to end in one typed array.
 * Wording 0 is the empty one.
 */
export class WordingPool {
  #tokens: Int32Array = new Int32Array(1 << 14);
  #ends: Uint32Array = new Uint32Array(1 << 10);
  #next: Int32Array = new Int32Array(1 << 10);
  #heads = new Map<number, number>();
  #count = 0;
  #scratch = new Int32Array(256);

  constructor(readonly numbers = new TokenNumbers()) {
    this.#intern(0);
  }

  get count(): number {
    return this.#count;
  }

  /** Number of the wording of a text, added if new: of its core tokens, or of those that `counts` says. */
  of(text: string, counts: (token: Token) => boolean = isCore): number {
    let length = 0;
    for (const token of tokenise(text)) {
      if (!counts(token)) continue;
      if (length === this.#scratch.length) this.#scratch = grown(this.#scratch, roomFor(length + 1, length));
      this.#scratch[length++] = this.numbers.of(token.core);
    }
    return this.#intern(length);
  }

  /** Token numbers of a wording: a view, valid until the next `of`. */
  tokens(wording: number): Int32Array {
    return this.#tokens.subarray(wording === 0 ? 0 : this.#ends[wording - 1]!, this.#ends[wording]!);
  }

  #intern(length: number): number {
    const tokens = this.#scratch;
    let hash = 0x811c9dc5;
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ tokens[i]!, 0x01000193) + (hash >>> 15);
    hash |= 0;
    const head = this.#heads.get(hash) ?? -1;
    for (let at = head; at >= 0; at = this.#next[at]!) if (this.#equals(at, length)) return at;
    const start = this.#count === 0 ? 0 : this.#ends[this.#count - 1]!;
    if (start + length > this.#tokens.length) {
      this.#tokens = grown(this.#tokens, roomFor(start + length, this.#tokens.length));
    }
    this.#tokens.set(tokens.subarray(0, length), start);
    if (this.#count === this.#ends.length) {
      const room = roomFor(this.#count + 1, this.#count);
      this.#ends = grown(this.#ends, room);
      this.#next = grown(this.#next, room);
    }
    this.#ends[this.#count] = start + length;
    this.#next[this.#count] = head;
    this.#heads.set(hash, this.#count);
    return this.#count++;
  }

  #equals(wording: number, length: number): boolean {
    const start = wording === 0 ? 0 : this.#ends[wording - 1]!;
    if (this.#ends[wording]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#tokens[start + i] !== this.#scratch[i]) return false;
    return true;
  }
}
