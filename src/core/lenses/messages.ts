/** Which posts are messages of their own. */
import { KIND, type Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';

/** A repost says nothing of its own, and a reply belongs to what it answers. */
export const isMessage = (kind: number): boolean => kind !== KIND.repost && kind !== KIND.reply;

/** Rows of the messages of some accounts, in the dataset's order. O(rows). */
export function messageRows({ posts }: Dataset, { kind }: Forest, accounts: ReadonlySet<number>): number[] {
  const rows: number[] = [];
  for (let row = 0; row < posts.count; row++)
    if (accounts.has(posts.author[row]!) && isMessage(kind[row]!)) rows.push(row);
  return rows;
}
