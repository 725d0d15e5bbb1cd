/**
 * SipHash-2-4: a keyed hash that nobody can reverse or guess without the key, for pseudonyms of accounts and posts,
 * whose names are few enough to try them all against a hash without one.
 * Aumasson and Bernstein, "SipHash: a fast short-input PRF", INDOCRYPT 2012.
 */

const MASK = (1n << 64n) - 1n;

const rotated = (value: bigint, by: bigint): bigint => ((value << by) | (value >> (64n - by))) & MASK;

/** 64 bits of `bytes` under a key of 16 bytes. Throws RangeError for any other key. */
export function siphash(key: Uint8Array, bytes: Uint8Array): bigint {
  if (key.length !== 16) throw new RangeError('A SipHash key has 16 bytes.');
  const [k0, k1] = [wordAt(key, 0, 8), wordAt(key, 8, 8)];
  let v0 = k0 ^ 0x736f6d6570736575n;
  let v1 = k1 ^ 0x646f72616e646f6dn;
  let v2 = k0 ^ 0x6c7967656e657261n;
  let v3 = k1 ^ 0x7465646279746573n;
  const round = (): void => {
    v0 = (v0 + v1) & MASK;
    v1 = rotated(v1, 13n) ^ v0;
    v0 = rotated(v0, 32n);
    v2 = (v2 + v3) & MASK;
    v3 = rotated(v3, 16n) ^ v2;
    v0 = (v0 + v3) & MASK;
    v3 = rotated(v3, 21n) ^ v0;
    v2 = (v2 + v1) & MASK;
    v1 = rotated(v1, 17n) ^ v2;
    v2 = rotated(v2, 32n);
  };
  const take = (word: bigint): void => {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  };
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) take(wordAt(bytes, at, 8));
  take((BigInt(bytes.length & 0xff) << 56n) | wordAt(bytes, whole, bytes.length - whole));
  v2 ^= 0xffn;
  for (let i = 0; i < 4; i++) round();
  return v0 ^ v1 ^ v2 ^ v3;
}

/** Up to eight bytes, the lowest first. */
function wordAt(bytes: Uint8Array, from: number, length: number): bigint {
  let word = 0n;
  for (let i = length - 1; i >= 0; i--) word = (word << 8n) | BigInt(bytes[from + i]!);
  return word;
}
