/** Heights of the hop lanes. They are the rows of the panel as well: text must fit before posts get room. */

/** Lanes that a stage can hold; deeper hops share the last one. */
export const MOST_LANES = 32;

/** Least height of a lane whose rung shows 1, 2 or 3 lines. */
const FOR_LINES = [60, 60, 82, 104];
/** The same for lane 0, where the message stands whole, with a gauge under each word. */
const FOR_MESSAGE = [64, 64, 92, 120];
const MOST_LINES = 3;

/**
 * Heights in pixels that add up to `total`. The message (lane 0) gets room for its lines, each other lane for as many
 * of its lines as all can have alike; the rest goes by √posts. Where one line each does not fit, lanes shrink alike.
 */
export function laneHeights(total: number, posts: readonly number[], lines: readonly number[]): Float32Array {
  let least: number[] = [];
  let needed = 0;
  for (let most = MOST_LINES; most >= 1; most--) {
    least = lines.map((count, lane) =>
      lane === 0 ? FOR_MESSAGE[within(count, MOST_LINES)]! : FOR_LINES[within(count, most)]!,
    );
    needed = least.reduce((sum, height) => sum + height, 0);
    if (needed <= total) break;
  }
  const spare = total - needed;
  if (spare <= 0) return Float32Array.from(least, (height) => (height * total) / needed);
  const weights = posts.map(Math.sqrt);
  const weight = weights.reduce((sum, value) => sum + value, 0) || 1;
  return Float32Array.from(least, (height, lane) => height + (spare * (weights[lane] ?? 0)) / weight);
}

const within = (count: number, most: number): number => Math.max(1, Math.min(most, count));
