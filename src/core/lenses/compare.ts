/** Which messages travel, and keep their point: all messages of the source, side by side. */
import { standsFor } from '../dataset/sampling';
import { KIND } from '../dataset/types';
import { BASIS } from '../paths/types';
import { isChanger, isRetelling } from '../wording/seen';
import { driftBelow } from './drift';
import { counts, isBySource, postsAt, SLICE, type LensInput, type Pause, type SourceOption } from './input';
import { hopAt, join, type ComparedMessage, type HopOfMessage } from './joined';
import { messageRows } from './messages';
import { PinnedWords, type Pinned } from './pinned';

export interface CompareAnswer {
  /** Largest first; at most MOST. */
  messages: ComparedMessage[];
  /** Posts of all of them that are counted, each once. */
  posts: number;
  /** All messages of the source that have a post which is counted. */
  total: number;
  /** Those that go past the first hop. */
  travelled: number;
  /** Those that nobody in this export responds to. */
  alone: number;
}

export interface CompareOptions extends SourceOption {
  /** Root rows of messages that are one. */
  joined: number[][];
  /** Words that must survive, by message. */
  pinned: Pinned[];
}

/** Messages that are listed, and characters of each. */
const MOST = 2000;
const WORDS = 400;

/** What was counted of one message; `own` only of posts that no message stands between. */
interface Counts {
  /** Posts below it, and those of them that no other message stands between. */
  posts: number;
  own: number;
  depth: number;
  /** Those below it; `kept` is a sum. */
  byHop: HopOfMessage[];
  retellings: number;
  changers: number;
  replies: number;
  repliedTo: number;
  unknown: number;
  /** Σ S and Σ S² over the posts below, S = posts of each one's subtree; of w posts that one stands for, w − 1 are alone. */
  sizes: number;
  squares: number;
  kept: number;
  compared: number;
  /** Compared posts that were read. */
  read: number;
  pinnedKept: number;
}

/** O(rows), in slices; a message inside another counts for both, its wording only where it stands next above. */
export async function compare(
  input: LensInput,
  options: CompareOptions,
  pause: Pause,
): Promise<CompareAnswer> {
  const { dataset, forest, wordings } = input;
  const pinned = new PinnedWords(wordings, (row) => input.words(row), options.pinned);
  const rows = messageRows(dataset, forest, (row) => isBySource(input, row));
  const tallies = await count(input, rows, pinned, pause);
  const single = rows.map((row, at) => describe(input, row, tallies[at]!, pinned.has(row)));
  await pause();
  const at = new Map(rows.map((row, index) => [row, index]));
  const gone = new Set<number>();
  const merged: ComparedMessage[] = [];
  for (const group of options.joined) {
    const members = [...new Set(group)].flatMap((row) => at.get(row) ?? []);
    if (members.length < 2) continue;
    members.sort((a, b) => byTime(single[a]!, single[b]!));
    for (const member of members) gone.add(member);
    merged.push(
      join(
        input,
        members.map((member) => single[member]!),
      ),
    );
    await pause();
  }
  // Of a message no post of which is counted, nothing is said.
  const all = [...single.filter((_, index) => !gone.has(index)), ...merged].filter(({ size }) => size > 0);
  all.sort((a, b) => b.size - a.size || a.roots[0]! - b.roots[0]!);
  const messages = all.slice(0, MOST);
  const place = new Map(messages.flatMap((message, index) => message.roots.map((root) => [root, index])));
  for (const message of messages) message.translationOf = place.get(message.translationOf) ?? -1;
  return {
    messages,
    posts: rows.reduce((sum, row) => sum + postsAt(input, row), sumOf(tallies)),
    total: all.length,
    travelled: all.filter(({ depth }) => depth > 1).length,
    alone: all.filter(
      ({ size, roots }) => size === roots.reduce((posts, row) => posts + postsAt(input, row), 0),
    ).length,
  };
}

const sumOf = (tallies: readonly Counts[]): number => tallies.reduce((sum, { own }) => sum + own, 0);

