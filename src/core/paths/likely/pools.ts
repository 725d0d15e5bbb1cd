/** For each message the posts that show it, in order of time: whoever passed it on saw it at one of them. */
import { timeOfId } from '../../dataset/snowflake';
import { KIND, type Dataset } from '../../dataset/types';
import { BASIS, type Forest } from '../types';
import { sortByTime } from '../../sortByTime';

/**
 * Weight of a post that holds the message without its repost button (a quote, a copy, "RT @"), beside one that has it:
 * its reader has to go and find the message first. Our own choice.
 */
export const INDIRECT = 0.05;
/** An id's time replaces the clock's where they agree to a day; ids of other platforms hold no time. */
const DAY = 86_400_000;
/** Reposts of reposts that are followed up to the message: platforms record one. */
const NESTED = 8;
/** Rows between two calls of `pause`. */
const SLICE = 10_000;

/** Posts by the message they show: the pool of message m is [offsets[m] .. offsets[m+1]), ascending in time. */
export interface Pools {
  /** Number of the message of a post whose path is to be inferred, -1 = its path is known, or cannot be inferred. */
  readonly messageOf: Int32Array;
  readonly offsets: Uint32Array;
  /** All rows: parents before children, on known paths and on whatever likely ones. */
  readonly order: Int32Array;
  /** Member that is the message itself, by message. */
  readonly first: Int32Array;
  /** Post rows. */
  readonly member: Int32Array;
  /** Seconds, by member: when it could be seen, its own time or its known parent's where that is later. */
  readonly time: Float64Array;
  /** 1 where the repost button of the message is under it, else INDIRECT; by member. */
  readonly shows: Float32Array;
}

/** What each row shows, while pools are gathered. */
interface Shown {
  /** Unix ms; NaN = nothing above it is dated either. */
  born: Float64Array;
  /** Row of the message that a post shows with its button: itself, or what it reposts. */
  message: Int32Array;
  /** 1 where it hangs below that message (or is it), so that what hangs on it stays in the message's cascade. */
  hung: Uint8Array;
  /** Row of the message that it holds beside its own, and hangs below; -1 = none. */
  within: Int32Array;
  /** 1 where the path is to be inferred. */
  open: Uint8Array;
}

/**
 * Inferred are reposts that hang on their original, path unknown; but not undated ones, nor those of one's own post, nor
 * one whose recorded parent is absent: that parent is known and is not in the export. Where a parent was chosen by hand
 * for such a one, what it may have been instead can still be asked. O(n), in slices.
 */
export async function gatherPools(
  dataset: Dataset,
  forest: Forest,
  pause: () => Promise<void>,
): Promise<Pools> {
  const shown = await readShown(dataset, forest, pause);
  const number = new Int32Array(forest.count).fill(-1);
  let messages = 0;
  for (let row = 0; row < forest.count; row++)
    if (shown.open[row] && number[shown.message[row]!]! < 0) number[shown.message[row]!] = messages++;
  return arrange(dataset, forest.order, shown, number, messages, pause);
}

async function readShown(dataset: Dataset, forest: Forest, pause: () => Promise<void>): Promise<Shown> {
  const { count, order, parent, basis, second } = forest;
  const { author } = dataset.posts;
  const born = new Float64Array(count);
  const message = new Int32Array(count);
  const hung = new Uint8Array(count);
  const within = new Int32Array(count).fill(-1);
  const open = new Uint8Array(count);
  const below = (above: number, wanted: number): boolean =>
    above >= 0 &&
    (above === wanted || (message[above] === wanted && hung[above] === 1) || within[above] === wanted);
  for (let at = 0; at < count; at++) {
    if (at % SLICE === 0) await pause();
    const row = order[at]!;
    const above = parent[row]!;
    const own = momentOf(dataset, row);
    const inherited = above >= 0 ? born[above]! : NaN;
    born[row] = inherited > own || Number.isNaN(own) ? inherited : own;
    const shown = messageShown(dataset, forest, row);
    message[row] = shown;
    hung[row] = shown === row || below(above, shown) ? 1 : 0;
    if (shown !== row) within[row] = hung[row] ? within[shown]! : -1;
    else {
      const held = messageHeld(dataset, forest, message, within, row);
      if (below(above, held)) within[row] = held;
    }
    const unknown =
      basis[row] === BASIS.unknown
        ? second[row]! < 0 && above === shown
        : basis[row] === BASIS.chosen && shown !== row;
    const others = author[row]! < 0 || author[row] !== author[shown];
    if (unknown && others && !Number.isNaN(own)) open[row] = 1;
  }
  return { born, message, hung, within, open };
}

