import type { Dataset } from '../dataset/types';
import type { CascadeAccounts } from '../layout/types';
import { outsideTies } from '../network/ties';

/** Authors of the posts with these rows, numbered as they appear, and their ties outside them. O(rows + ties). */
export function cascadeAccounts(dataset: Dataset, rows: readonly number[]): CascadeAccounts {
  const { posts, accounts } = dataset;
  const number = new Int32Array(accounts.count).fill(-1);
  const account = new Int32Array(rows.length);
  const inside = new Uint8Array(posts.count);
  let count = 0;
  rows.forEach((row, place) => {
    inside[row] = 1;
    const author = posts.author[row]!;
    if (author < 0) account[place] = count++;
    else account[place] = number[author]! < 0 ? (number[author] = count++) : number[author]!;
  });
  const { offsets, targets } = outsideTies(dataset, inside).graph;
  const from: number[] = [];
  const to: number[] = [];
  for (let author = 0; author < accounts.count; author++) {
    if (number[author]! < 0) continue;
    for (let at = offsets[author]!; at < offsets[author + 1]!; at++) {
      const other = targets[at]!;
      if (other <= author || number[other]! < 0) continue;
      from.push(number[author]!);
      to.push(number[other]!);
    }
  }
  return { account, count, from: Int32Array.from(from), to: Int32Array.from(to) };
}
