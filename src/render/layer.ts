/**
 * Our WebGL2 layer: draws posts and transmissions from what was uploaded once. What is drawn of a large cascade goes by
 * what the machine can do in time (ladder.ts): everything; or what is kept of the past and what is new; or, until that
 * is there, the most important part.
 */
import { Area } from './area';
import { Brush } from './brush';
import { isAnyLit, PART, shownMarks } from './common.glsl';
import type { Drawn } from './drawn';
import { NOWHERE, type Frame } from './frame';
import type { StageGeometry } from './geometry';
import { NoWebGL2, release } from './gl';
import { YOUNG } from './halos/young';
import { Kept, type Progress, type Scenery } from './kept';
import { Ladder, type Rung } from './ladder';
import type { Look, Theme } from './palette';
import { drawPath } from './path';
import type { Paint } from './tables';
import { unseen } from './unseen';

export type { Frame } from './frame';

/** How posts are coloured: by class, a byte a place; by drift where there are none. */
export interface Colours extends Look {
  readonly classes: Uint8Array | null;
}

/** Colours that have come so far are those from which others fade in. */
const MOSTLY = 0.5;

export class Layer {
  #brush: Brush;
  #kept: Kept;
  #drawn: Drawn | null = null;
  /** What was asked for last, whether it is drawn yet or not. */
  #latest: Drawn | null = null;
  /** Uploads begun: an overtaken one stops. */
  #uploads = 0;
  /** The picture that stands is left alone while what moves from it is uploaded. */
  #uploading = false;
  #path: Int32Array | null = null;
  #focus: number | null = null;
  /** A byte a place, bits of MARK; null where nothing is marked. */
  #flags: Uint8Array | null = null;
  /** Flags or colours are others than those on the card. */
  #stale = false;
  #colours: Colours;
  /** What they fade in from, and how far that has come. */
  #before: Colours;
  #fade = 1;
  #morph = 1;
  /** Where the layers of the paint order end. */
  #ends: readonly number[] = [];

  constructor(
    private readonly gl: WebGL2RenderingContext,
    theme: Theme,
    private readonly geometry: StageGeometry,
    private readonly ladder = new Ladder(),
    /** Where on the canvas it draws. */
    readonly area = new Area(gl),
  ) {
    if (!(gl instanceof WebGL2RenderingContext)) throw new NoWebGL2('This browser offers no WebGL2.');
    this.#colours = this.#before = { theme, palette: null, classes: null };
    this.#brush = new Brush(gl, theme, geometry, area);
    this.#kept = new Kept(this.#brush);
  }

  /**
   * Draws one mark with each program where nobody sees it, one after the other: a driver makes its code at the first draw,
   * and all at once would hold the page.
   */
  async warm(pause: () => Promise<void>): Promise<void> {
    // Programs are made by the card all at once; until they are, whoever asks for one waits.
    await this.drawn(pause);
    for (const program of this.#brush.marks) {
      await unseen(this.gl, pause, () => {
        this.#brush.begin();
        this.#brush.use(program, NOWHERE, {});
        program.draw(0, 1);
      });
    }
  }