async function count(
  input: LensInput,
  rows: readonly number[],
  pinned: PinnedWords,
  pause: Pause,
): Promise<Counts[]> {
  const { forest } = input;
  const tallies: Counts[] = rows.map(() => ({
    byHop: [],
    ...{ posts: 0, own: 0, depth: 0, retellings: 0, changers: 0, replies: 0, repliedTo: 0, unknown: 0 },
    ...{ sizes: 0, squares: 0, kept: 0, compared: 0, read: 0, pinnedKept: 0 },
  }));
  /** Index of the message that stands next above a row, or that it is; −1 = none. */
  const message = new Int32Array(forest.count).fill(-1);
  rows.forEach((row, at) => (message[row] = at));
  const repliedTo = new Uint8Array(forest.count);
  const drift = driftBelow(input);
  const read = (row: number): void => {
    const parent = forest.parent[row]!;
    if (message[row]! >= 0 || parent < 0) return;
    const of = (message[row] = message[parent]!);
    const posts = of < 0 ? 0 : postsAt(input, row);
    if (!posts) return;
    const kind = forest.kind[row]!;
    const mine = tallies[of]!;
    mine.posts += posts;
    mine.own += posts;
    mine.depth = Math.max(mine.depth, forest.depth[row]!);
    const hop = hopAt(mine.byHop, forest.depth[row]! - forest.depth[rows[of]!]!);
    hop.posts += posts;
    const size = forest.descendants[row]! + 1;
    mine.sizes += size + posts - 1;
    mine.squares += size * size + posts - 1;
    if (forest.basis[row] === BASIS.unknown) mine.unknown += posts;
    const bySource = isBySource(input, row);
    if (kind === KIND.reply && !bySource) mine.replies += posts;
    if (kind === KIND.reply && bySource && forest.kind[parent] === KIND.reply && !repliedTo[parent]) {
      repliedTo[parent] = 1;
      if (!isBySource(input, parent)) mine.repliedTo += postsAt(input, parent);
    }
    if (!isRetelling(kind)) return;
    mine.retellings += posts;
    const kept = 1 - drift(row, rows[of]!);
    if (!Number.isNaN(kept)) {
      hop.kept += kept * posts;
      hop.of += posts;
    }
    if (!isChanger(kind)) return;
    mine.changers += posts;
    if (Number.isNaN(kept)) return;
    mine.kept += kept * posts;
    mine.compared += posts;
    mine.read++;
    if (pinned.keeps(rows[of]!, row)) mine.pinnedKept += posts;
  };
  for (let at = 0; at < forest.count; at++) {
    if (at % SLICE === 0) await pause();
    read(forest.order[at]!);
  }
  // Messages inside others, deepest first: what is below them is below those too.
  const order = rows.map((_, at) => at).sort((a, b) => forest.depth[rows[b]!]! - forest.depth[rows[a]!]!);
  for (const at of order) {
    const row = rows[at]!;
    const parent = forest.parent[row]!;
    const above = parent < 0 ? -1 : message[parent]!;
    const inner = tallies[at]!;
    inner.depth = Math.max(inner.depth, forest.depth[row]!);
    if (above < 0) continue;
    const outer = tallies[above]!;
    const size = forest.descendants[row]! + 1;
    if (inner.posts > 0 || counts(input, row)) outer.depth = Math.max(outer.depth, inner.depth);
    const own = standsFor(input.dataset.posts.weight, row);
    outer.sizes += inner.sizes + size + own - 1;
    outer.squares += inner.squares + size * size + own - 1;
    outer.posts += inner.posts;
    const below = forest.depth[row]! - forest.depth[rows[above]!]!;
    inner.byHop.forEach(({ posts }, hop) => (hopAt(outer.byHop, below + hop).posts += posts));
    outer.replies += inner.replies;
    outer.repliedTo += inner.repliedTo;
    outer.unknown += inner.unknown;
    outer.retellings += inner.retellings;
    outer.changers += inner.changers;
    if (!counts(input, row)) continue;
    outer.posts += own;
    hopAt(outer.byHop, below).posts += own;
    if (forest.basis[row] === BASIS.unknown) outer.unknown += own;
    if (isRetelling(forest.kind[row]!)) outer.retellings += own;
    if (isChanger(forest.kind[row]!)) outer.changers += own;
  }
  return tallies;
}

function describe(input: LensInput, row: number, tally: Counts, pinned: boolean): ComparedMessage {
  const { dataset, forest, words } = input;
  const own = postsAt(input, row);
  const size = tally.posts + own;
  const parent = forest.parent[row]!;
  const translated = parent >= 0 && forest.shared[row]! > 0 && isBySource(input, parent);
  return {
    roots: [row],
    words: words(row).slice(0, WORDS),
    time: dataset.posts.time[row]!,
    size,
    depth: tally.depth - forest.depth[row]!,
    byHop: hopsOf(tally, own),
    structuralVirality:
      size > 1 && !input.shown ? (2 * (size * tally.sizes - tally.squares)) / (size * (size - 1)) : NaN,
    retellings: tally.retellings,
    changers: tally.changers,
    fidelity: { mean: tally.kept / tally.compared, of: tally.compared, read: tally.read },
    pinned: pinned ? { count: tally.pinnedKept, of: tally.compared } : null,
    replies: { count: tally.repliedTo, of: tally.replies },
    unknown: tally.unknown,
    translationOf: translated ? parent : -1,
  };
}

/** From the message itself on: it is of hop 0, where it is counted. */
function hopsOf({ byHop }: Counts, itself: number): HopOfMessage[] {
  if (itself || byHop.length > 0) hopAt(byHop, 0).posts += itself;
  return byHop.map(({ posts, kept, of }) => ({ posts, kept: kept / of, of }));
}

function byTime(a: ComparedMessage, b: ComparedMessage): number {
  return a.time < b.time ? -1 : a.time > b.time ? 1 : a.roots[0]! - b.roots[0]!;
}
