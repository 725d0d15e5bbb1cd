/** A moment of the stage as shapes: what the programs paint, for SVG. Colours, order, sizes and opacities are theirs. */
import type { Shape } from '../../core/export/plate';
import { isAnyLit, MARK, shownMarks } from '../common.glsl';
import type { Drawn } from '../drawn';
import type { StageGeometry } from '../geometry';
import { TONES, type Theme, type Tone } from '../palette';
import type { Inks } from './inks';
import { VectorLines } from './lines';
import { VectorMarks } from './marks';

export interface VectorData {
  marks: Uint8Array | null;
  colours: { of: Uint8Array; palette: readonly Tone[] } | null;
  path: Int32Array | null;
}

export class Vector {
  readonly #inks: Inks;

  constructor(
    private readonly drawn: Drawn,
    private readonly geometry: StageGeometry,
    scale: Uint8Array,
    theme: Theme,
    private readonly data: VectorData,
  ) {
    const { paper, ink, source, ghost } = TONES[theme];
    const column = (place: number): number => (data.colours?.of ?? drawn.drift)[place]!;
    const shown = shownMarks(data.colours !== null);
    this.#inks = {
      ...{ paper, ink, source, ghost },
      tint: (place, row) => {
        const at = (row * 256 + column(place)) * 4;
        return hex(scale.subarray(at, at + 3));
      },
      strength: (place, row) => scale[(row * 256 + column(place)) * 4 + 3]! / 255,
      flags: (place) => (data.marks?.[place] ?? 0) & shown,
      lit: isAnyLit(data.marks),
      dim: data.path ? 1 : 0,
    };
  }

  /** Lines, posts and the emphasised path once all are born, each by its place, in the order in which they are painted. */
  parts(places: readonly number[]): { place: number; shapes: Shape[] }[] {
    const lines = new VectorLines(this.drawn, this.geometry, this.#inks, 1);
    const marks = new VectorMarks(this.drawn, this.geometry, this.#inks);
    const seen = places.filter((place) => !(this.#inks.flags(place) & MARK.hidden));
    const path = [...(this.data.path ?? [])];
    const part = (place: number, shapes: Shape[]): { place: number; shapes: Shape[] } => ({ place, shapes });
    return [
      ...seen.map((place) => part(place, lines.hop(place))),
      ...seen.map((place) => part(place, marks.post(place))),
      ...path.map((place) => part(place, [...lines.selected(place, true), ...lines.selected(place, false)])),
      ...path.map((place) => part(place, marks.selected(place, place === path.at(-1)))),
    ].filter(({ shapes }) => shapes.length > 0);
  }

  /** As the layer draws it: what is to come, lines, posts, what is under way, then the path. */
  at(now: number): Shape[] {
    const { drawn, geometry } = this;
    const lines = new VectorLines(drawn, geometry, this.#inks, now);
    const marks = new VectorMarks(drawn, geometry, this.#inks);
    const { order } = drawn.paintOrder();
    const places = Array.from(order).filter((place) => !(this.#inks.flags(place) & MARK.hidden));
    const born = places.filter((place) => drawn.at(place) <= now);
    const toCome = places.filter((place) => drawn.at(place) > now);
    const path = [...(this.data.path ?? [])].filter((place) => drawn.at(place) <= now);
    const last = path.at(-1);
    return [
      ...toCome.flatMap((place) => marks.ghost(place, drawn.pale(now))),
      ...places.flatMap((place) => lines.hop(place)),
      ...born.filter((place) => !marks.isAccented(place)).flatMap((place) => marks.post(place)),
      ...born.filter((place) => marks.isAccented(place)).flatMap((place) => marks.post(place)),
      ...toCome.flatMap((place) => lines.bead(place)),
      ...path.flatMap((place) => lines.selected(place, true)),
      ...path.flatMap((place) => lines.selected(place, false)),
      ...path.flatMap((place) => marks.selected(place, place === last)),
    ];
  }
}

const hex = (bytes: Uint8Array): string =>
  `#${Array.from(bytes, (value) => value.toString(16).padStart(2, '0')).join('')}`;
