/** What the export says of who has to do with whom, as graphs of its accounts (numbers = account rows). */
import type { Dataset } from '../dataset/types';
import type { Forest } from '../paths/types';
import { atOnce, each, type Steps } from '../steps';
import { directed, undirectedSteps, type Graph } from './graph';

/** Lists of references, names or followers that are read between two pauses. */
const LISTS = 5000;

/**
 * Who took a message up from whom: an arc from the author of a post's parent to its own author, weight = times. Rows for
 * which `within` is false, hops to oneself and unknown authors are left out. O(rows + accounts).
 */
export function flowOf(
  { posts, accounts }: Pick<Dataset, 'posts' | 'accounts'>,
  { parent }: Pick<Forest, 'parent'>,
  within: (row: number) => boolean,
): Graph {
  const from: number[] = [];
  const to: number[] = [];
  for (let row = 0; row < posts.count; row++) {
    const above = parent[row]!;
    if (above < 0 || !within(row) || posts.author[row]! < 0 || posts.author[above]! < 0) continue;
    from.push(posts.author[above]!);
    to.push(posts.author[row]!);
  }
  return directed(accounts.count, { from, to });
}

export interface OutsideTies {
  /** Undirected; weight = ties of the two accounts, whatever their kind. */
  readonly graph: Graph;
  /** Ties that it was made of: of a follower list, and interactions in other posts. */
  readonly follows: number;
  readonly interactions: number;
}

/**
 * Ties that do not come from the cascade at hand: follower lists, and posts outside it that repost, quote, answer or name
 * somebody. Only these may tell communities: a cascade's own hops would find itself. `inside[row]` = 1 for posts of the
 * cascade. Each account counts once a post. O(rows + ties).
 */
export const outsideTies = (dataset: Dataset, inside: Uint8Array): OutsideTies =>
  atOnce(outsideTiesSteps(dataset, inside));

/** `outsideTies` in steps. */
export function* outsideTiesSteps(dataset: Dataset, inside: Uint8Array): Steps<OutsideTies> {
  const { posts, accounts, follows } = dataset;
  const from: number[] = [];
  const to: number[] = [];
  if (follows) {
    const list = (account: number): void => {
      for (let at = follows.offsets[account]!; at < follows.offsets[account + 1]!; at++) {
        from.push(account);
        to.push(follows.followed[at]!);
      }
    };
    yield* each(accounts.count, list, LISTS);
  }
  const listed = from.length;
  const { dictionary } = posts.mentions;
  const named = new Int32Array(dictionary.length);
  yield* each(
    named.length,
    (name) => {
      named[name] = accounts.byHandle(dictionary[name]!);
    },
    LISTS,
  );
  const others: number[] = [];
  const add = (account: number): void => {
    if (account >= 0 && !others.includes(account)) others.push(account);
  };
  const read = (row: number): void => {
    const author = posts.author[row]!;
    if (inside[row] || author < 0) return;
    others.length = 0;
    for (const reference of [posts.repostOf[row]!, posts.quoteOf[row]!, posts.replyTo[row]!])
      if (reference >= 0) add(posts.author[reference]!);
    const { offsets, values } = posts.mentions;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) add(named[values[at]!]!);
    for (const other of others) {
      if (other === author) continue;
      from.push(author);
      to.push(other);
    }
  };
  yield* each(posts.count, read, LISTS);
  return {
    graph: yield* undirectedSteps(accounts.count, { from, to }),
    follows: listed,
    interactions: from.length - listed,
  };
}
