/** Who replies to whom, and for how long it goes to and fro. */
import { KIND } from '../dataset/types';
import { each, type Steps } from '../steps';
import { isBySource, postsAt, type LensInput } from './input';

/** Talks listed that went on without the source. */
const TALKS = 8;
/** A talk has at least so many replies. */
const LEAST_TALK = 2;

/** Replies among others below a post, none of them by the source. */
export interface Talk {
  place: number;
  row: number;
  replies: number;
}

export interface Threads {
  /** Threads in which somebody replies to the source, and those of them in which it replies to one who did. */
  open: number;
  closed: number;
  /** Longest run of posts in which the source and others take turns: how many, and the row of each. */
  deepest: { turns: number; rows: number[] };
  /** Talks that went on without it, largest first: how many there are, and the first of them. */
  without: { count: number; replies: number; talks: Talk[] };
}

/** Where nobody is known whom others could talk to. */
export const NO_THREADS: Threads = {
  ...{ open: 0, closed: 0, deepest: { turns: 0, rows: [] } },
  without: { count: 0, replies: 0, talks: [] },
};

/** Reads the replies of a cascade. Places hold parents before children, so each is met after what it replies to. O(posts). */
export function* threadsOf(input: LensInput, placeOf: Int32Array): Steps<Threads> {
  const { dataset, forest, places } = input;
  const { replyTo } = dataset.posts;
  const count = places.count;
  /** By place: first post of its thread, and of the talk among others that it belongs to (-1 = none). */
  const top = new Int32Array(count);
  const talk = new Int32Array(count).fill(-1);
  /** By place: turns of the run of source and others that ends there. */
  const turns = new Uint32Array(count);
  const replies = new Uint32Array(count);
  const heard = new Uint8Array(count);
  const open = new Set<number>();
  const closed = new Set<number>();
  let last = -1;
  const read = (place: number): void => {
    const row = places.row[place]!;
    const own = isBySource(input, row);
    const to = replyTo[row]! < 0 ? -1 : placeOf[replyTo[row]!]!;
    const above = to >= 0 && to < place ? to : -1;
    top[place] = above < 0 ? place : top[above]!;
    turns[place] = 1;
    if (above < 0) {
      if (!own && forest.kind[row] !== KIND.repost) talk[place] = place;
    } else {
      const fromSource = isBySource(input, places.row[above]!);
      if (own !== fromSource) turns[place] = turns[above]! + 1;
      if (!own && fromSource) open.add(top[place]!);
      if (own && !fromSource && turns[place]! >= 3) closed.add(top[place]!);
      talk[place] = fromSource ? place : talk[above]!;
      const begun = talk[place]!;
      if (own) heard[begun] = 1;
      else if (begun >= 0 && begun !== place) replies[begun]! += postsAt(input, row);
    }
    if (last < 0 || turns[place]! > turns[last]!) last = place;
  };
  yield* each(count, read);
  const talks: Talk[] = [];
  for (let place = 0; place < count; place++)
    if (replies[place]! >= LEAST_TALK && !heard[place])
      talks.push({ place, row: places.row[place]!, replies: replies[place]! });
  talks.sort((a, b) => b.replies - a.replies || a.place - b.place);
  return {
    open: open.size,
    closed: closed.size,
    deepest: deepest(input, placeOf, last, last < 0 ? 0 : turns[last]!),
    without: {
      count: talks.length,
      replies: talks.reduce((sum, { replies }) => sum + replies, 0),
      talks: talks.slice(0, TALKS),
    },
  };
}

/** Most posts of an exchange that are listed. */
const LISTED = 200;

/** The run that ends at a place, its first post first. One turn is no exchange. */
function deepest(
  { dataset, places }: LensInput,
  placeOf: Int32Array,
  last: number,
  turns: number,
): Threads['deepest'] {
  if (turns < 2) return { turns: 0, rows: [] };
  const rows: number[] = [];
  for (let at = last, left = Math.min(turns, LISTED); left > 0 && at >= 0; left--) {
    rows.push(places.row[at]!);
    const to = dataset.posts.replyTo[places.row[at]!]!;
    at = to < 0 ? -1 : placeOf[to]!;
  }
  return { turns, rows: rows.reverse() };
}
