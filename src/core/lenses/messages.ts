/** Which posts are messages of their own. */
import { KIND, type Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';

/** A repost says nothing of its own, and a reply belongs to what it answers. */
export const isMessage = (kind: number): boolean => kind !== KIND.repost && kind !== KIND.reply;

/** Rows of the messages among the posts that `isOwn` tells, in the dataset's order. O(rows). */
export function messageRows({ posts }: Dataset, { kind }: Forest, isOwn: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < posts.count; row++) if (isMessage(kind[row]!) && isOwn(row)) rows.push(row);
  return rows;
}
