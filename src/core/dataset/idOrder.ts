import type { Dataset } from './types';

const NUMBER = /^\d+$/;

/**
 * Orders two rows by the ids of their posts, less than 0 where `a` comes first: numbers by size, as platforms count up; other
 * ids as text. In place of time where that is one and the same, so that nothing depends on the order of an export's records.
 */
export function byId(dataset: Pick<Dataset, 'id'>, a: number, b: number): number {
  const [left, right] = [dataset.id(a), dataset.id(b)];
  const longer = NUMBER.test(left) && NUMBER.test(right) ? left.length - right.length : 0;
  return longer || (left < right ? -1 : left > right ? 1 : a - b);
}
