import Flatbush from 'flatbush';
import { MARK } from './common.glsl';
import type { Drawn } from './drawn';
import type { Point, StageGeometry } from './geometry';

/** Pixels by which a mark may be missed. */
const TOLERANCE = 6;
/**
 * Radii before the camera, up to the largest of all. The index is asked within the least of them that few marks exceed;
 * those few are looked through one by one, for a large radius would bring in a crowd of small marks that are too far off.
 */
const RADII = [2, 3, 4.5, 6.3, 8, 11, 16, 22, 28];
const FEW = 2000;

/** What the pointer is over: a point before the camera, how much the camera enlarges, and the moment. */
export interface Probe extends Point {
  scale: number;
  /** Share of the axis. */
  now: number;
  /** Bits of MARK, a byte a place: what is hidden is not found. Null: nothing is. */
  marks: Uint8Array | null;
}

/** Finds the post under a point, by the index that came with the layout. */
export class Picker {
  readonly #index: Flatbush;
  /** Radius of all marks but the `#large`. */
  readonly #radius: number;
  readonly #large: readonly number[];

  constructor(
    private readonly drawn: Drawn,
    private readonly geometry: StageGeometry,
  ) {
    this.#index = Flatbush.from(drawn.layout.index);
    const { count } = drawn.cascade;
    const larger = RADII.slice(1);
    let radius = RADII[0]!;
    let large: number[] = [];
    for (let place = 0; place < count; place++) {
      if (drawn.radius(place) <= radius) continue;
      large.push(place);
      while (large.length > FEW && larger.length > 0) {
        radius = larger.shift()!;
        const least = radius;
        large = large.filter((other) => drawn.radius(other) > least);
      }
    }
    this.#radius = radius;
    this.#large = large;
  }

  /** Places whose middle lies within a box before the camera, among those born and not hidden; in no order. */
  within(from: Point, to: Point, now: number, marks: Uint8Array | null): number[] {
    const { drawn, geometry } = this;
    const { space } = drawn.layout;
    const low = geometry.locate(space, from);
    const high = geometry.locate(space, to);
    return this.#index.search(low.x, low.y, high.x, high.y, (place) => {
      if (place >= drawn.cascade.count || drawn.at(place) > now) return false;
      if (marks && (marks[place]! & MARK.hidden) !== 0) return false;
      const { x, y } = drawn.point(geometry, place);
      return x >= from.x && x <= to.x && y >= from.y && y <= to.y;
    });
  }

  /**
   * The place whose mark is nearest to a point, among those born and not hidden; null where none is near. How far a mark
   * may be missed is the same on the screen at any zoom.
   */
  pick({ x, y, scale, now, marks }: Probe): number | null {
    const { drawn, geometry } = this;
    const { space } = drawn.layout;
    const grow = Math.sqrt(Math.max(1, scale));
    const reach = (this.#radius * grow + TOLERANCE) / scale;
    const from = geometry.locate(space, { x: x - reach, y: y - reach });
    const to = geometry.locate(space, { x: x + reach, y: y + reach });
    let best: number | null = null;
    let least = TOLERANCE;
    const weigh = (place: number): boolean => {
      if (place >= drawn.cascade.count || drawn.at(place) > now) return false;
      if (marks && (marks[place]! & MARK.hidden) !== 0) return false;
      const at = drawn.point(geometry, place);
      const away = Math.hypot(at.x - x, at.y - y) * scale - drawn.radius(place) * grow;
      if (away < least) [best, least] = [place, away];
      return false;
    };
    this.#large.forEach(weigh);
    this.#index.search(from.x, from.y, to.x, to.y, weigh);
    return best;
  }
}
