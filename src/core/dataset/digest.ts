/** Digits that a MD5, SHA-1 or SHA-256 has in hexadecimal. */
const HEXADECIMAL = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** A SHA-256 in base 64. */
const BASE_64 = /^[\w+/-]{43}=$/;
/** What is shorter is no digest: asked first, of every word. */
const LEAST = 32;

/** Whether a name stands there as a digest of itself, as exports have it that hide who people are. */
export const isDigest = (name: string): boolean =>
  name.length >= LEAST && (HEXADECIMAL.test(name) || BASE_64.test(name));