/** Unix ms; the platform's id tells milliseconds where clocks tell seconds, and outranks them. */
function momentOf(dataset: Dataset, row: number): number {
  const clock = dataset.posts.time[row]!;
  const id = timeOfId(dataset.id(row));
  return Math.abs(id - clock) < DAY ? id : clock;
}

function messageShown({ posts: { repostOf } }: Dataset, { kind }: Forest, row: number): number {
  let shown = row;
  for (let i = 0; i < NESTED && kind[shown] === KIND.repost && repostOf[shown]! >= 0; i++)
    shown = repostOf[shown]!;
  return shown;
}

/** The message in what a post quotes, or took its words from; of a copy's copy the first one's. Parents have been read. */
function messageHeld(
  dataset: Dataset,
  forest: Forest,
  message: Int32Array,
  within: Int32Array,
  row: number,
): number {
  const quoted = dataset.posts.quoteOf[row]!;
  if (quoted >= 0) return messageShown(dataset, forest, quoted);
  const { kind, parent } = forest;
  const took = kind[row] === KIND.manual || kind[row] === KIND.copy ? parent[row]! : -1;
  if (took < 0) return -1;
  return within[took]! >= 0 ? within[took]! : message[took]!;
}

/** `number`: of each message by row, -1 = nobody's path is inferred from it. */
async function arrange(
  { posts: { time } }: Dataset,
  parentsFirst: Int32Array,
  { born, message, hung, within, open }: Shown,
  number: Int32Array,
  messages: number,
  pause: () => Promise<void>,
): Promise<Pools> {
  const offsets = new Uint32Array(messages + 1);
  const numberOf = (row: number): number => (row < 0 ? -1 : number[row]!);
  const each = (row: number, visit: (m: number, shows: number) => void): void => {
    const own = numberOf(message[row]!);
    const other = numberOf(within[row]!);
    // An undated post cannot be told to be earlier; the message itself was there before whatever shows it.
    const dated = !Number.isNaN(time[row]!);
    if (own >= 0 && (dated ? hung[row] : message[row] === row)) visit(own, 1);
    if (other >= 0 && other !== own && dated) visit(other, INDIRECT);
  };
  for (let row = 0; row < born.length; row++) {
    if (row % SLICE === 0) await pause();
    each(row, (m) => offsets[m + 1]!++);
  }
  for (let m = 0; m < messages; m++) offsets[m + 1]! += offsets[m]!;
  const next = offsets.slice(0, messages);
  const member = new Int32Array(offsets[messages]!);
  const seconds = new Float64Array(member.length);
  const shows = new Float32Array(member.length);
  const messageOf = new Int32Array(born.length).fill(-1);
  const first = new Int32Array(messages);
  const order = await orderOf(born, parentsFirst, pause);
  for (let at = 0; at < order.length; at++) {
    if (at % SLICE === 0) await pause();
    const row = order[at]!;
    if (open[row]) messageOf[row] = numberOf(message[row]!);
    each(row, (m, weight) => {
      const at = next[m]!++;
      member[at] = row;
      seconds[at] = born[row]! / 1000;
      shows[at] = weight;
      if (weight === 1 && message[row] === row) first[m] = at;
    });
  }
  // An undated message stands first: it was there when the first post that shows it was.
  for (let m = 0; m < messages; m++)
    if (Number.isNaN(seconds[first[m]!])) seconds[first[m]!] = seconds[first[m]! + 1]!;
  return { messageOf, order, offsets, first, member, time: seconds, shows };
}

/** Rows by the moment of their birth; of one moment, parents first. */
async function orderOf(
  born: Float64Array,
  parentsFirst: Int32Array,
  pause: () => Promise<void>,
): Promise<Int32Array> {
  const sorted = await sortByTime(gather(born, parentsFirst), pause);
  return gather(parentsFirst, sorted);
}

function gather<A extends Float64Array | Int32Array>(column: A, order: ArrayLike<number>): A {
  const taken = new (column.constructor as new (length: number) => A)(order.length);
  for (let i = 0; i < order.length; i++) taken[i] = column[order[i]!]!;
  return taken;
}
