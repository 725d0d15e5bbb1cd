/**
 * Short keyed hashes of ids, for addresses: they find a post again in the same export and tell nobody which it is
 * who does not hold that export.
 */

/** Changes every key; a new version of the address would take a new one. */
const SALT = 'afterword/1';

/** 53-bit hash in base 36, at most 11 characters; two of a million ids collide with probability 6 × 10⁻⁵. */
export function keyOf(id: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  const text = `${SALT}:${id}`;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return ((b >>> 0) * 2 ** 21 + (a >>> 11)).toString(36);
}
