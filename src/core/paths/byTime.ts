import { byId } from '../dataset/idOrder';
import type { Dataset } from '../dataset/types';
import { sortByTime } from './likely/sortByTime';

/** All rows by time, of one moment by id; undated ones last, as they stand. O(n) where few share a moment. */
export async function rowsByTime(dataset: Dataset, pause: () => Promise<void>): Promise<Int32Array> {
  const { time } = dataset.posts;
  const sorted = await sortByTime(time, pause, (a, b) => byId(dataset, a, b));
  let undated = 0;
  while (undated < sorted.length && Number.isNaN(time[sorted[undated]!])) undated++;
  const rows = new Int32Array(sorted.length);
  rows.set(sorted.subarray(undated));
  rows.set(sorted.subarray(0, undated), sorted.length - undated);
  return rows;
}
