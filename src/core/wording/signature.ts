/** The same words lost and added, wherever they stood: what makes two edits one. */
import { alignAgain } from './lcs';

/** Marks that open a run, beyond any token number. */
const LOST = 0x7fffffff;
const ADDED = 0x7ffffffe;
const HALF = 2 ** 21;

/**
 * A number for what an edit did: its runs of lost and added tokens, in order. Equal for equal edits of different
 * wordings; unequal edits share one with a probability of 2⁻⁵³.
 */
export function editSignature(parent: ArrayLike<number>, child: ArrayLike<number>): number {
  const kept = alignAgain(parent, child);
  const hash = new Hash();
  let j = 0;
  for (let i = 0; i <= parent.length; i++) {
    const from = i;
    while (i < parent.length && kept[i]! < 0) i++;
    const until = i < parent.length ? kept[i]! : child.length;
    if (i > from) hash.add(LOST);
    for (let at = from; at < i; at++) hash.add(parent[at]!);
    if (until > j) hash.add(ADDED);
    for (; j < until; j++) hash.add(child[j]!);
    j = until + 1;
  }
  return hash.value;
}

/** Two FNV-like hashes of 32 and 21 bits, as one exact integer. */
class Hash {
  #a = 0x811c9dc5;
  #b = 0x9747b28c;

  add(token: number): void {
    this.#a = Math.imul(this.#a ^ token, 0x01000193) ^ (this.#a >>> 15);
    this.#b = Math.imul(this.#b ^ token, 0x85ebca6b) ^ (this.#b >>> 13);
  }

  get value(): number {
    return (this.#a >>> 0) * HALF + ((this.#b >>> 0) % HALF);
  }
}
