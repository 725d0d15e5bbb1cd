/** The order of posts: by time, of one moment by id; undated ones last, as they stand. Here as a list and between two rows. */
import { byId } from '../dataset/idOrder';
import type { Dataset } from '../dataset/types';
import { datedFirst } from '../sortByTime';
import { EACH, inSlices } from '../steps';

/** All rows in that order. O(n) where few share a moment. */
export async function rowsByTime(dataset: Dataset, pause: () => Promise<void>): Promise<Int32Array> {
  const steps = datedFirst(dataset.posts.time, (a, b) => byId(dataset, a, b));
  return (await inSlices(steps, EACH, pause)).order;
}

/** True where `a` stands before `b`. Strict: no row is before itself. */
export function isBefore(dataset: Dataset, a: number, b: number): boolean {
  const { time } = dataset.posts;
  const [ta, tb] = [time[a]!, time[b]!];
  if (ta === tb) return a !== b && byId(dataset, a, b) < 0;
  if (Number.isNaN(ta) && Number.isNaN(tb)) return a < b;
  return Number.isNaN(tb) || ta < tb;
}
