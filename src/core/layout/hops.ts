import type { Cascade } from '../replay/types';
import { HUB_FROM, markRadius } from './radius';
import type { Layout, LayoutInput } from './types';

/** Free pixels between two marks. */
const GAP = 1.5;
/** Share of a lane's height that marks may fill, from its centre line. */
const FILL = 0.46;
/** Steps of the search for a free height. */
const STEP = 1.3;
/** Width of a column of the grid that finds neighbours. */
const COLUMN = 12;
/** A column that holds more marks than this is drawn as a cloud: each mark would be searched against all. */
const CROWDED = 90;

/**
 * Lanes by hop, time along them. Marks of a lane swarm around its centre line, hubs first, so that the swarm's width
 * is the rate of posts. Deterministic. Near-linear: marks are searched against their neighbours only, and crowded
 * columns become a cloud whose height follows their number.
 */
export function layoutHops({ cascade, unit, length, stage }: LayoutInput): Layout {
  const { count } = cascade;
  const { width, laneHeights } = stage;
  const lanes = laneHeights.length;
  const lane = new Uint16Array(count);
  const x = new Float32Array(count);
  const columns = Math.max(1, Math.ceil(width / COLUMN)) + 1;
  const crowd = new Uint32Array(lanes * columns);
  const columnOf = (place: number): number =>
    Math.max(0, Math.min(columns - 1, Math.floor(x[place]! / COLUMN)));
  for (let place = 0; place < count; place++) {
    lane[place] = Math.min(cascade.depth[place]!, lanes - 1);
    x[place] = Number.isNaN(unit[place]!) ? 0 : (unit[place]! / length) * width;
    crowd[lane[place]! * columns + columnOf(place)]!++;
  }
  const spots = new Float32Array(count * 2);
  const swarm = new Swarm(lanes * columns);
  for (const place of hubsFirst(cascade)) {
    const half = laneHeights[lane[place]!]! / 2;
    const room = half * 2 * FILL;
    const radius = Math.min(markRadius(cascade.kind[place]!, cascade.descendants[place]!), room);
    const cell = lane[place]! * columns + columnOf(place);
    const y =
      crowd[cell]! > CROWDED
        ? cloud(place, room - radius, crowd[cell]! / CROWDED)
        : swarm.place(
            cell,
            columnOf(place) > 0,
            columnOf(place) < columns - 1,
            x[place]!,
            radius,
            room,
            place,
          );
    spots[place * 2] = lane[place]!;
    spots[place * 2 + 1] = half > 0 ? y / half : 0;
  }
  return { space: 'lanes', spots, rings: new Float32Array(0) };
}

/** Places of hubs by size, then all others in time: a hub must not be pushed aside by what it brought. */
function* hubsFirst(cascade: Cascade): Iterable<number> {
  const hubs: number[] = [];
  const hub = new Uint8Array(cascade.count);
  for (let place = 0; place < cascade.count; place++) {
    if (cascade.descendants[place]! < HUB_FROM && cascade.parent[place]! >= 0) continue;
    hubs.push(place);
    hub[place] = 1;
  }
  yield* hubs.sort((a, b) => cascade.descendants[b]! - cascade.descendants[a]! || a - b);
  for (let place = 0; place < cascade.count; place++) if (!hub[place]) yield place;
}

/** A height in a cloud, from the place's own number: denser towards the centre line, wider with the crowd. */
function cloud(place: number, room: number, crowding: number): number {
  const a = fraction(place, 0x9e3779b1);
  const b = fraction(place, 0x85ebca77);
  return (a + b - 1) * room * Math.min(1, 0.6 + 0.2 * Math.log2(crowding));
}

/** A number's own chance, 0 … 1: mixed, so that neighbours make no pattern. */
function fraction(n: number, salt: number): number {
  let x = Math.imul((n + 1) ^ salt, 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
}

/** Marks that stand already, in cells of a grid. */
class Swarm {
  readonly #cells: (number[] | undefined)[];

  constructor(cells: number) {
    this.#cells = new Array<number[] | undefined>(cells);
  }

  /** The free height nearest to the centre line; a height by chance of its number where none is free. */
  place(
    cell: number,
    left: boolean,
    right: boolean,
    x: number,
    radius: number,
    room: number,
    number: number,
  ): number {
    const near = [
      ...(left ? (this.#cells[cell - 1] ?? []) : []),
      ...(this.#cells[cell] ?? []),
      ...(right ? (this.#cells[cell + 1] ?? []) : []),
    ];
    const side = fraction(number, 0xc2b2ae3d) < 0.5 ? 1 : -1;
    let y = NaN;
    for (let step = 0; Number.isNaN(y) && Math.ceil(step / 2) * STEP <= room - radius; step++) {
      const at = Math.ceil(step / 2) * STEP * (step % 2 ? side : -side);
      if (free(near, x, at, radius)) y = at;
    }
    if (Number.isNaN(y)) y = (fraction(number, 0x27d4eb2f) * 2 - 1) * Math.max(0, room - radius);
    (this.#cells[cell] ??= []).push(x, y, radius);
    return y;
  }
}

function free(near: number[], x: number, y: number, radius: number): boolean {
  for (let i = 0; i < near.length; i += 3) {
    const dx = near[i]! - x;
    const dy = near[i + 1]! - y;
    const apart = near[i + 2]! + radius + GAP;
    if (dx * dx + dy * dy < apart * apart) return false;
  }
  return true;
}
