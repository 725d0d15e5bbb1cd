/** What is on the stage, made ready for the programs: births as shares of the axis in two floats, drift as bytes. */
import type { Cascade } from '../core/replay/types';
import { KIND } from '../core/dataset/types';
import { HUB_FROM, markRadius } from '../core/layout/radius';
import { UNDATED_AT, type LaidOut } from '../core/layout/types';
import type { Point, StageGeometry } from './geometry';
import { DRIFT_STEPS, NO_DRIFT } from './palette';

export interface SceneData {
  cascade: Cascade;
  /** Position of each place on the axis, in units; NaN = undated. */
  unit: Float64Array;
  /** Units of the whole axis. */
  length: number;
  layout: LaidOut;
}

/** Places from the lowest up, and where the four layers end: reposts, posts with words, hubs, the source. */
export interface PaintOrder {
  order: Uint32Array;
  ends: number[];
}

/** Share of the axis within which an arrival is announced by its line and its bead, and how many are at a time. */
const REACH = 0.06;
const MOST_AHEAD = 120;

/** More posts to come than this are paler. */
const PALE_FROM = 1500;

/** So many posts have room for marks of full size; of more they are smaller, but no smaller than this share. */
const ROOMY = 6000;
const SMALLEST = 0.3;
/** Radius of the source's seal with its ring. */
const SEAL = 12;

/** Below this everything is painted in one frame, in order of time. */
const SHUFFLED_FROM = 5000;

export class Drawn {
  readonly cascade: Cascade;
  readonly layout: LaidOut;
  /** Two floats a place whose sum is its share of the axis. */
  readonly birth: Float32Array;
  readonly drift: Uint8Array;
  /** Places that stand on the axis; those behind them are undated, beside others that are not. */
  readonly placed: number;
  /** Size of marks beside their own. */
  readonly #crowding: number;
  #order: PaintOrder | null = null;

  constructor(readonly data: SceneData) {
    const { cascade, unit, length } = data;
    this.cascade = cascade;
    this.layout = data.layout;
    this.#crowding = Math.max(SMALLEST, Math.min(1, Math.cbrt(ROOMY / cascade.count)));
    this.birth = new Float32Array(cascade.count * 2);
    this.drift = new Uint8Array(cascade.count);
    let placed = cascade.count;
    for (let place = 0; place < cascade.count; place++) {
      const undated = Number.isNaN(unit[place]!);
      if (undated) placed--;
      const [high, low] = split(undated ? UNDATED_AT : unit[place]! / length);
      this.birth[place * 2] = high;
      this.birth[place * 2 + 1] = low;
      const drift = cascade.drift[place]!;
      this.drift[place] = Number.isNaN(drift)
        ? NO_DRIFT
        : Math.round(Math.max(0, Math.min(1, drift)) * (DRIFT_STEPS - 1));
    }
    this.placed = placed;
  }

  /** Share of the axis at which a place is born. */
  at(place: number): number {
    return this.birth[place * 2]! + this.birth[place * 2 + 1]!;
  }

  /** Places born by a share of the axis; undated ones, which stand last, are not among them. O(log n). */
  bornAt(share: number): number {
    let low = 0;
    let high = this.placed;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) <= share) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What is under way at a moment: the place after the last of it, and how far ahead of its birth it shows. */
  ahead(now: number): { end: number; reach: number } {
    const born = this.bornAt(now);
    const end = Math.min(this.bornAt(now + REACH), born + MOST_AHEAD);
    return { end, reach: end > born ? Math.min(REACH, this.at(end - 1) - now + REACH / 1e6) : 0 };
  }

  /** How pale what is to come is drawn, 0 … 1: so many rings over one another would make a dark mass. */
  pale(now: number): number {
    return Math.min(1, (PALE_FROM / Math.max(1, this.placed - this.bornAt(now))) ** 0.7);
  }

  /** The message itself: the roots of the cascade are the source's. */
  isSource(place: number): boolean {
    return this.cascade.parent[place]! < 0;
  }

  /** True where the same posts have the same places in both. */
  isOf({ cascade }: Drawn): boolean {
    return same(this.cascade.row, cascade.row);
  }

  /**
   * True where the same posts stand in both, but not in the same way: they can be moved from there. Layouts of the plane do
   * not follow the stage's size: other spots are another layout.
   */
  movesFrom(before: Drawn): boolean {
    if (!this.isOf(before)) return false;
    const { space, spots } = this.layout;
    if (space === 'plane' && spots !== before.layout.spots) return true;
    return space !== before.layout.space || !same(this.cascade.parent, before.cascade.parent);
  }

  /** Where a place stands before the camera. */
  point(geometry: StageGeometry, place: number): Point {
    const { space, spots } = this.layout;
    return geometry.stand(space, this.at(place), spots[place * 2]!, spots[place * 2 + 1]!);
  }

  /** Radius of a place's mark, before the camera. */
  radius(place: number): number {
    const { kind, descendants } = this.cascade;
    return this.isSource(place) ? SEAL : markRadius(kind[place]!, descendants[place]!) * this.#crowding;
  }

  /**
   * Places as they are painted: reposts under posts with words, hubs over them, the source on top. Of many, those of a
   * layer are shuffled, always alike, and hubs stand by what hangs on them: the end of any layer is its most important
   * part, or a fair sample. `ends` = where the layers end.
   */
  paintOrder(): PaintOrder {
    return (this.#order ??= this.#paintOrder());
  }

  #paintOrder(): PaintOrder {
    const { count, kind, descendants } = this.cascade;
    const rank = (place: number): number =>
      this.isSource(place) ? 3 : descendants[place]! >= HUB_FROM ? 2 : kind[place] === KIND.repost ? 0 : 1;
    const order = new Uint32Array(count);
    const ends: number[] = [];
    let end = 0;
    for (let layer = 0; layer < 4; layer++) {
      const from = end;
      for (let place = 0; place < count; place++) if (rank(place) === layer) order[end++] = place;
      ends.push(end);
      if (count <= SHUFFLED_FROM) continue;
      const part = order.subarray(from, end);
      if (layer === 2) part.sort((a, b) => descendants[a]! - descendants[b]! || a - b);
      else shuffle(part);
    }
    return { order, ends };
  }
}

const same = (a: Int32Array, b: Int32Array): boolean =>
  a === b || (a.length === b.length && a.every((value, i) => value === b[i]));

/** A fixed permutation (Fisher–Yates on a small linear congruential sequence). */
function shuffle(list: Uint32Array): void {
  let state = 1;
  for (let i = list.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    const held = list[i]!;
    list[i] = list[j]!;
    list[j] = held;
  }
}

/** A number as a float32 and what it leaves over. */
export function split(value: number): [number, number] {
  const high = Math.fround(value);
  return [high, value - high];
}
