/** The face of render/: a stage in an element. Hosts sigma (camera, captors, labels) and our layer in its stack. */
import { Drawn, type SceneData } from './drawn';
import { makeDrawing, type Drawing, type Made } from './drawing';
import { Eye, type Camera } from './eye';
import type { Point, StageGeometry } from './geometry';
import { hostSigma, labelContext, type Host } from './host';
import { Labels, type Label, type View } from './labels';
import type { Box } from './labels/choose';
import type { Colours } from './layer';
import { Morph } from './morph';
import { nextFrame } from './pauses';
import { Picker } from './picking';
import type { Theme, Tone } from './palette';
import { listen, type Pointed } from './pointer';
import { Refiner } from './refiner';
import type { Surface } from './surface';
import { Touch } from './touch';
import { tween } from './tween';

export type { SceneData } from './drawn';
export type { Camera } from './eye';
export type { Label } from './labels';
export type { Box } from './labels/choose';
export { prepare } from './ahead';
export { MARK } from './common.glsl';
export { NoWebGL2 } from './gl';
export { Surface } from './surface';
export { NO_CLASS, type Theme, type Tone } from './palette';

export interface SceneOptions extends Omit<Pointed, 'pick'> {
  theme: Theme;
  /** No pulses, no halos: marks appear at once. */
  reducedMotion: boolean;
  /** Pixels of the letters of labels; those of a page where left out. */
  labelSize?: number | undefined;
  /**
   * How many times as large as on a page all that is drawn is: marks, lines, letters and what lies between them; 1 where
   * left out. What is drawn has pixels of its own then, so many CSS pixels large; whoever asks has those of the page.
   */
  times?: number;
  /** What it draws on together with other scenes, where its element stands over it; a canvas of its own where left out. */
  surface?: Surface | null;
  /** Drawn plainly even where there is WebGL2. */
  plain?: boolean;
  onCamera(camera: Camera): void;
  /** The card was lost (true), or is there again with all that it drew. */
  onLost?(lost: boolean): void;
}

/** Posts that are uploaded without a pause. */
const AT_ONCE = 20_000;
/** Of more posts labels cover what they will: among so many there is no free place. */
const CROWD = 30_000;
/** Time in which new colours fade in. */
const FADE_MS = 600;

/** Measures, all so many times as large. */
const scaled = <T extends Record<keyof T, number>>(measures: T, times: number): T =>
  times === 1
    ? measures
    : (Object.fromEntries(
        Object.entries<number>(measures).map(([name, value]) => [name, value * times]),
      ) as T);

export class Scene {
  readonly #host: Host;
  readonly #layer: Drawing;
  readonly #labels: Labels;
  readonly #morph: Morph;
  readonly #refiner: Refiner;
  readonly #touch: Touch;
  /** In pixels of what is drawn. */
  readonly #geometry: StageGeometry;
  readonly #times: number;
  /** Moves what is seen. */
  readonly eye: Eye;
  #drawn: Drawn | null = null;
  #settings = 0;
  #picker: Picker | null = null;
  #now = 0;
  #pace = 0;
  #camera: Camera = { scale: 1, x: 0, y: 0 };
  #lastFrame = 0;
  /** A frame is asked for that is not drawn yet. */
  #asked = false;
  /** This cascade has had its colours. */
  #coloured = false;
  #taken: readonly Box[] = [];
  #stopFading = (): void => undefined;

