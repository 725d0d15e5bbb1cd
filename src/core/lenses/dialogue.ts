/** Is anyone answered? Those who addressed the source, whom it replied to and how late, and what went on without it. */
import { KIND } from '../dataset/types';
import { sortByTime } from '../paths/likely/sortByTime';
import { each, EACH, inSlices, type Steps } from '../steps';
import { Addressing, asks } from './addressed';
import { cameBack, type CameBack } from './cameBack';
import { enough, type Enough } from './enough';
import {
  isAbsent,
  isBySource,
  SLICE,
  SLICE_READ,
  type LensInput,
  type Pause,
  type SourceOption,
} from './input';
import { medianOf, survivalOf, type SurvivalStep } from './survival';
import { NO_THREADS, threadsOf, type Threads } from './threads';

/** What becomes of a post that addresses the source. */
export const FATES = ['none', 'own', 'source', 'others', 'nobody'] as const;
export type Fate = (typeof FATES)[number];
export const FATE = { none: 0, own: 1, source: 2, others: 3, nobody: 4 } as const;

/** Steps of the curve that are sent: more than a screen has pixels for it. */
const STEPS = 400;

/** Posts that address the source, by time. All columns have `count` entries; rows are Dataset rows. */
export interface Ledger {
  count: number;
  place: Int32Array;
  row: Int32Array;
  /** 1 = a question, by its mark. */
  question: Uint8Array;
  /** Followers of its author, -1 = unknown; posts below it. */
  followers: Int32Array;
  below: Uint32Array;
  /** The source's first reply (or quote) of it, -1 = none, and ms until then (NaN = none, or undated). */
  reply: Int32Array;
  after: Float64Array;
  /** The first reply of somebody else than its author, -1 = none, and how many there are. */
  other: Int32Array;
  others: Uint32Array;
}

/** Posts of the source in the whole export, by what they are. */
export interface SourcePosts {
  original: number;
  replyToOthers: number;
  selfReply: number;
  quote: number;
  retweet: number;
}

export interface DialogueAnswer {
  /** Accounts that form the source; 0 = unknown. */
  source: number;
  places: {
    /** Code in FATES. */
    fate: Uint8Array;
  };
  ledger: Ledger;
  questions: number;
  /** Of the ledger: replied to by the source; by others alone; by nobody. */
  repliedTo: number;
  byOthers: number;
  byNobody: number;
  /** Of the questions: replied to by the source. */
  questionsRepliedTo: number;
  /** repliedTo / addressed; null where nobody addresses it. */
  replyRate: number | null;
  enough: Enough;
  /** Posts of the export outside this cascade that address the source. */
  elsewhere: number;
  /** Ms; the last moment of the export, at which everything that is still open ends. */
  end: number;
  /** Entries with a time, which the curve is of; S(t) = share not yet replied to. */
  timed: number;
  curve: SurvivalStep[];
  /** Time by which half are replied to; null where they are not. */
  median: number | null;
  /** Median of those replied to alone: says nothing of the others. */
  medianOfReplied: number | null;
  posts: SourcePosts;
  /** Replies to others ÷ all its posts; null where it has none. */
  conversationality: number | null;
  threads: Threads;
  /** The source's last reply to others, and who addressed it after that; null where it never replied. */
  silence: { row: number; time: number; after: number } | null;
  cameBack: CameBack[];
}

export async function dialogue(input: LensInput, _: SourceOption, pause: Pause): Promise<DialogueAnswer> {
  const { dataset, places } = input;
  const placeOf = new Int32Array(dataset.posts.count).fill(-1);
  await inSlices(
    each(places.count, (place) => {
      placeOf[places.row[place]!] = place;
    }),
    EACH,
    pause,
  );
  const { rows, elsewhere } = await addressed(input, placeOf, pause);
  const ledger = await ledgerOf(input, rows, placeOf, pause);
  const end = await inSlices(lastMoment(input), EACH, pause);
  const spans = spansOf(input, ledger, end);
  const curve = survivalOf(spans);
  const fate = await inSlices(fatesOf(input, ledger), EACH, pause);
  const threads = input.source.size ? await inSlices(threadsOf(input, placeOf), EACH, pause) : NO_THREADS;
  const posts = await inSlices(sourcePosts(input), EACH, pause);
  const counts = { source: 0, others: 0, nobody: 0, questions: 0, asked: 0 };
  for (let i = 0; i < ledger.count; i++) {
    counts[fateOf(ledger, i)]++;
    counts.questions += ledger.question[i]!;
    if (ledger.question[i] && ledger.reply[i]! >= 0) counts.asked++;
  }
  return {
    source: input.source.size,
    places: { fate },
    ledger,
    questions: counts.questions,
    repliedTo: counts.source,
    byOthers: counts.others,
    byNobody: counts.nobody,
    questionsRepliedTo: counts.asked,
    replyRate: ledger.count ? counts.source / ledger.count : null,
    enough: enough(ledger.count),
    elsewhere,
    end,
    timed: spans.length,
    curve: thinned(curve),
    median: medianOf(curve),
    medianOfReplied: middle(spans.filter(({ happened }) => happened).map(({ length }) => length)),
    posts,
    conversationality: conversationality(posts),
    threads,
    silence: await inSlices(silenceOf(input, ledger), EACH, pause),
    cameBack: await cameBack(input, pause),
  };
}

