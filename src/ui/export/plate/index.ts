/** One picture in its parts: what stands still, what moves under the posts, what moves over them. */
import { rectangle, type Shape } from '../../../core/export/plate';
import type { LaidOut } from '../../../core/layout/types';
import type { TimeScale } from '../../../core/replay/types';
import type { Geometry } from '../../../state/geometry.svelte';
import { endCard } from './card';
import { counter, footer } from './foot';
import type { Gathered } from './gather';
import { answer, heading, headRule } from './header';
import { areas, ground, laneNames, type Drawing } from './lanes';
import { coloursLegend, marksLegend } from './legend';
import type { Measures } from './measures';
import { names, placeNames, type Mark, type PlacedName } from './names';
import { rungs, rungsHead } from './rungs';
import { playhead, timeline } from './timeline';
import { tellMoment } from '../../timeline/told';
import type { Tones } from './tones';
import type { Setter } from './type';

export interface PlateParts {
  gathered: Gathered;
  measures: Measures;
  geometry: Geometry;
  laid: LaidOut;
  scale: TimeScale;
  drawing: Drawing & {
    /** Where a post stands on the stage. */
    markOf(place: number): Mark;
    /** Left out, with its name. */
    isHidden(place: number): boolean;
  };
  setter: Setter;
  tones: Tones;
  /** Lines of the footer, and the room of the name before the first. */
  provenance: { lines: readonly string[]; mark: number };
  /** Sentences of the method card, for the end of a film. */
  short: readonly string[];
}

export class PlateShapes {
  readonly #time: ReturnType<typeof timeline>;
  readonly #axis: { x0: number; x1: number };
  readonly #names: PlacedName[];

  constructor(private readonly parts: PlateParts) {
    const { gathered, measures, geometry, scale, drawing, setter, tones } = parts;
    const { stage, rungs: words, size, types } = measures;
    const { x0, x1 } = geometry.axis;
    this.#axis = { x0: stage.x + x0, x1: stage.x + x1 };
    this.#time = timeline(gathered, scale, this.#axis, measures, tones);
    const within = {
      ...{ x0: this.#axis.x0 - 20, top: stage.y + 4 },
      x1: words ? stage.x + stage.width : size.width - 12,
    };
    const markOf = (place: number): Mark => {
      const { x, y, radius } = drawing.markOf(place);
      return { x: stage.x + x, y: stage.y + y, radius };
    };
    this.#names = placeNames(gathered.labels, markOf, types.strong, within, setter);
  }

  /** Below the posts, whatever the moment. */
  ground(): Shape[] {
    const { laid, geometry, measures, drawing, tones, gathered } = this.parts;
    const { width, height } = measures.size;
    const still = laid.areas?.list.some(({ band }) => band)
      ? []
      : areas(gathered, laid, geometry, measures, drawing, tones, Infinity);
    return [
      rectangle({ x: 0, y: 0, width, height }, tones.of('paper')),
      ...still,
      headRule(measures, tones),
      ...ground(laid, geometry, measures, drawing, tones),
      ...this.#time.ground,
    ];
  }

  /** Below the posts, at a moment (axis units). */
  under(unit: number): Shape[] {
    const { laid, geometry, measures, drawing, tones, gathered } = this.parts;
    if (!laid.areas?.list.some(({ band }) => band)) return [];
    return areas(gathered, laid, geometry, measures, drawing, tones, this.#x(unit));
  }

  /** Over the posts, whatever the moment. */
  over(): Shape[] {
    const { gathered, measures, setter, tones, provenance } = this.parts;
    return [
      ...heading(gathered, measures, setter, tones),
      ...marksLegend(gathered, measures, setter, tones).shapes,
      ...rungsHead(measures, gathered.mirrored, setter, tones),
      ...footer(provenance.lines, measures, provenance.mark, gathered.mirrored, tones, setter),
    ];
  }

  /** Over the posts, at a moment (axis units). */
  moving(unit: number): Shape[] {
    const { gathered, measures, geometry, laid, scale, drawing, setter, tones } = this.parts;
    const { base, beside, timeline: box } = measures;
    const born = scale.bornAt(unit);
    const x = this.#x(unit);
    const width = base.width * (beside ?? 1);
    const legendAt = {
      ...{ x: gathered.mirrored ? base.x : base.x + base.width - width, width },
      ...{ y: base.y + (beside ? 0 : base.height / 2), height: base.height / (beside ? 1 : 2) },
    };
    const timed = laid.space === 'lanes' || laid.space === 'axis';
    return [
      ...(laid.space === 'lanes' ? laneNames(gathered, born, geometry, measures, tones) : []),
      ...names(this.#names, born, drawing.isHidden, measures.types.strong, tones),
      ...answer(gathered, born, measures, setter, tones),
      ...rungs(gathered, born, geometry, measures, setter, tones),
      { is: 'group', shapes: this.#time.past, clip: { ...box, x: 0, width: Math.max(0, x) } },
      ...this.#time.over,
      ...playhead(x, tellMoment(scale, unit).clock, timed, this.#time.base, measures, tones),
      ...counter(gathered, scale, unit, measures, setter, tones),
      ...coloursLegend(gathered, born, legendAt, measures, setter, tones, drawing.driftColour),
    ];
  }

  /** The end of a film, over everything. */
  card(): Shape[] {
    const { gathered, short, measures, setter, tones } = this.parts;
    return endCard(gathered, short, measures, setter, tones);
  }

  #x(unit: number): number {
    const { x0, x1 } = this.#axis;
    return x0 + (unit / this.parts.scale.length) * (x1 - x0);
  }
}
