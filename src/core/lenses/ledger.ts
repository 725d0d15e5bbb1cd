/** The ledger of those who addressed the source: question or remark, reach, who replied and after how long. */
import { KIND } from '../dataset/types';
import { sortByTime } from '../sortByTime';
import { each, EACH, inSlices } from '../steps';
import { Addressing, asks } from './addressed';
import { isBySource, postsAt, SLICE, SLICE_READ, type LensInput, type Pause } from './input';
import { isExternal } from '../dataset/external';

/** Posts that address the source, by time. All columns have `count` entries; rows are Dataset rows. */
export interface Ledger {
  count: number;
  place: Int32Array;
  row: Int32Array;
  /** How many posts each stands for. */
  posts: Float64Array;
  /** 1 = a question, by its mark. */
  question: Uint8Array;
  /** Followers of its author, -1 = unknown; posts below it. */
  followers: Int32Array;
  below: Uint32Array;
  /** The source's first reply (or quote) of it, -1 = none, and ms until then (NaN = none, or undated). */
  reply: Int32Array;
  after: Float64Array;
  /** The first reply of somebody else than its author, -1 = none, ms until then (as above), and how many there are. */
  other: Int32Array;
  otherAfter: Float64Array;
  others: Uint32Array;
}

/** What an entry of the ledger came to. */
export const fateOf = (ledger: Ledger, entry: number): 'source' | 'others' | 'nobody' =>
  ledger.reply[entry]! >= 0 ? 'source' : ledger.others[entry]! > 0 ? 'others' : 'nobody';

/** Rows that address the source in the cascade, by time, and how many do elsewhere. O(posts). */
export async function addressed(
  input: LensInput,
  placeOf: Int32Array,
  pause: Pause,
): Promise<{ rows: number[]; elsewhere: number }> {
  const addressing = new Addressing(input);
  const rows: number[] = [];
  let elsewhere = 0;
  if (input.source.size)
    for (let row = 0; row < placeOf.length; row++) {
      if (row % SLICE_READ === 0) await pause();
      if (!addressing.addresses(row)) continue;
      if (placeOf[row]! >= 0) rows.push(row);
      else elsewhere += postsAt(input, row);
    }
  // By time: places stand in that order.
  const order = await sortByTime(
    Float64Array.from(rows, (row) => placeOf[row]!),
    pause,
  );
  return { rows: Array.from(order, (at) => rows[at]!), elsewhere };
}

/** What became of each of them. O(posts). */
export async function ledgerOf(
  input: LensInput,
  rows: readonly number[],
  placeOf: Int32Array,
  pause: Pause,
): Promise<Ledger> {
  const { dataset, forest } = input;
  const { posts, accounts } = dataset;
  const count = rows.length;
  const ledger: Ledger = {
    count,
    place: Int32Array.from(rows, (row) => placeOf[row]!),
    row: Int32Array.from(rows),
    posts: Float64Array.from(rows, (row) => postsAt(input, row)),
    question: new Uint8Array(count),
    followers: Int32Array.from(rows, (row) => accounts.followers[posts.author[row]!] ?? -1),
    below: Uint32Array.from(rows, (row) => forest.descendants[row]!),
    reply: new Int32Array(count).fill(-1),
    after: new Float64Array(count).fill(NaN),
    other: new Int32Array(count).fill(-1),
    otherAfter: new Float64Array(count).fill(NaN),
    others: new Uint32Array(count),
  };
  const entryOf = new Int32Array(posts.count).fill(-1);
  const enter = (entry: number): void => {
    entryOf[rows[entry]!] = entry;
    ledger.question[entry] = asks(dataset.text(rows[entry]!)) ? 1 : 0;
  };
  await inSlices(each(count, enter, SLICE_READ), EACH, pause);
  const earlier = (a: number, b: number): boolean => b < 0 || posts.time[a]! < posts.time[b]!;
  for (let row = 0; row < posts.count; row++) {
    if (row % SLICE === 0) await pause();
    if (forest.kind[row] === KIND.repost || isExternal(dataset, row)) continue;
    const own = isBySource(input, row);
    const to = posts.replyTo[row]! >= 0 ? posts.replyTo[row]! : own ? posts.quoteOf[row]! : -1;
    const entry = to < 0 ? -1 : entryOf[to]!;
    if (entry < 0) continue;
    if (own) {
      if (earlier(row, ledger.reply[entry]!)) ledger.reply[entry] = row;
    } else if (posts.author[row] !== posts.author[to]) {
      ledger.others[entry]! += postsAt(input, row);
      if (earlier(row, ledger.other[entry]!)) ledger.other[entry] = row;
    }
  }
  const wait = (replies: Int32Array, after: Float64Array): void =>
    replies.forEach((reply, entry) => {
      if (reply >= 0) after[entry] = Math.max(0, posts.time[reply]! - posts.time[rows[entry]!]!);
    });
  wait(ledger.reply, ledger.after);
  wait(ledger.other, ledger.otherAfter);
  return ledger;
}
