/** Where pictures of the cascade on screen are thought out: its stage, with everything that must be told around it. They are drawn elsewhere. */
import { pathTo } from '../../core/tree';
import type { Plate, Shape } from '../../core/export/plate';
import type { Sheet, SheetMoment, StagePicture } from '../../core/export/sheet';
import type { PlateSize } from '../../core/export/sizes';
import { driftColour, Sketch } from '../../render/sketch';
import { middleOf } from '../../render/geometry';
import { nextTask } from '../../render/pauses';
import { MARK } from '../../render/common.glsl';
import { Geometry } from '../../state/geometry.svelte';
import type { Session } from '../../state/session.svelte';
import { axisStart } from '../stage/axisStart';
import { marksOf } from '../stage/marks';
import { PlateShapes } from './plate';
import { fontFiles } from './plate/fonts';
import { nameRoom, provenanceLines } from './plate/foot';
import { gather, type Gathered } from './plate/gather';
import { linesNeeded } from './plate/header';
import { marksLegend } from './plate/legend';
import { measure, NARROW } from './plate/measures';
import { Tones } from './plate/tones';
import { Setter } from './plate/type';

export interface StudioOptions {
  size: PlateSize;
  /** Sentences of the method card for the end of a film. */
  short: readonly string[];
  /** As `stageMarks` gives them. */
  marks: Uint8Array | null;
  /** All moments are to be shown, not only the one on screen. */
  film: boolean;
}

/** Heights of lanes at least: two lines of words beside them, or none. */
const WORDED = { first: 96, lane: 54 };
const BARE = { first: 52, lane: 32 };
/** Moments at which it is looked how long sentences become. */
const SAMPLES = 60;

/** What is marked on screen. Taken before the picture is made: who is private may change how posts are found. */
export function stageMarks(session: Session): Uint8Array | null {
  return marksOf(session, MARK);
}

export class Studio {
  /** Rejects where there is nothing to draw. */
  static async open(session: Session, options: StudioOptions): Promise<Studio> {
    const { clock, cascade, selection } = session;
    const { size, short, film, marks } = options;
    const gathered = await gather(session);
    const { scale } = clock;
    if (!scale) throw new Error('No message is open.');
    const setter = new Setter();
    const set = characters(gathered);
    await setter.ready(TYPES, set);
    const moments = film
      ? Array.from({ length: SAMPLES + 1 }, (_, i) => scale.bornAt((i / SAMPLES) * scale.length))
      : [cascade.born];
    const words = gathered.classes === null;
    const tones = new Tones(gathered.ground);
    const rough = measure(size, { lines: [1, 1], legend: 1, provenance: 1, words });
    const mark = nameRoom(rough.types, setter);
    const titled = size.width > NARROW;
    const room = { types: rough.types, width: rough.footer.width, mark, titled };
    const lines = provenanceLines(gathered, room, setter);
    const measures = measure(size, {
      lines: await linesNeeded(gathered, moments, setter, rough),
      legend: marksLegend(gathered, rough, setter, tones).lines,
      ...{ provenance: lines.length, words },
    });
    const geometry = new Geometry(
      () => cascade.whole,
      measures.rungs ? WORDED : BARE,
      () => axisStart(),
    );
    geometry.width = measures.stage.width;
    geometry.height = measures.stage.height;
    const { axis, heights, height } = geometry;
    const laid = await cascade.lay({ width: axis.x1 - axis.x0, height, laneHeights: heights });
    const whole = cascade.whole;
    if (!laid || !whole) throw new Error('The picture could not be laid out.');
    const { space, spots, rings } = laid;
    const { place } = selection;
    const picture: StagePicture = {
      theme: gathered.ground,
      scene: {
        cascade: whole.bundle.cascade,
        unit: scale.unit,
        length: scale.length,
        layout: { space, spots, rings },
      },
      lanes: geometry.lanes.map(({ top, height }) => ({ top, height })),
      ...{ axis: { x0: axis.x0, x1: axis.x1 }, marks },
      colours: gathered.classes && {
        of: gathered.classes.of,
        palette: gathered.classes.list.map(({ tone }) => tone),
      },
      path: place === null ? null : pathTo(whole.bundle.cascade.parent, place),
    };
    const sketch = new Sketch(measures.stage, picture);
    const drawing = {
      middle: middleOf(axis, geometry),
      driftColour: (drift: number) => driftColour(gathered.ground, drift),
      markOf: (at: number) => sketch.mark(at),
      isHidden: (at: number) => ((marks?.[at] ?? 0) & MARK.hidden) !== 0,
    };
    const shapes = new PlateShapes({
      ...{ gathered, measures, geometry, laid, scale, drawing, setter, tones, short },
      provenance: { lines, mark },
    });
    await nextTask();
    const sheet: Sheet = {
      ...{ size, picture, types: TYPES, characters: set, stage: measures.stage },
      families: setter.families,
      fonts: fontFiles(Object.values(setter.families)),
      ground: setter.set(shapes.ground()),
      over: setter.set(shapes.over()),
      card: setter.set(shapes.card()),
    };
    return new Studio(sheet, gathered, sketch, shapes, setter, scale.length);
  }

  private constructor(
    /** What its moments are drawn from. */
    readonly sheet: Sheet,
    readonly gathered: Gathered,
    private readonly sketch: Sketch,
    private readonly shapes: PlateShapes,
    private readonly setter: Setter,
    /** Axis units of the whole replay. */
    readonly length: number,
  ) {}

  /** Posts of the cascade. */
  get posts(): number {
    return this.gathered.opened.bundle.cascade.count;
  }

  /** A moment (axis units) of its sheet; `pace` = share of the axis that passes in a second, 0 at rest. */
  moment(unit: number, pace: number): SheetMoment {
    const { setter, shapes } = this;
    return {
      ...{ is: 'moment', share: unit / this.length, pace },
      ...{ under: setter.set(shapes.under(unit)), over: setter.set(shapes.moving(unit)) },
    };
  }

  /** A moment as shapes alone; `pixels`: posts and hops as a PNG, where they are too many for shapes. */
  plate(unit: number, pixels: Uint8Array | null): Plate {
    const { shapes, setter } = this;
    const { size, stage } = this.sheet;
    const posts: Shape = pixels
      ? { is: 'image', box: stage, png: pixels }
      : { is: 'group', shapes: this.sketch.shapes(unit / this.length), at: { x: stage.x, y: stage.y } };
    return {
      ...{ width: size.width, height: size.height },
      shapes: [
        ...setter.measured([...shapes.ground(), ...shapes.under(unit)]),
        posts,
        ...setter.measured([...shapes.over(), ...shapes.moving(unit)]),
      ],
    };
  }
}

/** What every picture is set in: a font's file is read once for each. */
const TYPES = [
  { face: 'serif', size: 20, weight: 400 },
  { face: 'serif', size: 20, weight: 400, italic: true },
  { face: 'sans', size: 20, weight: 400 },
] as const;

/** All characters that are set, each once. */
const characters = ({ bundle, title, question, provenance, labels }: Gathered): string => {
  const texts = [title, question, ...provenance, bundle.rootText, ...labels.map(({ text }) => text)];
  return [...new Set([...texts, ...bundle.variants.map(({ text }) => text), ASCII].join(''))].join('');
};
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
