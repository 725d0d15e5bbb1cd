import {
  addPost,
  Columns,
  counts,
  hopOf,
  hopsOf,
  postsAt,
  retells,
  running,
  withoutWeights,
} from './columns';
import { HOPS, type Cascade, type ReplayIndex } from './types';

const LEAST_STEP = 256;
/** Checkpoints at most, and figures in all of them: a long message that goes many hops has longer rows, and fewer. */
const MOST_CHECKPOINTS = 1024;
const MOST_FIGURES = 1 << 22;

/**
 * Builds the index of a cascade. `survives[v * words + w]` = wording v holds the root's token w.
 * O(n (log n + words)) time; memory some 8 bytes a post and at most 16 MB of checkpoints.
 */
export function buildReplayIndex(cascade: Cascade, survives: Uint8Array, words: number): ReplayIndex {
  return {
    ...checkpoint(cascade, survives, words),
    words,
    survives,
    ...group(cascade),
    ...followLeaders(cascade),
    firstOfHop: firstOfHop(cascade),
    read: cascade.weight ? buildReplayIndex(withoutWeights(cascade), survives, words) : null,
  };
}

/** Buffers of an index, each once, to be moved rather than copied. */
export function buffersOf(index: ReplayIndex): ArrayBuffer[] {
  const columns = [index, index.read ?? {}].flatMap((part) => Object.values(part) as unknown[]);
  return [
    ...new Set(
      columns.flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [])),
    ),
  ];
}

function checkpoint(
  cascade: Cascade,
  survives: Uint8Array,
  words: number,
): Pick<ReplayIndex, 'step' | 'hops' | 'checkpoints' | 'sums'> {
  const columns = new Columns(words, hopsOf(cascade));
  const { length, hops } = columns;
  const most = Math.min(MOST_CHECKPOINTS, Math.floor(MOST_FIGURES / length));
  const step = Math.max(LEAST_STEP, Math.ceil(cascade.count / most));
  const rows = Math.floor(cascade.count / step) + 1;
  const checkpoints = new Uint32Array(rows * length);
  const sums = new Float64Array(rows * HOPS);
  const row = new Uint32Array(length);
  const sum = new Float64Array(HOPS);
  for (let place = 0; place < cascade.count; place++) {
    addPost(cascade, place, columns, survives, row, sum);
    if ((place + 1) % step > 0) continue;
    const at = (place + 1) / step;
    checkpoints.set(row, at * length);
    sums.set(sum, at * HOPS);
  }
  return { step, hops, checkpoints, sums };
}

/** Number of wordings, for keys of (hop, wording). */
const variantCount = (cascade: Cascade): number =>
  cascade.variant.reduce((most, v) => Math.max(most, v + 1), 0);

function group(
  cascade: Cascade,
): Pick<ReplayIndex, 'groupKeys' | 'groupOffsets' | 'groupPlaces' | 'groupWeights'> {
  const variants = variantCount(cascade);
  const sizes = new Map<number, number>();
  const count = (key: number): void => void sizes.set(key, (sizes.get(key) ?? 0) + 1);
  eachWorded(cascade, (place) => {
    count(hopOf(cascade, place) * variants + cascade.variant[place]!);
    count(HOPS * variants + cascade.variant[place]!);
  });
  const groupKeys = Float64Array.from(sizes.keys()).sort();
  const groupOffsets = new Uint32Array(groupKeys.length + 1);
  const next = new Map<number, number>();
  groupKeys.forEach((key, i) => {
    next.set(key, groupOffsets[i]!);
    groupOffsets[i + 1] = groupOffsets[i]! + sizes.get(key)!;
  });
  const groupPlaces = new Uint32Array(groupOffsets[groupKeys.length]!);
  const put = (key: number, place: number): void => {
    const at = next.get(key)!;
    groupPlaces[at] = place;
    next.set(key, at + 1);
  };
  eachWorded(cascade, (place) => {
    put(hopOf(cascade, place) * variants + cascade.variant[place]!, place);
    put(HOPS * variants + cascade.variant[place]!, place);
  });
  return { groupKeys, groupOffsets, groupPlaces, groupWeights: running(cascade, groupPlaces) };
}

/** The leader of a hop changes when another wording is carried by more posts; a tie leaves it. */
function followLeaders(
  cascade: Cascade,
): Pick<ReplayIndex, 'leaderOffsets' | 'leaderPlaces' | 'leaderVariants'> {
  const variants = variantCount(cascade);
  const carried = new Map<number, number>();
  const most = new Uint32Array(HOPS + 1);
  const changes: { place: number; variant: number }[][] = Array.from({ length: HOPS + 1 }, () => []);
  const count = (hop: number, variant: number, place: number): void => {
    const key = hop * variants + variant;
    const now = (carried.get(key) ?? 0) + postsAt(cascade, place);
    carried.set(key, now);
    if (now <= most[hop]!) return;
    most[hop] = now;
    if (changes[hop]!.at(-1)?.variant !== variant) changes[hop]!.push({ place, variant });
  };
  eachWorded(cascade, (place) => {
    count(hopOf(cascade, place), cascade.variant[place]!, place);
    count(HOPS, cascade.variant[place]!, place);
  });
  const leaderOffsets = new Uint32Array(HOPS + 2);
  changes.forEach((list, hop) => (leaderOffsets[hop + 1] = leaderOffsets[hop]! + list.length));
  const all = changes.flat();
  return {
    leaderOffsets,
    leaderPlaces: Uint32Array.from(all, (change) => change.place),
    leaderVariants: Int32Array.from(all, (change) => change.variant),
  };
}

function firstOfHop(cascade: Cascade): Uint32Array {
  const first = new Uint32Array(HOPS).fill(cascade.count);
  for (let place = cascade.count - 1; place >= 0; place--)
    if (counts(cascade, place)) first[hopOf(cascade, place)] = place;
  return first;
}

/** Retellings that carry a wording, in order. */
function eachWorded(cascade: Cascade, visit: (place: number) => void): void {
  for (let place = 0; place < cascade.count; place++) {
    if (retells(cascade, place) && cascade.variant[place]! >= 0) visit(place);
  }
}
