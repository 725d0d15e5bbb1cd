import type { Drawn } from './drawn';
import { markRadius } from '../core/layout/radius';

/** Pixels by which a mark may be missed. */
const TOLERANCE = 6;
/** The largest mark of all, in pixels before the camera. */
const LARGEST = 28;

/** What the pointer is over: a point before the camera, how much the camera enlarges, and the moment. */
export interface Probe {
  x: number;
  y: number;
  scale: number;
  /** Share of the axis. */
  now: number;
  axis: { x0: number; x1: number };
}

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
    const add = (place: number): void => {
      this.#lanes[lane[place]!]![next[lane[place]!]!++] = place;
    };
    // Undated places come last in the cascade but stand before the axis begins.
    const dated = cascade.dated;
    for (let place = dated; place < cascade.count; place++) add(place);
    for (let place = 0; place < dated; place++) add(place);
  }

  /**
   * The place whose mark is nearest to a point, among those born; null where none is near. `position` gives a place's
   * point before the camera. How far a mark may be missed is the same on the screen at any zoom.
   */
  pick(probe: Probe, position: (place: number) => { x: number; y: number }): number | null {
    const { x, y, scale, now, axis } = probe;
    const grow = Math.sqrt(Math.max(1, scale));
    const reach = (LARGEST * grow + TOLERANCE) / scale;
    const from = this.#share(x - reach, axis);
    const to = Math.min(this.#share(x + reach, axis), now);
    let best: number | null = null;
    let least = Infinity;
    for (const places of this.#lanes) {
      for (let i = this.#first(places, from); i < places.length && this.drawn.at(places[i]!) <= to; i++) {
        const place = places[i]!;
        const at = position(place);
        const away = Math.hypot(at.x - x, at.y - y) * scale - this.#radius(place) * grow;
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

  /** First index of a lane's list that is born at or after a share of the axis. */
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