  /** A stage in an element. Where the browser has no WebGL2 it is a plain one. */
  static async create(container: HTMLElement, options: SceneOptions): Promise<Scene> {
    // What asks for a stage has a page to show first.
    await nextFrame();
    const host = hostSigma(container);
    await nextFrame();
    try {
      const made = await makeDrawing(host, options);
      const scene = new Scene(container, options, host, made);
      made.element.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();
        options.onLost?.(true);
      });
      made.element.addEventListener('webglcontextrestored', () => {
        scene.#layer.restore();
        host.scheduleRender();
        options.onLost?.(false);
      });
      return scene;
    } catch (error) {
      host.kill();
      throw error;
    }
  }

  private constructor(
    private readonly container: HTMLElement,
    private readonly options: SceneOptions,
    host: Host,
    private readonly made: Made,
  ) {
    this.#host = host;
    this.#geometry = made.geometry;
    this.#times = options.times ?? 1;
    this.eye = new Eye(host);
    this.#layer = made.drawing;
    this.#labels = new Labels(labelContext(host), options.theme, options.labelSize, this.#times);
    this.#refiner = new Refiner(made.drawing);
    this.#morph = new Morph({
      ...{
        sigma: host,
        eye: this.eye,
        point: (drawn, place) => this.#onPage(drawn, place),
      },
      at: (share) => this.#layer.morph(share),
      draw: () => this.#draw(),
      label: () => this.#label(),
    });
    // The new canvas takes its size only when a resize is forced.
    host.resize(true);
    host.on('afterRender', () => {
      this.#frame();
      this.#label();
    });
    const pointed = listen(host, { ...options, pick: (x, y) => this.pick(x, y) });
    this.#touch = new Touch(container, { eye: this.eye, ...pointed });
    this.#fitBox();
  }

  /**
   * Uploads a cascade, once, over a few frames; null empties the stage. `setLanes` comes before, `setLabels` next, and
   * draws it. Where the same posts stand here already, in another layout or on other paths, they move to their new places
   * within 700 ms (at once with reduced motion). A later call overtakes an earlier one.
   */
  async setData(data: SceneData | null): Promise<void> {
    const mine = ++this.#settings;
    this.#morph.stop();
    const before = this.#drawn;
    this.#drawn = null;
    this.#picker = null;
    const drawn = data && new Drawn(data);
    // A small one is up before the next frame: the stage must not blink when only its size has changed.
    const pause = (drawn?.cascade.count ?? 0) > AT_ONCE ? nextFrame : null;
    if (pause) await pause();
    if (mine !== this.#settings) return;
    const picker = drawn && new Picker(drawn, this.#geometry);
    const elsewhere = before && drawn?.movesFrom(before) ? before : null;
    const moves = this.options.reducedMotion || this.made.plain ? null : elsewhere;
    await this.#layer.setData(drawn, pause, moves);
    if (mine !== this.#settings) return;
    this.#coloured &&= before !== null && drawn !== null && drawn.isOf(before);
    this.#drawn = drawn;
    this.#picker = picker;
    if (pause && drawn && !moves) await this.#firstPicture(pause);
    if (mine !== this.#settings) return;
    if (moves && drawn) this.#morph.start(moves, drawn);
    else if (elsewhere && drawn) this.#morph.leap(elsewhere, drawn);
  }

  /** Drawn at its size, but shown when the card is done: a page that shows a picture waits for it. */
  async #firstPicture(pause: () => Promise<void>): Promise<void> {
    this.made.element.style.visibility = 'hidden';
    try {
      this.#frame();
      await this.#layer.drawn(pause);
    } finally {
      this.made.element.style.visibility = '';
    }
  }

  /** Where lanes and axis stand, in CSS pixels of the element. Lanes can move without a new layout. */
  setLanes(lanes: readonly { top: number; height: number }[], axis: { x0: number; x1: number }): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    const own = lanes.map((lane) => this.#inPicture(lane));
    this.#geometry.set(own, this.#inPicture(axis), this.#inPicture({ width, height }));
    this.#layer.measure();
    this.#host.refresh();
  }

  /**
   * Shows a moment, in axis units: one uniform, one frame. `pace` = units a second while playing, else 0: it says how
   * long an arrival takes.
   */
  setTime(unit: number, pace = 0): void {
    const before = this.#now;
    const length = Math.max(this.#drawn?.data.length ?? 1, Number.MIN_VALUE);
    this.#now = unit / length;
    this.#pace = this.options.reducedMotion ? 0 : pace / length;
    const started = performance.now();
    if (pace > 0) this.#layer.pace(started - this.#lastFrame);
    this.#lastFrame = started;
    this.#draw();
    if (pace > 0) this.#labels.play(this.#labelled, started);
    else if (this.#now !== before) this.#labels.seek(this.#labelled);
    else this.#label();
  }

  /** Emphasises the path through these places and rings `focus`; null shows everything alike. */
  setSelection(path: Int32Array | null, focus: number | null): void {
    this.#morph.focus = focus;
    this.#layer.select(path, focus);
    this.#draw();
  }

  /**
   * Marks posts, a byte a place (bits of MARK): those `lit` are ringed and the others fade; those notched lost what they
   * had to keep; those `hidden` are left out with the lines from and to them: neither seen, named nor picked. Null marks
   * nothing. Uploaded when it changes, never in a frame; kept by setData while the places hold the same posts.
   */
  setMarks(marks: Uint8Array | null): void {
    if (!this.#drawn) return;
    this.#layer.flag(marks);
    this.#draw();
    this.#label();
  }

  /**
   * Colours posts by class: a byte a place, an index into `palette` or NO_CLASS for a plain one; lines take the colours
   * of both ends, reposts a paler shade. Null: by drift, those marked `hatch` hatched. They fade in over 600 ms (at once
   * with reduced motion, and when a cascade is coloured for the first time). Uploaded when it changes, never in a frame;
   * kept by setData while the places hold the same posts. `theme` changes with them where it is told: what is uploaded
   * once is uploaded for both.
   */
  setColours(classes: Uint8Array | null, palette: readonly Tone[] = [], theme?: Theme): void {
    if (!this.#drawn) return;
    if (theme) this.#labels.theme = theme;
    this.#recolour({ classes, palette: classes && palette, ...(theme && { theme }) }, this.#coloured);
    this.#coloured = true;
    if (theme) this.#label();
  }

  /** Paper or night, faded in likewise. A palette of setColours is the caller's to change with it. */
  setTheme(theme: Theme): void {
    this.#labels.theme = theme;
    this.#recolour({ theme }, this.#coloured);
    this.#label();
  }

  #recolour(colours: Partial<Colours>, fades: boolean): void {
    this.#stopFading();
    const slowly = fades && this.#drawn !== null && !this.options.reducedMotion && !this.made.plain;
    this.#layer.colour(colours, slowly);
    this.#draw();
    if (!slowly) return;
    this.#stopFading = tween(FADE_MS, (share) => {
      this.#layer.fade(1 - (1 - share) ** 3);
      this.#draw();
    });
  }

  /**
   * What may be named; at most 300 are kept, and those that matter at the moment are shown where there is room. Never
   * before their post is born, or while it is hidden.
   */
  setLabels(labels: readonly Label[]): void {
    this.#labels.set(labels);
    this.#label();
  }

  /** Posts that a plain picture draws, of how many; null where the card draws all of them. */
  get plainly(): { drawn: number; of: number } | null {
    return this.made.plain?.share ?? null;
  }

  /** Other words on the stage, and what stands over it, in CSS pixels of the element: no label stands there. */
  setTaken(boxes: readonly Box[]): void {
    this.#taken = boxes;
    this.#label();
  }

  /** The post under a point of the element, born and not hidden, or null. */
  pick(x: number, y: number): number | null {
    const { scale, x: left, y: top } = this.#camera;
    return (
      this.#picker?.pick({
        ...this.#inPicture({ x: (x - left) / scale, y: (y - top) / scale }),
        scale,
        now: this.#now,
        marks: this.#layer.flags,
      }) ?? null
    );
  }

  /** Where a post is drawn, in CSS pixels of the element; null where `point` is. */
  screenPosition(place: number): Point | null {
    const at = this.point(place);
    const { scale, x, y } = this.#camera;
    return at && { x: at.x * scale + x, y: at.y * scale + y };
  }

  /** Where a post stands before the camera; null while its picture is not here: another is being made, or still stands. */
  point(place: number): Point | null {
    const drawn = this.#drawn;
    return drawn && place < drawn.cascade.count ? this.#onPage(drawn, place) : null;
  }

  #onPage(drawn: Drawn, place: number): Point {
    return scaled(drawn.point(this.#geometry, place), this.#times);
  }

  /** Places whose middle lies within a box before the camera, among those born and not hidden; in no order. */
  within(from: Point, to: Point): number[] {
    const [low, high] = [this.#inPicture(from), this.#inPicture(to)];
    return this.#picker?.within(low, high, this.#now, this.#layer.flags) ?? [];
  }

  /** Shows the whole cascade. */
  fit(): void {
    this.eye.fit();
  }

  resize(): void {
    this.#fitBox();
  }

  destroy(): void {
    this.#asked = false;
    this.#refiner.stop();
    this.#touch.destroy();
    this.#morph.destroy();
    this.#stopFading();
    this.#labels.destroy();
    this.#layer.destroy();
    this.#host.kill();
  }

  /** Graph coordinates are CSS pixels of the element (y upwards), so that lanes meet the panel when the camera rests. */
  #fitBox(): void {
    const { clientWidth, clientHeight } = this.container;
    this.#layer.area.place(
      this.options.surface?.partOf(this.container) ?? null,
      window.devicePixelRatio || 1,
    );
    this.#host.setCustomBBox({ x: [0, Math.max(1, clientWidth)], y: [-Math.max(1, clientHeight), 0] });
    this.#host.refresh();
  }

  /**
   * Asks for a frame. It is drawn when whoever asks is done, and once: a card draws every frame that it is told to, though
   * only the last is seen.
   */
  #draw(): void {
    if (this.#asked) return;
    this.#asked = true;
    queueMicrotask(() => {
      if (this.#asked) this.#frame();
    });
  }

  #frame(): void {
    this.#asked = false;
    const { camera } = this.eye;
    const moved =
      camera.scale !== this.#camera.scale || camera.x !== this.#camera.x || camera.y !== this.#camera.y;
    this.#camera = camera;
    const frame = {
      now: this.#now,
      pace: this.#pace,
      ...this.#view,
      pixelRatio: (window.devicePixelRatio || 1) * this.#times,
    };
    this.#layer.draw(frame);
    this.#refiner.drawn(frame, moved);
    if (!moved) return;
    this.#touch.enlarged = this.eye.enlarged;
    this.options.onCamera(camera);
  }

  #label(): void {
    this.#labels.draw(this.#labelled);
  }

  /** Camera and size of the stage in pixels of what is drawn. */
  get #view(): { camera: Camera; width: number; height: number } {
    const { scale, x, y } = this.#camera;
    const size = this.#inPicture(this.#host.getDimensions());
    return { camera: { scale, ...this.#inPicture({ x, y }) }, ...size };
  }

  /** Measures of the page in pixels of what is drawn. */
  #inPicture<T extends Record<keyof T, number>>(measures: T): T {
    return scaled(measures, 1 / this.#times);
  }

  /** What labels are chosen for: none while posts are on their way. */
  get #labelled(): View {
    const geometry = this.#geometry;
    return {
      drawn: this.#morph.running ? null : this.#drawn,
      ...{ geometry, now: this.#now, flags: this.#layer.flags },
      ...this.#view,
      taken: this.#taken.map((box) => this.#inPicture(box)),
      marksIn: (box) => this.#marksIn(box),
    };
  }

  #marksIn({ x0, y0, x1, y1 }: Box): number {
    const { scale, x, y } = this.#view.camera;
    if (!this.#picker || (this.#drawn?.cascade.count ?? 0) > CROWD) return 0;
    const [from, to] = [
      { x: (x0 - x) / scale, y: (y0 - y) / scale },
      { x: (x1 - x) / scale, y: (y1 - y) / scale },
    ];
    return this.#picker.within(from, to, this.#now, this.#layer.flags).length;
  }
}
