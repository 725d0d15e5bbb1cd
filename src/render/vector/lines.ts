/** Lines from parent to child as shapes (transmissions/shaders.ts says what they are). */
import { KIND } from '../../core/dataset/types';
import { short, type Shape } from '../../core/export/plate';
import { HUB_FROM } from '../../core/layout/radius';
import { BASIS } from '../../core/paths/types';
import { MARK } from '../common.glsl';
import type { Drawn } from '../drawn';
import type { StageGeometry } from '../geometry';
import type { Inks } from './inks';

/** Bases that no platform and no author says: their lines are dashed. */
const DASHED: ReadonlySet<number> = new Set([
  ...[BASIS.matched, BASIS.inferredGraph, BASIS.inferredModel, BASIS.chosen],
]);
const DASH = [4.5, 3.5];
const DASH_SELECTED = [7, 5];
/** Radius of a bead, and of a hub's. */
const BEAD = 3.3;
const BEAD_HUB = 4.8;

type Cubic = Float64Array;

export class VectorLines {
  readonly #reach: number;

  constructor(
    private readonly drawn: Drawn,
    private readonly geometry: StageGeometry,
    private readonly inks: Inks,
    private readonly now: number,
  ) {
    this.#reach = drawn.ahead(now).reach;
  }

  /** The line to a place, up to the moment where it is under way; none where there is none. */
  hop(place: number): Shape[] {
    const { inks, drawn } = this;
    const parent = drawn.cascade.parent[place]!;
    if (!this.#has(place, parent)) return [];
    const repost = drawn.cascade.kind[place] === KIND.repost;
    const hub = this.#isHub(place);
    const ahead = drawn.at(place) - this.now;
    const near = ahead > 0 ? Math.min(1, Math.max(0, (this.#reach - ahead) / (0.3 * this.#reach))) : 1;
    const opacity =
      (hub && !repost ? 0.92 : 0.5) *
      inks.strength(place, 2) *
      (1 - 0.58 * inks.dim) *
      (inks.lit && !(inks.flags(place) & MARK.lit) ? 0.3 : 1) *
      near;
    if (opacity <= 0) return [];
    const row = repost ? 2 : 0;
    const from = drawn.isSource(parent) && !repost ? inks.source : inks.tint(parent, row);
    const width = repost
      ? 0.75
      : hub
        ? Math.min(4, Math.max(1.05, 1.5 + 0.174 * (drawn.radius(place) - 4.4)))
        : 1.05;
    const curve = this.#curve(place, parent);
    const shown = ahead > 0 ? before(curve, this.#share(curve, place, parent)) : curve;
    return [this.#stroke(shown, { from, to: inks.tint(place, row), width, opacity, place, dash: DASH })];
  }

  /** What is about to arrive, where it is now on its line. */
  bead(place: number): Shape[] {
    const { inks, drawn } = this;
    const parent = drawn.cascade.parent[place]!;
    if (inks.dim || !this.#has(place, parent)) return [];
    const curve = this.#curve(place, parent);
    const end = before(curve, this.#share(curve, place, parent));
    const at = { x: end[6]!, y: end[7]! };
    const r = this.#isHub(place) ? BEAD_HUB : BEAD;
    const fill = inks.tint(place, drawn.cascade.kind[place] === KIND.repost ? 1 : 0);
    return [
      { is: 'circle', ...at, r: r + 1.2, fill: inks.paper },
      { is: 'circle', ...at, r, fill },
    ];
  }

  /** A line of the emphasised path: its casing of paper, or the line. */
  selected(place: number, casing: boolean): Shape[] {
    const { inks, drawn } = this;
    const parent = drawn.cascade.parent[place]!;
    if (parent < 0) return [];
    const curve = this.#curve(place, parent);
    const repost = drawn.cascade.kind[place] === KIND.repost;
    if (casing)
      return [this.#stroke(curve, { from: inks.paper, to: inks.paper, width: 7, opacity: 1, place })];
    const from = drawn.isSource(parent) && !repost ? inks.source : inks.tint(parent, 0);
    const to = inks.tint(place, 0);
    return [this.#stroke(curve, { from, to, width: 3, opacity: 1, place, dash: DASH_SELECTED })];
  }

  #has(place: number, parent: number): boolean {
    if (parent < 0 || (this.inks.flags(place) | this.inks.flags(parent)) & MARK.hidden) return false;
    const ahead = this.drawn.at(place) - this.now;
    return ahead <= 0 || (ahead <= this.#reach && this.drawn.at(parent) <= this.now);
  }

  #isHub(place: number): boolean {
    return this.drawn.cascade.descendants[place]! >= HUB_FROM;
  }

  #curve(place: number, parent: number): Cubic {
    const curve = new Float64Array(8);
    const from = this.drawn.point(this.geometry, parent);
    this.geometry.curve(this.drawn.layout.space, from, this.drawn.point(this.geometry, place), curve);
    return curve;
  }

  /** How far along its line the moment has come, 0 … 1: along the time axis the line's points say it. */
  #share(curve: Cubic, place: number, parent: number): number {
    const { drawn, now, geometry } = this;
    const { space } = drawn.layout;
    const [first, last] = [drawn.at(parent), drawn.at(place)];
    if (space !== 'lanes' && space !== 'axis') return (now - first) / Math.max(last - first, 1e-12);
    const x = geometry.axis.x0 + now * (geometry.axis.x1 - geometry.axis.x0);
    let [low, high] = [0, 1];
    for (let i = 0; i < 24; i++) {
      const middle = (low + high) / 2;
      if (before(curve, middle)[6]! < x) low = middle;
      else high = middle;
    }
    return low;
  }

  #stroke(
    c: Cubic,
    how: {
      from: string;
      to: string;
      width: number;
      opacity: number;
      place: number;
      dash?: readonly number[];
    },
  ): Shape {
    const { from, to, width, opacity, place, dash } = how;
    const dashed = dash && DASHED.has(this.drawn.cascade.basis[place]!);
    const [x1, y1, ...rest] = Array.from(c);
    return {
      is: 'path',
      d: `M${short(x1!)} ${short(y1!)}C${rest.map(short).join(' ')}`,
      stroke: from === to ? from : { from, to, x1: x1!, y1: y1!, x2: c[6]!, y2: c[7]! },
      ...{ width, opacity },
      ...(dashed ? { dash } : {}),
    };
  }
}

/** A cubic up to a share of its way (de Casteljau). */
function before(c: Cubic, share: number): Cubic {
  const part = new Float64Array(8);
  const mix = (a: number, b: number): number => a + (b - a) * share;
  for (const at of [0, 1]) {
    const [p, q, r, s] = [c[at]!, c[2 + at]!, c[4 + at]!, c[6 + at]!];
    const [pq, qr, rs] = [mix(p, q), mix(q, r), mix(r, s)];
    part[at] = p;
    part[2 + at] = pq;
    part[4 + at] = mix(pq, qr);
    part[6 + at] = mix(mix(pq, qr), mix(qr, rs));
  }
  return part;
}
