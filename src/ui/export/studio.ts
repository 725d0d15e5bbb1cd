/** Where pictures of the cascade on screen are made: its stage drawn off screen, with everything that must be told around it. */
import { pathTo } from '../../core/tree';
import type { Plate, Shape } from '../../core/export/plate';
import type { PlateSize } from '../../core/export/sizes';
import { driftColour, Picture } from '../../render/picture';
import { middleOf } from '../../render/geometry';
import { nextTask } from '../../render/pauses';
import { MARK } from '../../render/common.glsl';
import { Geometry } from '../../state/geometry.svelte';
import type { Session } from '../../state/session.svelte';
import { lensUi } from '../lenses';
import { marksOf } from '../stage/marks';
import { PlateShapes } from './plate';
import { paint, type Context } from './plate/canvas';
import { provenanceLines } from './plate/foot';
import { gather, type Gathered } from './plate/gather';
import { linesNeeded } from './plate/header';
import { marksLegend } from './plate/legend';
import { measure, NARROW, type Measures } from './plate/measures';
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
  const byDrift = lensUi(session.lens.name).classes === undefined;
  return marksOf(session, byDrift, MARK);
}

export class Studio {
  readonly #still: { ground: OffscreenCanvas; over: OffscreenCanvas; card: OffscreenCanvas };
  readonly #canvas: OffscreenCanvas;

  /** Rejects where there is nothing to draw. */
  static async open(session: Session, options: StudioOptions): Promise<Studio> {
    const { clock, cascade, selection } = session;
    const { size, short, film, marks } = options;
    const gathered = await gather(session);
    const { scale } = clock;
    if (!scale) throw new Error('No message is open.');
    const setter = new Setter();
    await setter.ready(TYPES, characters(gathered));
    const moments = film
      ? Array.from({ length: SAMPLES + 1 }, (_, i) => scale.bornAt((i / SAMPLES) * scale.length))
      : [cascade.born];
    const words = gathered.classes === null;
    const tones = new Tones(gathered.ground);
    const rough = measure(size, { lines: [1, 1], legend: 1, provenance: 1, words });
    const type = { face: 'serif', size: rough.types.small.size * 1.35, weight: 560 } as const;
    const mark = setter.width('Afterword', type) + 16;
    const titled = size.width > NARROW;
    const room = { types: rough.types, width: rough.footer.width, mark, titled };
    const lines = provenanceLines(gathered, room, setter);
    const measures = measure(size, {
      lines: await linesNeeded(gathered, moments, setter, rough),
      legend: marksLegend(gathered, rough, setter, tones).lines,
      ...{ provenance: lines.length, words },
    });
    const geometry = new Geometry(() => cascade.whole, measures.rungs ? WORDED : BARE);
    geometry.width = measures.stage.width;
    geometry.height = measures.stage.height;
    const { axis, heights, height } = geometry;
    const laid = await cascade.lay({ width: axis.x1 - axis.x0, height, laneHeights: heights });
    const whole = cascade.whole;
    if (!laid || !whole) throw new Error('The picture could not be laid out.');
    const { place } = selection;
    const picture = await Picture.create({ ...measures.stage, pixelRatio: size.ratio }, gathered.ground, {
      scene: { cascade: whole.bundle.cascade, unit: scale.unit, length: scale.length, layout: laid },
      ...{ lanes: geometry.lanes, axis, marks },
      colours: gathered.classes && {
        of: gathered.classes.of,
        palette: gathered.classes.list.map(({ tone }) => tone),
      },
      path: place === null ? null : pathTo(whole.bundle.cascade.parent, place),
    });
    const drawing = {
      middle: middleOf(axis, geometry),
      driftColour: (drift: number) => driftColour(gathered.ground, drift),
      markOf: (at: number) => picture.mark(at),
      isHidden: (at: number) => ((marks?.[at] ?? 0) & MARK.hidden) !== 0,
    };
    const shapes = new PlateShapes({
      ...{ gathered, measures, geometry, laid, scale, drawing, setter, tones, short },
      provenance: { lines, mark },
    });
    const studio = new Studio(gathered, measures, picture, shapes, setter, scale.length);
    for (const [part, list] of [
      ['ground', shapes.ground()],
      ['over', shapes.over()],
      ['card', shapes.card()],
    ] as const) {
      await nextTask();
      paint(studio.#context(studio.#still[part]), list, setter);
    }
    return studio;
  }

  private constructor(
    readonly gathered: Gathered,
    private readonly measures: Measures,
    private readonly picture: Picture,
    private readonly shapes: PlateShapes,
    private readonly setter: Setter,
    /** Axis units of the whole replay. */
    readonly length: number,
  ) {
    this.#still = { ground: this.#blank(), over: this.#blank(), card: this.#blank() };
    this.#canvas = this.#blank();
  }

  /**
   * Draws a moment (axis units) in full; `pace` = share of the axis that passes in a second, 0 at rest. One after the
   * other: the canvas is the studio's own.
   */
  async draw(unit: number, pace: number): Promise<OffscreenCanvas> {
    const { stage } = this.measures;
    const pixels = await this.picture.draw(unit / this.length, pace);
    const context = this.#context(this.#canvas);
    this.#copy(context, this.#still.ground);
    paint(context, this.shapes.under(unit), this.setter);
    if (pixels) context.drawImage(pixels, stage.x, stage.y, stage.width, stage.height);
    else paint(context, [this.#marks(unit)], this.setter);
    // A frame is three tasks: one would hold the page on a slow machine.
    await nextTask();
    this.#copy(context, this.#still.over);
    paint(context, this.shapes.moving(unit), this.setter);
    await nextTask();
    return this.#canvas;
  }

  /** The card at the end of a film. */
  async drawCard(): Promise<OffscreenCanvas> {
    await nextTask();
    this.#copy(this.#context(this.#canvas), this.#still.card);
    return this.#canvas;
  }

  /** A moment as shapes. `most`: of more posts than this the stage is pixels; `embedded` says which it was. */
  async plate(unit: number, most: number): Promise<{ plate: Plate; embedded: boolean }> {
    const { size, stage } = this.measures;
    const many = this.gathered.opened.bundle.cascade.count > most;
    const pixels = many ? await this.picture.draw(unit / this.length, 0) : null;
    const moved = pixels ? { is: 'image' as const, box: stage, png: await pngOf(pixels) } : this.#marks(unit);
    const { shapes } = this;
    return {
      embedded: pixels !== null,
      plate: {
        ...{ width: size.width, height: size.height },
        shapes: [
          ...this.setter.measured([...shapes.ground(), ...shapes.under(unit)]),
          moved,
          ...this.setter.measured([...shapes.over(), ...shapes.moving(unit)]),
        ],
      },
    };
  }

  close(): void {
    this.picture.destroy();
  }

  /** Posts and hops of a moment as shapes. */
  #marks(unit: number): Shape {
    const { x, y } = this.measures.stage;
    return { is: 'group', shapes: this.picture.shapes(unit / this.length), at: { x, y } };
  }

  #blank(): OffscreenCanvas {
    const { width, height, ratio } = this.measures.size;
    return new OffscreenCanvas(Math.round(width * ratio), Math.round(height * ratio));
  }

  /** Drawn in pixels of the plate. */
  #context(canvas: OffscreenCanvas): Context {
    const context = canvas.getContext('2d')!;
    const { ratio } = this.measures.size;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    return context;
  }

  #copy(context: Context, from: OffscreenCanvas): void {
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(from, 0, 0);
    context.restore();
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

export const pngOf = async (canvas: OffscreenCanvas): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
