/**
 * Which of several texts without times was made from which, by their words alone. Tried on made-up traditions against
 * the plain distance, fidelity, shared changes alone and neighbour joining; this cost found most parents.
 */
import { align, lcsLength } from '../lcs';
import { minimumArborescence, type Hop } from './arborescence';

/** A word that is put in weighs as much as so many that are left out: copies lose more than they gain. Our own choice. */
const ADDED = 2;
/** Texts up to which every pair is weighed; of more, each is weighed against the root and its nearest. */
const ALL_PAIRS = 300;
const NEAREST = 24;
/** Texts looked at of those that share one change of the root's words. */
const SHARING = 200;

/**
 * Parent of each text, −1 for the root: the tree in which the least is lost, added and brought back. What a copy leaves
 * out it cannot hand on, so a text that has the root's words where another lost them was not made from that one: each
 * such change counts once more. `root` = the text that is known to be first, or −1: then the text from which all
 * others are most cheaply made (of many texts, the longest). O(texts² × length²) up to 300 texts, then near-linear.
 */
export function undatedParents(texts: readonly ArrayLike<number>[], root = -1): Int32Array {
  if (texts.length === 0) return new Int32Array(0);
  const first = root >= 0 ? root : likelyFirst(texts);
  const changes = texts.map((text) => changesOf(texts[first]!, text));
  const hops: Hop[] = [];
  const weigh = (from: number, to: number): void => {
    if (from === to || to === first) return;
    let cost = changeCost(texts[from]!, texts[to]!);
    for (const change of changes[from]!) if (!changes[to]!.has(change)) cost++;
    hops.push({ from, to, cost });
  };
  const others = texts.length > ALL_PAIRS ? sharing(changes, first) : null;
  for (let to = 0; to < texts.length; to++) {
    if (others) for (const from of others(to)) weigh(from, to);
    else for (let from = 0; from < texts.length; from++) weigh(from, to);
  }
  return minimumArborescence(texts.length, first, hops);
}

/** Words left out, and twice the words put in. */
function changeCost(from: ArrayLike<number>, to: ArrayLike<number>): number {
  const kept = lcsLength(from, to);
  return from.length - kept + ADDED * (to.length - kept);
}

function likelyFirst(texts: readonly ArrayLike<number>[]): number {
  const of =
    texts.length > ALL_PAIRS
      ? (text: ArrayLike<number>) => -text.length
      : (text: ArrayLike<number>) => texts.reduce((sum, other) => sum + changeCost(text, other), 0);
  const costs = texts.map(of);
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
