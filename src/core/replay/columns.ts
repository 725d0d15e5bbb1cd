/** What a checkpoint of the ReplayIndex holds, and how one post adds to it. Build and reader share this page. */
import { KINDS } from '../dataset/types';
import { isChanger, isRetelling } from '../wording/seen';
import { HOPS, type Cascade } from './types';

/** Bins of the drift histogram. */
export const DRIFT_BINS = 30;

/** Posts, retellings, changers, retellings with words, changers whose words differ. */
const PER_HOP = 5;
/** Where each group of figures begins in a row. */
export const KINDS_AT = 0;
export const DRIFT_AT = KINDS.length;
export const HOPS_AT = DRIFT_AT + DRIFT_BINS;
export const WORDS_AT = HOPS_AT + HOPS * PER_HOP;

/** Length of a row for a message of so many tokens. */
export const rowLength = (words: number): number => WORDS_AT + words;

/** Hop of a place, as the index tells hops apart. */
export const hopOf = (cascade: Cascade, place: number): number => Math.min(cascade.depth[place]!, HOPS - 1);

/** True for a retelling of the message by a post below a root. */
export const retells = (cascade: Cascade, place: number): boolean =>
  cascade.parent[place]! >= 0 && isRetelling(cascade.kind[place]!);

/** Adds one post to a row of counts and to the sums of fidelity per hop. */
export function addPost(
  cascade: Cascade,
  place: number,
  words: number,
  survives: Uint8Array,
  row: Uint32Array,
  sums: Float64Array,
): void {
  const kind = cascade.kind[place]!;
  const hop = hopOf(cascade, place);
  row[KINDS_AT + kind]!++;
  row[HOPS_AT + hop * PER_HOP]!++;
  if (!retells(cascade, place)) return;
  row[HOPS_AT + hop * PER_HOP + 1]!++;
  if (isChanger(kind)) row[HOPS_AT + hop * PER_HOP + 2]!++;
  const drift = cascade.drift[place]!;
  const variant = cascade.variant[place]!;
  if (Number.isNaN(drift) || variant < 0) return;
  row[HOPS_AT + hop * PER_HOP + 3]!++;
  if (drift > 0 && isChanger(kind)) row[HOPS_AT + hop * PER_HOP + 4]!++;
  row[DRIFT_AT + Math.min(DRIFT_BINS - 1, Math.floor(drift * DRIFT_BINS))]!++;
  sums[hop]! += 1 - drift;
  const from = variant * words;
  for (let word = 0; word < words; word++) row[WORDS_AT + word]! += survives[from + word]!;
}

export const hopPosts = (row: Uint32Array, hop: number): number => row[HOPS_AT + hop * PER_HOP]!;
export const hopRetellings = (row: Uint32Array, hop: number): number => row[HOPS_AT + hop * PER_HOP + 1]!;
export const hopChangers = (row: Uint32Array, hop: number): number => row[HOPS_AT + hop * PER_HOP + 2]!;
export const hopWorded = (row: Uint32Array, hop: number): number => row[HOPS_AT + hop * PER_HOP + 3]!;
export const hopChanged = (row: Uint32Array, hop: number): number => row[HOPS_AT + hop * PER_HOP + 4]!;
