/** Posts as shapes (posts, accents and ghosts say what they are). */
import { KIND } from '../../core/dataset/types';
import { short, type Shape } from '../../core/export/plate';
import { MARK } from '../common.glsl';
import type { Drawn } from '../drawn';
import type { StageGeometry } from '../geometry';
import { GLOW_REACH } from '../palette';
import type { Inks } from './inks';

/** Radius of the source's disc. */
const SOURCE_RADIUS = 9;
/** A mark of the emphasised path is at least so large. */
const SELECTED_RADIUS = 6.5;
/** From one stripe to the next, along a diagonal: what 3.6 across x + y is. */
const STRIPES = 3.6 / Math.SQRT2;

export class VectorMarks {
  constructor(
    private readonly drawn: Drawn,
    private readonly geometry: StageGeometry,
    private readonly inks: Inks,
  ) {}

  /** More than a disc or a ring: painted after the others. */
  isAccented(place: number): boolean {
    const kind = this.drawn.cascade.kind[place]!;
    return (
      this.drawn.isSource(place) ||
      kind === KIND.manual ||
      kind === KIND.copy ||
      (this.inks.flags(place) & (MARK.lit | MARK.notch | MARK.hatch)) !== 0 ||
      this.inks.strength(place, 0) > 0
    );
  }

  ghost(place: number, pale: number): Shape[] {
    const r = this.#radius(place) * 0.8;
    return [
      {
        ...{ is: 'circle', ...this.#at(place), r },
        ...{ stroke: this.inks.ghost, width: 0.9, opacity: 0.42 * pale },
      },
    ];
  }

  post(place: number): Shape[] {
    const { inks, drawn } = this;
    const lit = inks.lit && (inks.flags(place) & MARK.lit) !== 0;
    const opacity = (1 - 0.45 * inks.dim) * (inks.lit && !lit ? 0.2 : 1);
    const at = this.#at(place);
    const r = this.#radius(place);
    const row = drawn.cascade.kind[place] === KIND.repost ? 1 : 0;
    const colour = inks.tint(place, row);
    const shapes: Shape[] = [];
    const strength = inks.strength(place, 0);
    if (strength > 0 && !drawn.isSource(place)) {
      const reach = inks.strength(place, 1) * GLOW_REACH * r;
      shapes.push({ is: 'circle', ...at, r: reach, fill: { glow: colour, strength } });
    }
    if (drawn.isSource(place)) shapes.push(...this.#seal(at));
    else {
      if (lit) shapes.push(...[2.8, 1.4].map((rim, i) => this.#disc(at, r + rim, i ? inks.paper : inks.ink)));
      shapes.push(...this.#mark(place, at, r, colour, 1.5));
    }
    return opacity < 1 ? [{ is: 'group', shapes, opacity }] : shapes;
  }

  /** A post of the emphasised path; the last is ringed. */
  selected(place: number, ringed: boolean): Shape[] {
    const { inks, drawn } = this;
    const at = this.#at(place);
    if (drawn.isSource(place)) return this.#seal(at);
    const r = Math.max(SELECTED_RADIUS, this.#radius(place));
    const shapes: Shape[] = ringed
      ? [{ is: 'circle', ...at, r: r + 4.5, stroke: inks.ink, width: 2, fill: inks.paper }]
      : [];
    return [
      ...shapes,
      this.#disc(at, r + 3, inks.paper),
      ...this.#mark(place, at, r, inks.tint(place, 0), 2.5),
    ];
  }

  #mark(place: number, at: { x: number; y: number }, r: number, fill: string, ring: number): Shape[] {
    const { paper } = this.inks;
    const kind = this.drawn.cascade.kind[place]!;
    if (kind === KIND.reply)
      return [
        this.#disc(at, r + 0.6, paper),
        { is: 'circle', ...at, r: r - ring / 2, stroke: fill, width: ring },
      ];
    const shapes = kind === KIND.repost ? [] : [outline(kind, at, r, paper, 1)];
    shapes.push(outline(kind, at, r, fill, 0));
    const flags = this.inks.flags(place);
    if (flags & MARK.hatch) shapes.push(...stripes(at, r - 0.9, paper));
    if (flags & MARK.notch) shapes.push(wedge(at, r, paper));
    return shapes;
  }

  #seal(at: { x: number; y: number }): Shape[] {
    const { paper, source } = this.inks;
    return [
      this.#disc(at, SOURCE_RADIUS + 4, paper),
      { is: 'circle', ...at, r: SOURCE_RADIUS + 2.6, stroke: source, width: 1.5 },
      this.#disc(at, SOURCE_RADIUS - 0.6, source),
      this.#disc(at, SOURCE_RADIUS * 0.32, paper),
    ];
  }

  #disc(at: { x: number; y: number }, r: number, fill: string): Shape {
    return { is: 'circle', ...at, r, fill };
  }

  #at(place: number): { x: number; y: number } {
    return this.drawn.point(this.geometry, place);
  }

  #radius(place: number): number {
    return this.drawn.isSource(place) ? SOURCE_RADIUS : this.drawn.radius(place);
  }
}

/** Copy = diamond, manual = square, all others round; `rim` wider all around. */
function outline(
  kind: number,
  { x, y }: { x: number; y: number },
  r: number,
  fill: string,
  rim: number,
): Shape {
  if (kind === KIND.copy) {
    const half = short(1.22 * r + rim * Math.SQRT2);
    const back = short(-1.22 * r - rim * Math.SQRT2);
    return {
      is: 'path',
      d: `M${short(x)} ${short(y - Number(half))}l${half} ${half} ${back} ${half} ${back} ${back}z`,
      fill,
    };
  }
  if (kind === KIND.manual) {
    const half = 0.8 * r + rim;
    const side = short(2 * half);
    return {
      is: 'path',
      d: `M${short(x - half)} ${short(y - half)}h${side}v${side}h-${side}z`,
      fill,
    };
  }
  return { is: 'circle', x, y, r: r + rim, fill };
}

/** Stripes of paper across a disc, upwards to the right. */
function stripes({ x, y }: { x: number; y: number }, r: number, stroke: string): Shape[] {
  const shapes: Shape[] = [];
  for (let off = STRIPES / 2 - STRIPES * Math.ceil(r / STRIPES); off < r; off += STRIPES) {
    if (Math.abs(off) >= r) continue;
    const half = Math.sqrt(r * r - off * off);
    const [mx, my] = [x + off / Math.SQRT2, y + off / Math.SQRT2];
    const d = half / Math.SQRT2;
    shapes.push({
      is: 'path',
      d: `M${short(mx - d)} ${short(my + d)}L${short(mx + d)} ${short(my - d)}`,
      ...{ stroke, width: 1 },
    });
  }
  return shapes;
}

/** A wedge cut out of the top. */
function wedge({ x, y }: { x: number; y: number }, r: number, fill: string): Shape {
  const half = short(0.49 * r);
  return {
    is: 'path',
    d: `M${short(x)} ${short(y - 0.3 * r)}L${short(x - Number(half))} ${short(y - r)}L${short(x + Number(half))} ${short(y - r)}z`,
    fill,
  };
}
