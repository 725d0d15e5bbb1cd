/** The stage at any size and moment, without a card: where posts stand, and the same picture as shapes. */
import type { Shape } from '../core/export/plate';
import type { StagePicture } from '../core/export/sheet';
import { Drawn, type SceneData } from './drawn';
import { StageGeometry, type Point } from './geometry';
import { scaleOf } from './palette';
import { Vector } from './vector';

/** Nothing is looked for under a pointer. */
const NO_INDEX = new ArrayBuffer(0);

export class Sketch {
  readonly drawn: Drawn;
  readonly #scale: Uint8Array;

  /** `size` in CSS pixels. */
  constructor(
    size: { width: number; height: number },
    private readonly picture: StagePicture,
    private readonly geometry = new StageGeometry(),
  ) {
    const { lanes, axis, scene, theme, colours } = picture;
    geometry.set(lanes, axis, size);
    const data: SceneData = { ...scene, layout: { ...scene.layout, index: NO_INDEX } };
    this.drawn = new Drawn(data);
    this.#scale = scaleOf({ theme, palette: colours?.palette ?? null });
  }

  /** A moment, as a share of the axis, at rest. */
  shapes(share: number): Shape[] {
    const { picture } = this;
    return new Vector(this.drawn, this.geometry, this.#scale, picture.theme, picture).at(share);
  }

  /** Where a post stands, and the radius of its mark; in CSS pixels. */
  mark(place: number): Point & { radius: number } {
    return { ...this.drawn.point(this.geometry, place), radius: this.drawn.radius(place) };
  }
}

/** #rrggbb of a drift, 0 = as said … 1 = other words. */
export function driftColour(theme: StagePicture['theme'], drift: number): string {
  const at = Math.round(Math.min(1, Math.max(0, drift)) * 254) * 4;
  const scale = scaleOf({ theme, palette: null });
  return `#${Array.from(scale.subarray(at, at + 3), (v) => v.toString(16).padStart(2, '0')).join('')}`;
}
