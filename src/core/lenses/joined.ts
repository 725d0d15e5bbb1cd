/** A message as it is compared, and several that the user joins as one. */
import { cascadeMetrics } from '../paths/metrics';
import { subtree } from '../paths/subtree';
import { BASIS } from '../paths/types';
import { isChanger, isRetelling } from '../wording/seen';
import { postsAt, type LensInput } from './input';
import type { Part } from './wording';

/** What a message is at one hop. */
export interface HopOfMessage {
  posts: number;
  /** Mean of 1 − drift over the retellings there whose words can be compared (`of`), reposts among them; NaN for none. */
  kept: number;
  of: number;
}

/** One message, or several that the user joined. */
export interface ComparedMessage {
  /** Its root rows, the first in time first. */
  roots: number[];
  /** Words of the first: at most WORDS characters. */
  words: string;
  /** Unix ms of the first, NaN = undated. */
  time: number;
  /** Posts that are counted, the roots among them. */
  size: number;
  /** Most hops. */
  depth: number;
  /**
   * From its own post (hop 0) to its deepest hop, posts that are counted. Words are held against those of the message
   * next above.
   */
  byHop: HopOfMessage[];
  /** NaN for a single post, and where a filter leaves some out: what is left is no tree. */
  structuralVirality: number;
  retellings: number;
  /** Retellings that could change the words. */
  changers: number;
  /**
   * Mean of 1 − drift over the changers whose words can be compared (`of`), each held against the message of the source
   * that stands next above it; NaN for none. `read`: how many of them were read.
   */
  fidelity: { mean: number; of: number; read: number };
  /** Of the same changers, those that keep all pinned words; null where none of its words is pinned. */
  pinned: Part | null;
  /** Replies by others, and those of them that the source replied to. */
  replies: Part;
  /** Reposts whose path is unknown. */
  unknown: number;
  /** Index of the message that it may be a translation of: it shares links, numbers or names with it. −1 = none. */
  translationOf: number;
}

/** Several messages as one: their posts are cut out together, as the stage shows them. O(rows). */
export function join(input: LensInput, members: readonly ComparedMessage[]): ComparedMessage {
  const { forest } = input;
  const roots = members.flatMap((member) => member.roots);
  const cut = subtree(forest.order, (row) => forest.parent[row]!, roots, new Int32Array(forest.count));
  const { weight: weights } = input.dataset.posts;
  const weight = weights && Float32Array.from(cut.rows, (row) => weights[row]!);
  const hop = new Uint32Array(cut.rows.length);
  const byHop: HopOfMessage[] = [];
  let [size, depth, retellings, changers, unknown] = [0, 0, 0, 0, 0];
  cut.rows.forEach((row, place) => {
    const above = cut.parents[place]!;
    hop[place] = above < 0 ? 0 : hop[above]! + 1;
    const posts = postsAt(input, row);
    if (!posts) return;
    size += posts;
    hopAt(byHop, hop[place]!).posts += posts;
    depth = Math.max(depth, hop[place]!);
    if (above < 0) return;
    if (isRetelling(forest.kind[row]!)) retellings += posts;
    if (isChanger(forest.kind[row]!)) changers += posts;
    if (forest.basis[row] === BASIS.unknown) unknown += posts;
  });
  const isRoot = new Set(roots);
  /** A root below another is in its counts already. */
  const tops = members.filter(({ roots: [row] }) => !isBelow(forest.parent, isRoot, row!));
  const sum = (of: readonly ComparedMessage[], figure: (member: ComparedMessage) => number): number =>
    of.reduce((total, member) => total + figure(member), 0);
  const compared = sum(members, ({ fidelity }) => fidelity.of);
  const pinned = members.flatMap((member) => member.pinned ?? []);
  byHop.forEach((hop, at) => {
    const there = members.flatMap((member) => member.byHop[at] ?? []);
    hop.of = there.reduce((total, { of }) => total + of, 0);
    hop.kept = there.reduce((total, { kept, of }) => total + (of ? kept * of : 0), 0) / hop.of;
  });
  return {
    roots,
    byHop,
    words: members[0]!.words,
    time: members[0]!.time,
    ...{ size, depth, retellings, changers, unknown },
    structuralVirality:
      size > 1 && !input.shown ? cascadeMetrics(cut.parents, weight).structuralVirality : NaN,
    fidelity: {
      mean: sum(members, ({ fidelity: { mean, of } }) => (of ? mean * of : 0)) / compared,
      of: compared,
      read: sum(members, ({ fidelity }) => fidelity.read),
    },
    pinned: pinned.length
      ? { count: pinned.reduce((n, { count }) => n + count, 0), of: pinned.reduce((n, { of }) => n + of, 0) }
      : null,
    replies: {
      count: sum(tops, ({ replies }) => replies.count),
      of: sum(tops, ({ replies }) => replies.of),
    },
    translationOf: -1,
  };
}

/** The entry of a hop; those up to it are made where they are not there yet. */
export function hopAt(byHop: HopOfMessage[], hop: number): HopOfMessage {
  while (byHop.length <= hop) byHop.push({ posts: 0, kept: 0, of: 0 });
  return byHop[hop]!;
}

function isBelow(parent: Int32Array, rows: ReadonlySet<number>, row: number): boolean {
  for (let at = parent[row]!; at >= 0; at = parent[at]!) if (rows.has(at)) return true;
  return false;
}
