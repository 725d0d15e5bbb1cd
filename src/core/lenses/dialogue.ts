/** Is anyone answered? Those who addressed the source, whom it replied to and how late, and what went on without it. */
import { KIND } from '../dataset/types';
import { each, EACH, inSlices, type Steps } from '../steps';
import { cameBack, type CameBack } from './cameBack';
import { enough, type Enough } from './enough';
import { isBySource, postsAt, type LensInput, type Pause, type SourceOption } from './input';
import { isExternal } from '../dataset/external';
import { addressed, fateOf, ledgerOf, type Ledger } from './ledger';
import { medianOf, survivalOf, type SurvivalStep, type Wait } from './survival';
import { NO_THREADS, threadsOf, type Threads } from './threads';

/** What becomes of a post that addresses the source. */
export const FATES = ['none', 'own', 'source', 'others', 'nobody'] as const;
export type Fate = (typeof FATES)[number];
const FATE = { none: 0, own: 1, source: 2, others: 3, nobody: 4 } as const;

/** Steps of the curve that are sent: more than a screen has pixels for it. */
const STEPS = 400;

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
  /** Posts that address the source: as many as the ledger has entries, more where these stand for others. */
  addressed: number;
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

/** The lens's answer for the posts of `input`; rejects (AbortError) where `pause` does. O(posts). */
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
  await pause();
  const curve = survivalOf(spans);
  await pause();
  const fate = await inSlices(fatesOf(input, ledger), EACH, pause);
  const threads = input.source.size ? await inSlices(threadsOf(input, placeOf), EACH, pause) : NO_THREADS;
  const posts = await inSlices(sourcePosts(input), EACH, pause);
  const counts = { source: 0, others: 0, nobody: 0, questions: 0, asked: 0 };
  for (let i = 0; i < ledger.count; i++) {
    const posts = ledger.posts[i]!;
    counts[fateOf(ledger, i)] += posts;
    if (ledger.question[i]) counts.questions += posts;
    if (ledger.question[i] && ledger.reply[i]! >= 0) counts.asked += posts;
  }
  const all = counts.source + counts.others + counts.nobody;
  return {
    source: input.source.size,
    places: { fate },
    ledger,
    addressed: all,
    questions: counts.questions,
    repliedTo: counts.source,
    byOthers: counts.others,
    byNobody: counts.nobody,
    questionsRepliedTo: counts.asked,
    replyRate: all ? counts.source / all : null,
    enough: enough(ledger.count),
    elsewhere,
    end,
    timed: spans.reduce((sum, { posts }) => sum + posts, 0),
    curve: thinned(curve),
    median: medianOf(curve),
    medianOfReplied: middle(spans.filter(({ happened }) => happened)),
    posts,
    conversationality: conversationality(posts),
    threads,
    silence: await inSlices(silenceOf(input, ledger), EACH, pause),
    cameBack: await cameBack(input, pause),
  };
}

/** Replies to others ÷ all posts of the source: what it adds to its own threads is no conversation. */
export function conversationality(posts: SourcePosts): number | null {
  const all = posts.original + posts.replyToOthers + posts.selfReply + posts.quote + posts.retweet;
  return all > 0 ? posts.replyToOthers / all : null;
}

function* lastMoment({ dataset }: LensInput): Steps<number> {
  let last = NaN;
  yield* each(dataset.posts.count, (row) => {
    const time = dataset.posts.time[row]!;
    if (!Number.isNaN(time) && !(time <= last) && !isExternal(dataset, row)) last = time;
  });
  return last;
}

/** How long each waited: until the reply or, without one, until the export ends. Undated ones are left out. */
function spansOf({ dataset }: LensInput, ledger: Ledger, end: number): Wait[] {
  const spans: Wait[] = [];
  for (let entry = 0; entry < ledger.count; entry++) {
    const happened = ledger.reply[entry]! >= 0;
    const length = happened ? ledger.after[entry]! : end - dataset.posts.time[ledger.row[entry]!]!;
    if (!Number.isNaN(length)) spans.push({ length, happened, posts: ledger.posts[entry]! });
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
    if (!isBySource(input, row) || isExternal(dataset, row)) return;
    const kind = forest.kind[row]!;
    const posts = postsAt(input, row);
    if (replyTo[row]! >= 0) counts[isBySource(input, replyTo[row]!) ? 'selfReply' : 'replyToOthers'] += posts;
    else if (kind === KIND.repost || kind === KIND.manual) counts.retweet += posts;
    else if (kind === KIND.quote) counts.quote += posts;
    else counts.original += posts;
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
  ledger.row.forEach((at, entry) => {
    if (time[at]! > time[row]!) after += ledger.posts[entry]!;
  });
  return { row, time: time[row]!, after };
}

/** At most STEPS steps, the first and last among them; each is a true point of the curve. */
function thinned(curve: SurvivalStep[]): SurvivalStep[] {
  if (curve.length <= STEPS) return curve;
  return Array.from({ length: STEPS }, (_, i) => curve[Math.round((i * (curve.length - 1)) / (STEPS - 1))]!);
}

/** Median length; the mean of the two middle ones where they stand for an even number of posts. */
function middle(waits: readonly Wait[]): number | null {
  if (!waits.length) return null;
  const sorted = waits.toSorted((a, b) => a.length - b.length);
  const half = sorted.reduce((sum, { posts }) => sum + posts, 0) / 2;
  let passed = 0;
  const at = sorted.findIndex(({ posts }) => (passed += posts) >= half);
  const next = passed === half ? sorted[at + 1]! : sorted[at]!;
  return (sorted[at]!.length + next.length) / 2;
}
