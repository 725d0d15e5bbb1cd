/** Milliseconds of the platform's epoch, 4 November 2010 (methods.md §1.1). */
const EPOCH = 1288834974657n;
/** First id that holds its time; smaller ones were counted one by one. */
const FIRST = 29700859247n;
const LARGEST = (1n << 63n) - 1n;
const DIGITS = /^[1-9]\d{10,18}$/;

/** Unix milliseconds that a platform id holds; NaN for ids that hold none (older, or not a number). */
export function timeOfId(id: string): number {
  if (!DIGITS.test(id)) return NaN;
  const number = BigInt(id);
  return number < FIRST || number > LARGEST ? NaN : Number((number >> 22n) + EPOCH);
}
