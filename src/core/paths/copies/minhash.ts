/**
 * One-permutation MinHash (Li, Owen & Zhang 2012) with optimal densification by rotation (Shrivastava & Li 2014), and
 * banding for locality-sensitive hashing. One hash per shingle instead of 126.
 */

/** Bands of a signature, and its bins in each. */
export const BANDS = 21;
const ROWS = 6;
const BINS = BANDS * ROWS;
const EMPTY = 0xffffffff;

/** Probability that two texts of a Jaccard similarity share a band: 1 − (1 − s^rows)^bands. */
export const sharesBand = (similarity: number, rows = ROWS, bands = BANDS): number =>
  1 - (1 - similarity ** rows) ** bands;

/** Similarity at which that probability rises steepest: (1 / bands)^(1 / rows). */
export const bandThreshold = (rows = ROWS, bands = BANDS): number => (1 / bands) ** (1 / rows);

const signature = new Uint32Array(BINS);
const sparse = new Uint32Array(BINS);

/**
 * Keys of the bands of a text's signature, over its character 3-grams (2-grams for Chinese and Japanese): texts with
 * an equal key share a bucket. `codes[0 .. length)` are the folded words, joined; the keys are written to `keys` from `at` on.
 */
export function writeBandKeys(codes: Uint16Array, length: number, keys: Uint32Array, at: number): void {
  signature.fill(EMPTY);
  const size = isDense(codes, length) ? 2 : 3;
  for (let i = 0; i + size <= length; i++) {
    const hash = shingle(codes, i, size);
    const bin = Math.floor((hash / 2 ** 32) * BINS);
    const value = Math.imul(hash, 0x297a2d39) >>> 0;
    if (value < signature[bin]!) signature[bin] = value;
  }
  densify();
  for (let band = 0; band < BANDS; band++) {
    let key = band + 1;
    for (let row = band * ROWS; row < (band + 1) * ROWS; row++) key = mix(key ^ signature[row]!) + row;
    keys[at + band] = mix(key);
  }
}

/** Number of the `size` letters from `from` on, 2 at least: equal letters have equal numbers. */
export function shingle(codes: Uint16Array, from: number, size: number): number {
  let hash = Math.imul(codes[from]! + 0x9e37, 0x9e3779b1) ^ Math.imul(codes[from + 1]! + 0x85eb, 0x85ebca6b);
  for (let i = 2; i < size; i++) hash = Math.imul(hash ^ (hash >>> 15) ^ codes[from + i]!, 0x2c1b3c6d);
  return mix(hash);
}

/** Scripts in which a letter is a word or half of one: pairs instead of triples. */
function isDense(codes: Uint16Array, length: number): boolean {
  let dense = 0;
  for (let i = 0; i < length; i++) {
    const code = codes[i]!;
    // Kana and Han, the Han of the supplementary planes by their first halves.
    if ((code >= 0x3040 && code <= 0x9fff) || (code >= 0xd840 && code <= 0xd888)) dense++;
  }
  return dense * 2 > length;
}

/** An empty bin takes the value of the next full one, marked by the distance. */
function densify(): void {
  sparse.set(signature);
  let next = sparse.findIndex((value) => value !== EMPTY);
  if (next < 0) return;
  next += BINS;
  for (let bin = BINS - 1; bin >= 0; bin--) {
    if (sparse[bin] !== EMPTY) next = bin;
    else signature[bin] = mix(sparse[next % BINS]! + Math.imul(next - bin, 0x9e3779b1));
  }
}

function mix(hash: number): number {
  let x = hash | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}
