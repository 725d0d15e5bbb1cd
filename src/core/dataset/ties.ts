import type { Follows } from './types';
import { Growing } from './grow';

/** Joins follower lists over batches. */
export class Ties {
  readonly #pairs = new Growing(new Int32Array(256));

  /** `accounts`: number of each account of the batch. */
  add(pairs: Int32Array, accounts: Int32Array): void {
    for (const number of pairs) this.#pairs.push(accounts[number]!);
  }

  /** Numbers of all accounts that a tie names. */
  accounts(): Int32Array {
    return this.#pairs.taken();
  }

  /** Lists by row; `rowOf` gives the row of an account's number, -1 for none. Each tie once, nobody follows themselves. */
  finish(rowOf: Int32Array, count: number): Follows | null {
    const { data, count: ends } = this.#pairs;
    if (ends === 0) return null;
    const lists = Array.from({ length: count }, () => new Set<number>());
    for (let i = 0; i < ends; i += 2) {
      const [follower, followed] = [rowOf[data[i]!]!, rowOf[data[i + 1]!]!];
      if (follower >= 0 && followed >= 0 && follower !== followed) lists[follower]!.add(followed);
    }
    const offsets = new Uint32Array(count + 1);
    lists.forEach((list, account) => (offsets[account + 1] = offsets[account]! + list.size));
    const followed = new Int32Array(offsets[count]!);
    lists.forEach((list, account) => followed.set(Int32Array.from(list).sort(), offsets[account]));
    return { offsets, followed };
  }
}
