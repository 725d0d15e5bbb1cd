/** Heights of the hop lanes. They are the rows of the panel as well: text must fit before posts get room. */

/** Least height of a lane whose rung shows 1, 2 or 3 lines. */
const FOR_LINES = [60, 60, 82, 104];

/**
 * Heights in pixels that add up to `total`: each lane first gets room for its text, the rest goes by √posts.
 * Where the text alone does not fit, lanes shrink alike.
 */
export function laneHeights(total: number, posts: readonly number[], lines: readonly number[]): Float32Array {
  const least = lines.map((count) => FOR_LINES[Math.max(1, Math.min(3, count))]!);
  const needed = least.reduce((sum, height) => sum + height, 0);
  const spare = total - needed;
  if (spare <= 0) return Float32Array.from(least, (height) => (height * total) / needed);
  const weights = posts.map(Math.sqrt);
  const weight = weights.reduce((sum, value) => sum + value, 0) || 1;
  return Float32Array.from(least, (height, lane) => height + (spare * (weights[lane] ?? 0)) / weight);
}
