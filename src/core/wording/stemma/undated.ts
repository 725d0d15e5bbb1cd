/**
 * Which of several texts without times was made from which, by their words alone. Tried on made-up traditions against
 * the plain distance, fidelity, shared changes alone and neighbour joining; this cost found most parents.
 */
import { atOnce, type Steps } from '../../steps';
import { align, lcsLength } from '../lcs';
import { arborescenceSteps, type Hop } from './arborescence';

/** A word that is put in weighs as much as so many that are left out: copies lose more than they gain. Our own choice. */
const ADDED = 2;
/** Texts up to which every pair is weighed; of more, each is weighed against the root and its nearest. */
const ALL_PAIRS = 300;
const NEAREST = 24;
/** Texts looked at of those that share one change of the root's words. */
const SHARING = 200;
/** What a step costs is counted in pairs of words compared; a hop that is weighed in the tree costs as many as this. */
const HOP_COST = 500;

/**
 * Parent of each text, −1 for the root: the tree in which the least is lost, added and brought back. What a copy leaves
 * out it cannot hand on, so a text that has the root's words where another lost them was not made from that one: each
 * such change counts once more. `root` = the text that is known to be first, or −1: then the text from which all
 * others are most cheaply made (of many texts, the longest). O(texts² × length²) up to 300 texts, then near-linear.
 */
export const undatedParents = (texts: readonly ArrayLike<number>[], root = -1): Int32Array =>
  atOnce(undatedSteps(texts, root));

/** The same in steps, each of so many pairs of words compared as it yields. */
export function* undatedSteps(texts: readonly ArrayLike<number>[], root = -1): Steps<Int32Array> {
  if (texts.length === 0) return new Int32Array(0);
  const first = root >= 0 ? root : yield* likelyFirst(texts);
  const changes: Set<number>[] = [];
  for (const text of texts) {
    changes.push(changesOf(texts[first]!, text));
    yield pairsOf(texts[first]!, text);
  }
  const hops: Hop[] = [];
  const weigh = (from: number, to: number): void => {
    if (from === to || to === first) return;
    let cost = changeCost(texts[from]!, texts[to]!);
    for (const change of changes[from]!) if (!changes[to]!.has(change)) cost++;
    hops.push({ from, to, cost });
  };
  const others = texts.length > ALL_PAIRS ? sharing(changes, first) : null;
  for (let to = 0; to < texts.length; to++)
    for (const from of others ? others(to) : texts.keys()) {
      weigh(from, to);
      yield pairsOf(texts[from]!, texts[to]!);
    }
  const tree = arborescenceSteps(texts.length, first, hops);
  for (;;) {
    const step = tree.next();
    if (step.done) return step.value;
    yield step.value * HOP_COST;
  }
}

const pairsOf = (a: ArrayLike<number>, b: ArrayLike<number>): number => a.length * b.length;

/** Words left out, and twice the words put in. */
function changeCost(from: ArrayLike<number>, to: ArrayLike<number>): number {
  const kept = lcsLength(from, to);
  return from.length - kept + ADDED * (to.length - kept);
}

function* likelyFirst(texts: readonly ArrayLike<number>[]): Steps<number> {
  const costs: number[] = [];
  for (const text of texts) {
    let cost = 0;
    if (texts.length > ALL_PAIRS) cost = -text.length;
    else
      for (const other of texts) {
        cost += changeCost(text, other);
        yield pairsOf(text, other);
      }
    costs.push(cost);
  }
  return costs.reduce((best, cost, i) => (cost < costs[best]! ? i : best), 0);
}

/** How a text differs from the root: places of lost words, and words put in with the place that they follow. */
function changesOf(root: ArrayLike<number>, text: ArrayLike<number>): Set<number> {
  const kept = align(root, text);
  const changes = new Set<number>();
  let j = 0;
  for (let i = 0; i <= root.length; i++) {
    if (i < root.length && kept[i]! < 0) {
      changes.add(-1 - i);
      continue;
    }
    const until = i < root.length ? kept[i]! : text.length;
    for (; j < until; j++) changes.add(i * 2 ** 32 + text[j]!);
    j = until + 1;
  }
  return changes;
}

/** The root, and the texts that share most changes with one. */
function sharing(changes: readonly Set<number>[], root: number): (text: number) => number[] {
  const holding = new Map<number, number[]>();
  changes.forEach((set, text) => {
    for (const change of set) {
      const list = holding.get(change);
      if (!list) holding.set(change, [text]);
      else if (list.length < SHARING) list.push(text);
    }
  });
  return (text) => {
    const shared = new Map<number, number>();
    for (const change of changes[text]!)
      for (const other of holding.get(change)!)
        if (other !== text && other !== root) shared.set(other, (shared.get(other) ?? 0) + 1);
    const nearest = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, NEAREST);
    return [root, ...nearest.map(([other]) => other)];
  };
}
