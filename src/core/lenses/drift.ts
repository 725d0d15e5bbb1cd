/** How far posts are from the words of their own message. */
import { Comparer } from '../wording/against';
import { each, type Steps } from '../steps';
import type { LensInput } from './input';

/**
 * 1 − fidelity of a post to the words of a message that it hangs below, by rows; NaN where words cannot be compared. The
 * words of a message that quotes another are those that it says itself.
 */
export function driftBelow({
  dataset,
  forest,
  wordings,
}: Pick<LensInput, 'dataset' | 'forest' | 'wordings'>): (row: number, message: number) => number {
  const comparer = new Comparer(dataset, wordings);
  return (row, message) => {
    // The Lineage holds it for messages that begin a tree.
    if (forest.root[row] === message) return wordings.drift[row]!;
    const own = wordings.own[message]!;
    const [from, to] = [own < 0 ? wordings.variant[message]! : own, wordings.variant[row]!];
    return from < 0 || to < 0 ? NaN : comparer.against(from, to).drift;
  };
}

/** Row of the root of each place. O(posts). */
export function* rootRows({ row, parent }: LensInput['places'], order: Int32Array): Steps<Int32Array> {
  const root = new Int32Array(row.length);
  yield* each(order.length, (at) => {
    const place = order[at]!;
    root[place] = parent[place]! < 0 ? row[place]! : root[parent[place]!]!;
  });
  return root;
}