/** What an entry of the ledger came to. */
export const fateOf = (ledger: Ledger, entry: number): 'source' | 'others' | 'nobody' =>
  ledger.reply[entry]! >= 0 ? 'source' : ledger.others[entry]! > 0 ? 'others' : 'nobody';

/** Replies to others ÷ all posts of the source: what it adds to its own threads is no conversation. */
export function conversationality(posts: SourcePosts): number | null {
  const all = posts.original + posts.replyToOthers + posts.selfReply + posts.quote + posts.retweet;
  return all > 0 ? posts.replyToOthers / all : null;
}

async function addressed(
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
      else elsewhere++;
    }
  // By time: places stand in that order.
  const order = await sortByTime(
    Float64Array.from(rows, (row) => placeOf[row]!),
    pause,
  );
  return { rows: Array.from(order, (at) => rows[at]!), elsewhere };
}

async function ledgerOf(
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
    question: new Uint8Array(count),
    followers: Int32Array.from(rows, (row) => accounts.followers[posts.author[row]!] ?? -1),
    below: Uint32Array.from(rows, (row) => forest.descendants[row]!),
    reply: new Int32Array(count).fill(-1),
    after: new Float64Array(count).fill(NaN),
    other: new Int32Array(count).fill(-1),
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
    if (forest.kind[row] === KIND.repost || isAbsent(dataset, row)) continue;
    const own = isBySource(input, row);
    const to = posts.replyTo[row]! >= 0 ? posts.replyTo[row]! : own ? posts.quoteOf[row]! : -1;
    const entry = to < 0 ? -1 : entryOf[to]!;
    if (entry < 0) continue;
    if (own) {
      if (earlier(row, ledger.reply[entry]!)) ledger.reply[entry] = row;
    } else if (posts.author[row] !== posts.author[to]) {
      ledger.others[entry]!++;
      if (earlier(row, ledger.other[entry]!)) ledger.other[entry] = row;
    }
  }
  ledger.reply.forEach((reply, entry) => {
    if (reply >= 0) ledger.after[entry] = Math.max(0, posts.time[reply]! - posts.time[rows[entry]!]!);
  });
  return ledger;
}

function* lastMoment({ dataset }: LensInput): Steps<number> {
  let last = NaN;
  yield* each(dataset.posts.count, (row) => {
    const time = dataset.posts.time[row]!;
    if (!Number.isNaN(time) && !(time <= last) && !isAbsent(dataset, row)) last = time;
  });
  return last;
}

/** How long each waited: until the reply or, without one, until the export ends. Undated ones are left out. */
function spansOf(
  { dataset }: LensInput,
  ledger: Ledger,
  end: number,
): { length: number; happened: boolean }[] {
  const spans: { length: number; happened: boolean }[] = [];
  for (let entry = 0; entry < ledger.count; entry++) {
    const happened = ledger.reply[entry]! >= 0;
    const length = happened ? ledger.after[entry]! : end - dataset.posts.time[ledger.row[entry]!]!;
    if (!Number.isNaN(length)) spans.push({ length, happened });
  }
  return spans;
}

function* fatesOf(input: LensInput, ledger: Ledger): Steps<Uint8Array> {
  const { count, row } = input.places;
  const fate = new Uint8Array(count);
  yield* each(count, (place) => {
    fate[place] = isBySource(input, row[place]!) ? FATE.own : FATE.none;
  });
  for (let entry = 0; entry < ledger.count; entry++) fate[ledger.place[entry]!] = FATE[fateOf(ledger, entry)];
  return fate;
}

function* sourcePosts(input: LensInput): Steps<SourcePosts> {
  const { dataset, forest } = input;
  const { replyTo } = dataset.posts;
  const counts: SourcePosts = { original: 0, replyToOthers: 0, selfReply: 0, quote: 0, retweet: 0 };
  yield* each(dataset.posts.count, (row) => {
    if (!isBySource(input, row) || isAbsent(dataset, row)) return;
    const kind = forest.kind[row]!;
    if (replyTo[row]! >= 0) counts[isBySource(input, replyTo[row]!) ? 'selfReply' : 'replyToOthers']++;
    else if (kind === KIND.repost || kind === KIND.manual) counts.retweet++;
    else if (kind === KIND.quote) counts.quote++;
    else counts.original++;
  });
  return counts;
}

function* silenceOf(input: LensInput, ledger: Ledger): Steps<DialogueAnswer['silence']> {
  const { dataset, places } = input;
  const { replyTo, time } = dataset.posts;
  let row = -1;
  yield* each(places.count, (place) => {
    const at = places.row[place]!;
    if (!isBySource(input, at) || replyTo[at]! < 0 || isBySource(input, replyTo[at]!)) return;
    if (!Number.isNaN(time[at]!) && (row < 0 || time[at]! > time[row]!)) row = at;
  });
  if (row < 0) return null;
  let after = 0;
  for (const at of ledger.row) if (time[at]! > time[row]!) after++;
  return { row, time: time[row]!, after };
}

/** At most STEPS steps, the first and last among them; each is a true point of the curve. */
function thinned(curve: SurvivalStep[]): SurvivalStep[] {
  if (curve.length <= STEPS) return curve;
  return Array.from({ length: STEPS }, (_, i) => curve[Math.round((i * (curve.length - 1)) / (STEPS - 1))]!);
}

/** Median; the mean of the two middle ones where there is an even number. */
function middle(values: number[]): number | null {
  if (!values.length) return null;
  const sorted = values.sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