  /**
   * Uploads a cascade, a step at a time with a `pause` between, for a large one at once would hold the page (null: a small
   * one, without). With `before`, the same places in what stands here, everything stays where it was until `morph` moves
   * it; else the stage is empty until the cascade is whole. Marks and colours stay where the places hold the same posts.
   * A later call overtakes an earlier one.
   */
  async setData(
    drawn: Drawn | null,
    pause: (() => Promise<void>) | null,
    before: Drawn | null = null,
  ): Promise<void> {
    if (!before) this.#drawn = null;
    this.#uploading = before !== null;
    this.#path = null;
    this.#focus = null;
    const mine = ++this.#uploads;
    if (!drawn || !this.#latest || !drawn.isOf(this.#latest)) {
      this.#flags = null;
      this.#colours = this.#before = { ...this.#colours, palette: null, classes: null };
    }
    this.#latest = drawn;
    this.#kept.drop();
    if (!drawn) return;
    const steps = this.#upload(drawn, before);
    while (!steps.next().done) {
      if (!pause) continue;
      // Sent off now, so that the first picture does not wait for all of it.
      this.gl.flush();
      await pause();
      if (mine !== this.#uploads) return;
    }
    this.#morph = before ? 0 : 1;
    this.#brush.spaces((before ?? drawn).layout.space, drawn.layout.space, this.#morph);
    this.ladder.start(drawn.cascade.count);
    this.#uploading = false;
    this.#drawn = drawn;
    if (!pause) return;
    const blank = this.ladder.rung === 'shapes' ? null : this.#kept.blank();
    await unseen(this.gl, pause, () => {
      this.#sample({ ...NOWHERE, now: 1 }, drawn);
      blank?.();
    });
  }

  /** Waits until the card has drawn what it was told to. */
  async drawn(pause: () => Promise<void>): Promise<void> {
    await unseen(this.gl, pause, () => undefined);
  }

  /** The stage's measures have changed: lanes can move without a new layout. */
  measure(): void {
    this.#brush.measure();
    this.#kept.drop();
  }

  /** How far the change of layout has come, 0 … 1; at 1 the old spots are forgotten. */
  morph(share: number): void {
    if (!this.#latest) return;
    this.#morph = Math.min(1, share);
    if (this.#morph === 1) this.#brush.tables.settle();
    this.#brush.morph(this.#morph);
    this.#kept.drop();
  }

  /** Emphasises the path through these places; `focus` is ringed. */
  select(path: Int32Array | null, focus: number | null): void {
    this.#path = path;
    this.#focus = focus;
    if (path) this.#brush.tables.list('path', focus === null ? path : Int32Array.of(...path, focus));
  }

  /** The card is gone, with all that was made on it. */
  get isLost(): boolean {
    return this.gl.isContextLost();
  }

  /** Flags of the posts, a byte a place. */
  get flags(): Uint8Array | null {
    return this.#flags;
  }

  /** How the present cascade is drawn on this machine. */
  get rung(): Rung {
    return this.ladder.rung;
  }

  /** Flags posts, a byte a place (bits of MARK), uploaded when next it draws; null flags nothing. */
  flag(flags: Uint8Array | null): void {
    // Nothing is flagged where a cascade opens: what is drawn of it stays.
    if (!flags && !this.#flags) return;
    this.#flags = flags;
    this.#brush.lights(isAnyLit(flags));
    this.#repaint();
  }

  /**
   * Colours posts, uploaded when next it draws. `fades`: as they were until `fade` says how far they have come;
   * a change soon after another fades in as one with it.
   */
  colour(colours: Partial<Colours>, fades: boolean): void {
    // It has these colours already, as where a cascade opens under a lens that colours by drift.
    if (!fades && this.#fade === 1 && this.#has(colours)) return;
    if (this.#fade >= MOSTLY) this.#before = this.#colours;
    this.#colours = { ...this.#colours, ...colours };
    if (!fades) this.#before = this.#colours;
    this.#fade = fades ? 0 : 1;
    this.#brush.fade(this.#fade);
    this.#brush.colour(this.#colours, this.#before);
    this.#repaint();
  }

  /** How far a change of colours has come, 0 … 1. */
  fade(share: number): void {
    this.#fade = share;
    this.#brush.fade(share);
  }

  /** After a lost context came back: everything on the card is gone, the arrays are still here. */
  restore(): void {
    this.#brush = new Brush(this.gl, this.#colours.theme, this.geometry, this.area);
    this.#kept = new Kept(this.#brush);
    this.#morph = 1;
    this.#fade = 1;
    const drawn = this.#drawn;
    if (!drawn) return;
    const steps = this.#upload(drawn, null);
    while (!steps.next().done) continue;
    this.#brush.spaces(drawn.layout.space, drawn.layout.space, 1);
    this.select(this.#path, this.#focus);
  }

  /** A frame, in whatever detail there is time for; `refine` adds what it lacks. */
  draw(frame: Frame): void {
    if (this.#uploading) return;
    this.#settle();
    const { gl } = this;
    this.area.enter();
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const drawn = this.#drawn;
    if (!drawn) return;
    if (this.ladder.rung === 'shapes') this.#everything(frame, drawn);
    else {
      const sample = (): void => this.#sample(frame, drawn);
      if (this.#moving || !this.#kept.draw(this.#scenery(frame, drawn), sample)) sample();
    }
    if (this.#path) drawPath(this.#brush, frame, this.#path.length, this.#focus !== null);
  }

  /** Told how long a frame of playback took; finds how much a frame can hold. */
  pace(milliseconds: number): void {
    this.ladder.measured(milliseconds);
  }

  /** True while the picture lacks something that `refine` would add. */
  unfinished(frame: Frame): boolean {
    const drawn = this.#drawn;
    if (!drawn || this.#uploading || this.#moving || this.ladder.rung === 'shapes') return false;
    return !this.#kept.whole(this.#scenery(frame, drawn));
  }

  /** Works for a few milliseconds on what the picture of a frame lacks, and draws it where that shows more and nothing plays. */
  refine(frame: Frame): Progress {
    const drawn = this.#drawn;
    if (!drawn) return 'waits';
    this.#settle();
    const progress = this.#kept.refine(this.#scenery(frame, drawn), this.#paint(drawn));
    // A replay draws it with its next moment: twice at once, and the page would wait for both.
    if (progress === 'shows' && frame.pace === 0) this.draw(frame);
    return progress;
  }

  destroy(): void {
    this.#kept.destroy();
    this.#brush.destroy();
    // A canvas that it shares is not its to give back.
    if (this.area.isWhole) release(this.gl);
  }

  /** All posts in their shapes, all lines anti-aliased. */
  #everything(frame: Frame, drawn: Drawn): void {
    const dim = this.#path ? 1 : 0;
    const { posts, accents, ghosts, halos, transmissions, beads } = this.#brush;
    const { count } = drawn.cascade;
    const whole = { dim, ordered: true };
    const born = drawn.bornAt(frame.now);
    const { end, reach } = drawn.ahead(frame.now);
    this.#brush.begin();
    if (born < drawn.placed) {
      this.#brush.use(ghosts, frame, { ...whole, pale: drawn.pale(frame.now) });
      ghosts.draw(0, count);
    }
    this.#brush.use(transmissions, frame, { ...whole, reach });
    transmissions.draw(0, count);
    this.#brush.use(halos, frame, { dim });
    halos.draw(drawn.bornAt(frame.now - frame.pace * YOUNG), frame.pace > 0 ? born : 0);
    this.#brush.use(posts, frame, whole);
    posts.draw(0, count);
    this.#brush.use(accents, frame, whole);
    accents.draw(0, count);
    this.#brush.use(beads, frame, { dim, part: PART.unborn, reach });
    beads.draw(born, end);
  }

  /** The most important posts and lines, as many as a frame holds: all of them where it can. */
  #sample(frame: Frame, drawn: Drawn): void {
    const { dots, threads } = this.#brush;
    const { count } = drawn.cascade;
    const dim = this.#path ? 1 : 0;
    const share = this.ladder.rung === 'threads' ? 1 : Math.min(1, this.ladder.sample / count);
    // Of each layer its end.
    const stretches = this.#ends.map((end, i) => {
      const size = end - (this.#ends[i - 1] ?? 0);
      return [end - Math.ceil(size * share), end] as const;
    });
    this.#brush.begin();
    this.#brush.use(threads, frame, { dim, ordered: true, reach: drawn.ahead(frame.now).reach });
    for (const [first, end] of stretches) threads.draw(first, end);
    this.#brush.use(dots, frame, { dim, ordered: true });
    for (const [first, end] of stretches) dots.draw(first, end);
  }

  #scenery(frame: Frame, drawn: Drawn): Scenery {
    return { frame, drawn, dim: this.#path ? 1 : 0, budget: this.ladder.sample };
  }

  /** Places or colours are on their way: nothing is kept of it. */
  get #moving(): boolean {
    return this.#morph < 1 || this.#fade < 1;
  }

  #has(colours: Partial<Colours>): boolean {
    return Object.entries(colours).every(([name, value]) => this.#colours[name as keyof Colours] === value);
  }

  /** Flags or colours have changed: what is drawn next is drawn with them. */
  #repaint(): void {
    this.#stale = true;
    this.#kept.drop();
  }

  /** Uploads flags and colours where they have changed: once, however many of them have. */
  #settle(): void {
    if (!this.#stale || !this.#drawn) return;
    this.#stale = false;
    this.#brush.tables.paint(this.#paint(this.#drawn));
  }

  #paint(drawn: Drawn): Paint {
    return {
      flags: this.#flags ?? new Uint8Array(drawn.cascade.count),
      shown: shownMarks(this.#colours.classes !== null),
      tints: this.#colours.classes ?? drawn.drift,
      before: this.#before.classes ?? drawn.drift,
    };
  }

  *#upload(drawn: Drawn, before: Drawn | null): Generator<void> {
    const { order, ends } = drawn.paintOrder();
    this.#ends = ends;
    yield;
    yield* this.#brush.tables.upload(drawn, order, before);
    this.#stale = false;
    this.#brush.tables.paint(this.#paint(drawn));
    this.#brush.colour(this.#colours, this.#before);
    this.#brush.lights(isAnyLit(this.#flags));
  }
}
