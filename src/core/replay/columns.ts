/** What a checkpoint of the ReplayIndex holds, and how one post adds to it. Build and reader share this page. */
import { KINDS } from '../dataset/types';
import { isChanger, isRetelling } from '../wording/seen';
import { HOPS, type Cascade } from './types';

/** Bins of the drift histogram. */
export const DRIFT_BINS = 30;

/** Where each group of figures begins in a row. */
export const KINDS_AT = 0;
export const DRIFT_AT = KINDS.length;
const HOPS_AT = DRIFT_AT + DRIFT_BINS;
/** Figures per hop, before those per word of it. */
const PER_HOP = 6;

/** Places of a row's figures, for a message of so many tokens and a cascade of so many hops. */
export class Columns {
  readonly length: number;
  readonly #perHop: number;

  constructor(
    readonly words: number,
    readonly hops: number,
  ) {
    this.#perHop = PER_HOP + 2 * words;
    this.length = HOPS_AT + hops * this.#perHop;
  }

  posts = (hop: number): number => HOPS_AT + hop * this.#perHop;
  retellings = (hop: number): number => this.posts(hop) + 1;
  changers = (hop: number): number => this.posts(hop) + 2;
  /** Retellings whose words can be held against the source's. */
  worded = (hop: number): number => this.posts(hop) + 3;
  /** Changers among them, and those of these whose words differ. */
  wordedChangers = (hop: number): number => this.posts(hop) + 4;
  changed = (hop: number): number => this.posts(hop) + 5;
  /** First of `words` figures: worded retellings that show each token. */
  shown = (hop: number): number => this.posts(hop) + PER_HOP;
  /** The same among changers. */
  shownByChangers = (hop: number): number => this.shown(hop) + this.words;
}

/** Hop of a place, as the index tells hops apart. */
export const hopOf = (cascade: Cascade, place: number): number => Math.min(cascade.depth[place]!, HOPS - 1);

/** Hops that a cascade has: deepest + 1, as the index tells them apart. */
export function hopsOf(cascade: Cascade): number {
  let deepest = 0;
  for (let place = 0; place < cascade.count; place++)
    if (cascade.depth[place]! > deepest) deepest = cascade.depth[place]!;
  return Math.min(deepest + 1, HOPS);
}

/** True for a post that figures count: a filter lets it pass. */
export const counts = ({ shown }: Pick<Cascade, 'shown'>, place: number): boolean => shown?.[place] !== 0;

/** How many posts a place stands for; 0 where a filter leaves it out. */
export const postsAt = ({ shown, weight }: Pick<Cascade, 'shown' | 'weight'>, place: number): number =>
  shown?.[place] === 0 ? 0 : weight ? weight[place]! : 1;

/** The same posts, each of which counts once. */
export function withoutWeights(cascade: Cascade): Cascade {
  const read: { -readonly [K in keyof Cascade]: Cascade[K] } = { ...cascade };
  delete read.weight;
  return read;
}

/** Posts that the first n of these places stand for, by n; null where each is one. */
export function running({ weight }: Pick<Cascade, 'weight'>, places: Uint32Array): Float64Array | null {
  if (!weight) return null;
  const sums = new Float64Array(places.length + 1);
  for (let i = 0; i < places.length; i++) sums[i + 1] = sums[i]! + weight[places[i]!]!;
  return sums;
}

/** True for a retelling of the message, by a post below a root, that figures count. */
export const retells = (cascade: Cascade, place: number): boolean =>
  counts(cascade, place) && cascade.parent[place]! >= 0 && isRetelling(cascade.kind[place]!);

/** True for a retelling whose words can be held against the source's. */
export const isWorded = (cascade: Cascade, place: number): boolean =>
  retells(cascade, place) && cascade.variant[place]! >= 0 && !Number.isNaN(cascade.drift[place]!);

/** Bin of the histogram that a drift falls into. */
export const driftBin = (drift: number): number => Math.min(DRIFT_BINS - 1, Math.floor(drift * DRIFT_BINS));

/** Adds one post, where it counts, to a row of counts and to the sums of fidelity per hop. */
export function addPost(
  cascade: Cascade,
  place: number,
  columns: Columns,
  survives: Uint8Array,
  row: Uint32Array,
  sums: Float64Array,
): void {
  if (!counts(cascade, place)) return;
  const kind = cascade.kind[place]!;
  const hop = hopOf(cascade, place);
  const posts = postsAt(cascade, place);
  row[KINDS_AT + kind]! += posts;
  row[columns.posts(hop)]! += posts;
  if (!retells(cascade, place)) return;
  const changer = isChanger(kind);
  row[columns.retellings(hop)]! += posts;
  if (changer) row[columns.changers(hop)]! += posts;
  if (!isWorded(cascade, place)) return;
  const drift = cascade.drift[place]!;
  row[columns.worded(hop)]! += posts;
  if (changer) row[columns.wordedChangers(hop)]! += posts;
  if (changer && drift > 0) row[columns.changed(hop)]! += posts;
  row[DRIFT_AT + driftBin(drift)]! += posts;
  sums[hop]! += (1 - drift) * posts;
  const { words } = columns;
  const from = cascade.variant[place]! * words;
  const shown = columns.shown(hop);
  for (let word = 0; word < words; word++) row[shown + word]! += survives[from + word]! * posts;
  if (!changer) return;
  const byChangers = columns.shownByChangers(hop);
  for (let word = 0; word < words; word++) row[byChangers + word]! += survives[from + word]! * posts;
}
