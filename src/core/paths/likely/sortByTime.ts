/** Values between two calls of `pause`. */
const SLICE = 100_000;
const DIGIT = 16;
const VALUES = 1 << DIGIT;

/**
 * Indices by ascending time, NaN first, equal ones as they stand. A radix sort over the bits of the distance to the
 * earliest (non-negative doubles order as their bits do), because a sort of a million cannot be interrupted. O(n).
 */
export async function sortByTime(time: Float64Array, pause: () => Promise<void>): Promise<Uint32Array> {
  const count = time.length;
  let least = Infinity;
  for (let i = 0; i < count; i++) if (time[i]! < least) least = time[i]!;
  const bits = new Uint16Array(count * 4);
  const distance = new Float64Array(bits.buffer);
  for (let i = 0; i < count; i++) distance[i] = Number.isNaN(time[i]) ? 0 : time[i]! - least + 1;
  let from = new Uint32Array(count);
  for (let i = 0; i < count; i++) from[i] = i;
  let to = new Uint32Array(count);
  const place = LITTLE_ENDIAN ? [0, 1, 2, 3] : [3, 2, 1, 0];
  for (const digit of place) {
    await pause();
    const start = new Uint32Array(VALUES + 1);
    for (let i = 0; i < count; i++) start[bits[i * 4 + digit]! + 1]!++;
    // Times of one scale share most digits: nothing to do for those.
    if (start.includes(count, 1)) continue;
    for (let value = 0; value < VALUES; value++) start[value + 1]! += start[value]!;
    for (let i = 0; i < count; i++) {
      if (i % SLICE === 0) await pause();
      to[start[bits[from[i]! * 4 + digit]!]!++] = from[i]!;
    }
    [from, to] = [to, from];
  }
  return from;
}

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
