import type { Dataset } from './types';

/** True for posts of one moment, and for two undated ones. */
export function isTied({ posts }: Dataset, a: number, b: number): boolean {
  const [first, second] = [posts.time[a]!, posts.time[b]!];
  return first === second || (Number.isNaN(first) && Number.isNaN(second));
}

/** Earlier by time, then by id, however the file orders its rows; undated ones come last. Strict: none is before itself. */
export function isBefore(dataset: Dataset, a: number, b: number): boolean {
  const { time } = dataset.posts;
  if (isTied(dataset, a, b)) return dataset.compareIds(a, b) < 0;
  return Number.isNaN(time[b]!) || time[a]! < time[b]!;
}
