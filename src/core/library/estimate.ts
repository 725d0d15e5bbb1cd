/** What a tab can hold, told before a cascade is opened. */

/**
 * Bytes of memory a post, at the worst moment of an import: measured in Chromium while 1,000,000 posts of an export were
 * opened (705 MB; 638 MB in another run). What stays afterwards is the text and some 30 bytes a post, to which forest,
 * lineage and picture add: less than the peak.
 */
const PEAK_BYTES_A_POST = 705;

/** Most posts that a tab is known to open, lay out, play and search: an end-to-end test does. */
export const MOST_POSTS = 1_000_000;

/** The share of the computer's memory that one tab is asked to take; a choice of this project. */
const SHARE = 1 / 4;

/**
 * What opening so many posts would take. `read`: bytes to read for them; `device`: bytes of memory of the computer as
 * far as the browser tells, null where it does not. `memory`: bytes at the worst moment; `most`: as many posts as the
 * tab holds, at least 1,000.
 */
export function estimate(
  posts: number,
  read: number,
  device: number | null = null,
): { posts: number; read: number; memory: number; holds: boolean; most: number } {
  const fits = device === null ? MOST_POSTS : Math.floor((device * SHARE) / PEAK_BYTES_A_POST);
  const most = Math.max(1000, Math.min(MOST_POSTS, fits));
  return { posts, read, memory: posts * PEAK_BYTES_A_POST, holds: posts <= most, most };
}
