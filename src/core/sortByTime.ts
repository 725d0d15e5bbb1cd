import { each, EACH, inSlices, type Steps } from './steps';

const DIGIT = 16;
const VALUES = 1 << DIGIT;

/** Which of two indices of one moment comes first: less than 0 where the first does. */
type Tie = (a: number, b: number) => number;

/** The same in slices, with `pause` between them. */
export const sortByTime = (time: Float64Array, pause: () => Promise<void>, tie?: Tie): Promise<Uint32Array> =>
  inSlices(sortedByTime(time, tie), EACH, pause);

/**
 * Indices by ascending time, NaN first, those of one moment by `tie`, else as they stand. A radix sort over the bits of
 * the distance to the earliest (non-negative doubles order as their bits do), because a sort of a million cannot be
 * interrupted. O(n); a moment that k share takes O(k log k) in one go where there is a `tie`.
 */
export function* sortedByTime(time: Float64Array, tie?: Tie): Steps<Uint32Array> {
  const count = time.length;
  let least = Infinity;
  yield* each(count, (i) => {
    if (time[i]! < least) least = time[i]!;
  });
  const bits = new Uint16Array(count * 4);
  const distance = new Float64Array(bits.buffer);
  let from = new Uint32Array(count);
  yield* each(count, (i) => {
    distance[i] = Number.isNaN(time[i]) ? 0 : time[i]! - least + 1;
    from[i] = i;
  });
  let to = new Uint32Array(count);
  const place = LITTLE_ENDIAN ? [0, 1, 2, 3] : [3, 2, 1, 0];
  for (const digit of place) {
    const start = new Uint32Array(VALUES + 1);
    yield* each(count, (i) => {
      start[bits[i * 4 + digit]! + 1]!++;
    });
    // Times of one scale share most digits: nothing to do for those.
    if (start.includes(count, 1)) continue;
    for (let value = 0; value < VALUES; value++) start[value + 1]! += start[value]!;
    const [before, after] = [from, to];
    yield* each(count, (i) => {
      after[start[bits[before[i]! * 4 + digit]!]!++] = before[i]!;
    });
    [from, to] = [to, from];
  }
  if (tie) yield* settled(from, time, tie);
  return from;
}

/** The same with NaN last: first so many that are dated. O(n) more. */
export function* datedFirst(time: Float64Array, tie?: Tie): Steps<{ order: Int32Array; dated: number }> {
  const sorted = yield* sortedByTime(time, tie);
  let undated = 0;
  while (undated < sorted.length && Number.isNaN(time[sorted[undated]!])) undated++;
  const dated = sorted.length - undated;
  const order = new Int32Array(sorted.length);
  order.set(sorted.subarray(undated));
  order.set(sorted.subarray(0, undated), dated);
  return { order, dated };
}

/** Puts those of one moment in order, in place. */
function* settled(order: Uint32Array, time: Float64Array, tie: Tie): Steps<void> {
  let start = 0;
  const isOne = (i: number): boolean => time[order[start]!] === time[order[i]!];
  yield* each(order.length + 1, (i) => {
    if (i < order.length && isOne(i)) return;
    if (i - start > 1) order.subarray(start, i).sort(tie);
    start = i;
  });
}

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
