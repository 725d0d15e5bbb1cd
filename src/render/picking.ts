import type { Drawn } from './drawn';
import { markRadius } from '../core/layout/radius';

/** Pixels by which a mark may be missed. */
const TOLERANCE = 6;
/** Reach of the search along the axis: the largest mark and the tolerance. */
const REACH = 34;

/**
 * Finds the post under a point. Places are sorted by birth, and x is birth: within a lane they are sorted by x
 * already, so lists per lane and a binary search are a spatial index that costs one pass.
 */
export class Picker {
  readonly #lanes: Uint32Array[];

  constructor(private readonly drawn: Drawn) {
    const { cascade, lane } = drawn;
    const counts: number[] = [];
    for (let place = 0; place < cascade.count; place++)
      counts[lane[place]!] = (counts[lane[place]!] ?? 0) + 1;
    this.#lanes = Array.from(counts, (count) => new Uint32Array(count ?? 0));
    const next = new Uint32Array(counts.length);
    for (let place = 0; place < cascade.count; place++)
      this.#lanes[lane[place]!]![next[lane[place]!]!++] = place;
  }

  /**
   * The place whose mark is nearest to a point, among those born at `now` (a share of the axis); null where none is
   * near. `position` gives a place's point in the same pixels.
   */
  pick(
    x: number,
    y: number,
    now: number,
    axis: { x0: number; x1: number },
    position: (place: number) => { x: number; y: number },
  ): number | null {
    const from = this.#share(x - REACH, axis);
    const to = Math.min(this.#share(x + REACH, axis), now);
    let best: number | null = null;
    let least = Infinity;
    for (const places of this.#lanes) {
      for (let i = this.#first(places, from); i < places.length && this.drawn.at(places[i]!) <= to; i++) {
        const place = places[i]!;
        const at = position(place);
        const away = Math.hypot(at.x - x, at.y - y) - this.#radius(place);
        if (away < Math.min(least, TOLERANCE)) [best, least] = [place, away];
      }
    }
    return best;
  }

  #radius(place: number): number {
    const { kind, descendants } = this.drawn.cascade;
    return this.drawn.isSource(place) ? 12 : markRadius(kind[place]!, descendants[place]!);
  }

  #share(x: number, { x0, x1 }: { x0: number; x1: number }): number {
    return (x - x0) / Math.max(1, x1 - x0);
  }

  /** First index of a lane's list that is born at or after a share of the axis; undated places come last and are seen. */
  #first(places: Uint32Array, share: number): number {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.drawn.at(places[middle]!) < share) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
