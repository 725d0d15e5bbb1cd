/** The face of render/: a stage in an element. Hosts sigma (camera, captors, labels) and our layer in its stack. */
import { UndirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import { Drawn, type SceneData } from './drawn';
import { CLOSEST, Eye, type Camera } from './eye';
import { StageGeometry, type Point } from './geometry';
import { NoWebGL2 } from './gl';
import { Host } from './host';
import { FONT, LabelPainter, SILENT } from './labels';
import { MARK } from './common.glsl';
import { addCells, type Cells } from './overview';
import { Layer, type Frame } from './layer';
import { Picker } from './picking';
import type { Theme, Tone } from './palette';
import { nextFrame, nextTask } from './pauses';

export type { SceneData } from './drawn';
export type { Camera } from './eye';
export type { Cells } from './overview';
export { MARK } from './common.glsl';
export { NoWebGL2 } from './gl';
export { NO_CLASS, type Theme, type Tone } from './palette';

export interface SceneOptions {
  theme: Theme;
  /** No pulses, no halos: marks appear at once. */
  reducedMotion: boolean;
  /** Pixels of the letters of labels; those of a page where left out. */
  labelSize?: number | undefined;
  /** A post was chosen, or nothing; `beside` where a held key (Control, Command) says: beside the one chosen before. */
  onPick(place: number | null, beside: boolean): void;
  onHover(place: number | null): void;
  /** A post was chosen twice in quick succession: what hangs on it is to be followed. */
  onFollow(place: number): void;
  onCamera(camera: Camera): void;
}

const LAYER = 'afterword';
/** Sigma must keep one node, else it leaves its camera's matrix unset. */
const ANCHOR = 'anchor';
/** Posts that are uploaded without a pause. */
const AT_ONCE = 20_000;
const MOST_LABELS = 300;
/** Time without movement after which a large cascade is drawn in full. */
const AT_REST_MS = 120;

/** Time in which one layout becomes another. */
const MORPH_MS = 700;

export class Scene {
  readonly #graph: UndirectedGraph;
  readonly #sigma: Sigma;
  readonly #layer: Layer;
  readonly #labels: LabelPainter;
  /** Moves what is seen. */
  readonly eye: Eye;
  #drawn: Drawn | null = null;
  #settings = 0;
  #picker: Picker | null = null;
  #now = 0;
  #pace = 0;
  #camera: Camera = { scale: 1, x: 0, y: 0 };
  #wanted: readonly { place: number; text: string }[] = [];
  #hovered: number | null = null;
  /** The selected post, and where it stays on the screen while a morph moves it. */
  #focus: number | null = null;
  #held: Point | null = null;
  /** What the last click chose. */
  #chosen: number | null = null;
  #labelsBorn = 0;
  #lastFrame = 0;
  #rest = 0;
  /** Number of the work on what the picture lacks, 0 = none is under way; numbers given so far. */
  #refining = 0;
  #refinements = 0;
  /** The last that was drawn. */
  #frame: Frame | null = null;
  #morphing = 0;

  /** A stage in an element. Rejects with NoWebGL2 where the browser has none. */
  static async create(container: HTMLElement, options: SceneOptions): Promise<Scene> {
    // What asks for a stage has a page to show first.
    await nextFrame();
    const graph = new UndirectedGraph();
    graph.addNode(ANCHOR, { x: 0, y: 0, label: '', size: 0 });
    let carrier: (node: string) => { born: boolean; radius: number } = () => ({ born: false, radius: 0 });
    const labels = new LabelPainter(options.theme, (node) => carrier(node), options.labelSize);
    const sigma = hostSigma(graph, container, labels);
    await nextFrame();
    try {
      const { context, canvas } = layerContext(sigma);
      const geometry = new StageGeometry();
      const layer = new Layer(context, options.theme, geometry);
      await layer.warm(nextFrame);
      const scene = new Scene(container, canvas, options, geometry, graph, sigma, layer, labels);
      carrier = (node) => scene.#carrier(node);
      canvas.addEventListener('webglcontextlost', (event) => event.preventDefault());
      canvas.addEventListener('webglcontextrestored', () => {
        scene.#layer.restore();
        sigma.scheduleRender();
      });
      return scene;
    } catch (error) {
      sigma.kill();
      throw error;
    }
  }

  private constructor(
    private readonly container: HTMLElement,
    private readonly canvas: HTMLCanvasElement,
    private readonly options: SceneOptions,
    private readonly geometry: StageGeometry,
    graph: UndirectedGraph,
    sigma: Sigma,
    layer: Layer,
    labels: LabelPainter,
  ) {
    this.#graph = graph;
    this.#sigma = sigma;
    this.eye = new Eye(sigma);
    this.#layer = layer;
    this.#labels = labels;
    // The new canvas takes its size only when a resize is forced.
    sigma.resize(true);
    sigma.on('afterRender', () => this.#draw());
    sigma.on('clickStage', ({ event }) => this.#choose(event));
    sigma.on('moveBody', ({ event }) => this.#hover(this.pick(event.x, event.y)));
    sigma.on('leaveStage', () => this.#hover(null));
    // Two quick clicks on two posts count as a double click: the second is a choice as well.
    sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
      preventSigmaDefault();
      const place = this.pick(event.x, event.y);
      if (place !== null && place === this.#chosen) this.options.onFollow(place);
      else this.#choose(event);
    });
    this.#fitBox();
  }

  /**
   * Uploads a cascade, once, over a few frames; null empties the stage. `setLanes` comes before, `setLabels` next, and
   * draws it. Where the same posts stand here already, in another layout or on other paths, they move to their new places
   * within 700 ms (at once with reduced motion). A later call overtakes an earlier one.
   */
  async setData(data: SceneData | null): Promise<void> {
    const mine = ++this.#settings;
    this.#endMorph();
    const before = this.#drawn;
    this.#drawn = null;
    this.#picker = null;
    const drawn = data && new Drawn(data);
    // A small one is up before the next frame: the stage must not blink when only its size has changed.
    const pause = (drawn?.cascade.count ?? 0) > AT_ONCE ? nextFrame : null;
    if (pause) await pause();
    if (mine !== this.#settings) return;
    const picker = drawn && new Picker(drawn, this.geometry);
    const elsewhere = before && drawn?.movesFrom(before) ? before : null;
    const moves = this.options.reducedMotion ? null : elsewhere;
    await this.#layer.setData(drawn, pause, moves);
    if (mine !== this.#settings) return;
    this.#drawn = drawn;
    this.#picker = picker;
    if (pause && drawn && !moves) await this.#firstPicture(pause);
    if (mine !== this.#settings) return;
    if (moves) this.#startMorph(moves);
    else if (elsewhere) {
      this.#follow(elsewhere, 1);
      this.#held = null;
    }
  }

  /** Drawn at its size, but shown when the card is done: a page that shows a picture waits for it. */
  async #firstPicture(pause: () => Promise<void>): Promise<void> {
    this.canvas.style.visibility = 'hidden';
    try {
      this.#draw();
      await this.#layer.drawn(pause);
    } finally {
      this.canvas.style.visibility = '';
    }
  }

  /** The selected post stays under the eye: the camera goes with it. Without one the whole is shown. */
  #startMorph(before: Drawn): void {
    if (this.#focus === null) this.fit();
    let began: number | null = null;
    const step = (now: number): void => {
      began ??= now;
      const share = Math.min(1, (now - began) / MORPH_MS);
      const way = share * share * (3 - 2 * share);
      this.#layer.morph(way);
      if (this.#focus === null) this.#draw();
      else this.#follow(before, way);
      if (share >= 1) {
        this.#endMorph();
        return;
      }
      this.#morphing = requestAnimationFrame(step);
    };
    this.#morphing = requestAnimationFrame(step);
    // Labels vanish: what they name is on its way.
    this.#placeLabels();
  }

  /** Moves the camera so that the selected post stays where it is on the screen, `way` of its way from `before`. */
  #follow(before: Drawn, way: number): void {
    if (this.#focus === null || !this.#drawn) return;
    const from = before.point(this.geometry, this.#focus);
    const to = this.#drawn.point(this.geometry, this.#focus);
    const at = { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way };
    this.#held ??= this.#seen(from);
    const now = this.#seen(at);
    const origin = this.#sigma.viewportToFramedGraph({ x: 0, y: 0 });
    const moved = this.#sigma.viewportToFramedGraph({ x: now.x - this.#held.x, y: now.y - this.#held.y });
    const camera = this.#sigma.getCamera();
    const { x, y } = camera.getState();
    camera.setState({ x: x + moved.x - origin.x, y: y + moved.y - origin.y });
    // Sigma takes a camera over when it renders: drawn before that, the post would tremble.
    this.#sigma.refresh();
  }

  /** Where a point before the camera is seen, in CSS pixels of the element. */
  #seen({ x, y }: Point): Point {
    const { scale, x: left, y: top } = this.#camera;
    return { x: x * scale + left, y: y * scale + top };
  }

  #endMorph(): void {
    this.#held = null;
    if (this.#morphing === 0) return;
    cancelAnimationFrame(this.#morphing);
    this.#morphing = 0;
    this.#layer.morph(1);
    this.#placeLabels();
  }

  /** Where lanes and axis stand, in CSS pixels of the element. Lanes can move without a new layout. */
  setLanes(lanes: readonly { top: number; height: number }[], axis: { x0: number; x1: number }): void {
    const { clientWidth, clientHeight } = this.container;
    this.geometry.set(lanes, axis, { width: clientWidth, height: clientHeight });
    this.#layer.measure();
    this.#placeLabels();
  }

  /**
   * Shows a moment, in axis units: one uniform, one frame. `pace` = units a second while playing, else 0: it says how
   * long an arrival takes.
   */
  setTime(unit: number, pace = 0): void {
    const length = Math.max(this.#drawn?.data.length ?? 1, Number.MIN_VALUE);
    this.#now = unit / length;
    this.#pace = this.options.reducedMotion ? 0 : pace / length;
    const started = performance.now();
    if (pace > 0) this.#layer.pace(started - this.#lastFrame);
    this.#lastFrame = started;
    this.#draw();
    // Sigma's own layers hold labels alone: they are drawn anew only when one is born or unborn.
    const born = this.#wanted.filter(({ place }) => this.#drawn && this.#drawn.at(place) <= this.#now).length;
    if (born !== this.#labelsBorn) this.#sigma.scheduleRender();
    this.#labelsBorn = born;
  }

  /** Emphasises the path through these places and rings `focus`; null shows everything alike. */
  setSelection(path: Int32Array | null, focus: number | null): void {
    this.#focus = focus;
    this.#layer.select(path, focus);
    this.#sigma.scheduleRender();
  }

  /**
   * Marks posts, a byte a place (bits of MARK): those `lit` are ringed and the others fade; those notched lost what they
   * had to keep; those `hidden` are left out with the lines from and to them: neither seen, named nor picked. Null marks
   * nothing. Uploaded when it changes, never in a frame; kept by setData while the places hold the same posts.
   */
  setMarks(marks: Uint8Array | null): void {
    if (!this.#drawn) return;
    this.#layer.flag(marks);
    this.#sigma.scheduleRender();
    this.#draw();
  }

  /**
   * Colours posts by class: a byte a place, an index into `palette` or NO_CLASS for a plain one; lines take the colours
   * of both ends, reposts a paler shade. Null: by drift. Uploaded when it changes, never in a frame; kept by setData
   * while the places hold the same posts.
   */
  setColours(classes: Uint8Array | null, palette: readonly Tone[] = []): void {
    if (!this.#drawn) return;
    this.#layer.colour(classes, palette);
    this.#draw();
  }

  /** Paper or night. A palette of setColours is the caller's to change with it. */
  setTheme(theme: Theme): void {
    this.#layer.setTheme(theme);
    this.#labels.theme = theme;
    this.#sigma.scheduleRender();
    this.#draw();
  }

  /** Labels, most important first; at most 300 are kept. Never shown before their post is born, or while it is hidden. */
  setLabels(labels: readonly { place: number; text: string }[]): void {
    this.#wanted = labels.slice(0, MOST_LABELS);
    this.#placeLabels();
  }

  /** The post under a point of the element, born and not hidden, or null. */
  pick(x: number, y: number): number | null {
    const { scale, x: left, y: top } = this.#camera;
    return (
      this.#picker?.pick({
        x: (x - left) / scale,
        y: (y - top) / scale,
        scale,
        now: this.#now,
        marks: this.#layer.flags,
      }) ?? null
    );
  }

  /** Where a post is drawn, in CSS pixels of the element. */
  screenPosition(place: number): Point {
    const { x, y } = this.#drawn!.point(this.geometry, place);
    return { x: x * this.#camera.scale + this.#camera.x, y: y * this.#camera.scale + this.#camera.y };
  }

  /** Where a post stands before the camera. */
  point(place: number): Point {
    return this.#drawn!.point(this.geometry, place);
  }

  /** Places within a polygon before the camera, among those born and not hidden; in no order. */
  within(polygon: readonly Point[]): number[] {
    return this.#picker?.within(polygon, this.#now, this.#layer.flags) ?? [];
  }

  /** Adds the posts of these places that are not hidden to the cells of a small map. */
  addCells(cells: Cells, places: { from: number; to: number }): void {
    if (this.#drawn) addCells(this.#drawn, this.geometry, this.#layer.flags, cells, places);
  }

  /** Shows the whole cascade. */
  fit(): void {
    this.eye.fit();
  }

  resize(): void {
    this.#fitBox();
    this.#placeLabels();
  }

  destroy(): void {
    clearTimeout(this.#rest);
    this.#refining = 0;
    cancelAnimationFrame(this.#morphing);
    this.#layer.destroy();
    this.#sigma.kill();
  }

  /** Graph coordinates are CSS pixels of the element (y upwards), so that lanes meet the panel when the camera rests. */
  #fitBox(): void {
    const { clientWidth, clientHeight } = this.container;
    this.#sigma.setCustomBBox({ x: [0, Math.max(1, clientWidth)], y: [-Math.max(1, clientHeight), 0] });
    this.#sigma.refresh();
  }

  #draw(): void {
    const { camera } = this.eye;
    const moved =
      camera.scale !== this.#camera.scale || camera.x !== this.#camera.x || camera.y !== this.#camera.y;
    this.#camera = camera;
    const { width, height } = this.#sigma.getDimensions();
    const frame = {
      now: this.#now,
      pace: this.#pace,
      camera,
      width,
      height,
      pixelRatio: window.devicePixelRatio || 1,
    };
    this.#layer.draw(frame);
    this.#refineSoon(frame, moved);
    if (moved) this.options.onCamera(camera);
  }

  /**
   * What a frame lacks is added over the next frames: while it plays, and once the camera has been still for a moment.
   */
  #refineSoon(frame: Frame, moved: boolean): void {
    this.#frame = frame;
    if (!this.#layer.unfinished(frame)) return;
    if (moved) {
      this.#refining = 0;
      clearTimeout(this.#rest);
      this.#rest = window.setTimeout(() => {
        this.#rest = 0;
        this.#startRefining();
      }, AT_REST_MS);
    } else if (this.#rest === 0) this.#startRefining();
  }

  #startRefining(): void {
    if (this.#refining !== 0) return;
    const mine = (this.#refining = ++this.#refinements);
    void this.#refine(mine);
  }

  async #refine(mine: number): Promise<void> {
    while (this.#refining === mine && this.#frame && this.#layer.unfinished(this.#frame)) {
      const progress = this.#layer.refine(this.#frame);
      await (progress === 'worked' ? nextTask() : nextFrame());
    }
    if (this.#refining === mine) this.#refining = 0;
  }

  #placeLabels(): void {
    this.#graph.clear();
    this.#graph.addNode(ANCHOR, { x: 0, y: 0, label: '', size: 0 });
    if (this.#drawn) {
      for (const { place, text } of this.#wanted) {
        const { x, y } = this.#drawn.point(this.geometry, place);
        this.#graph.mergeNode(String(place), {
          x,
          y: -y,
          label: text,
          size: 1,
          forceLabel: true,
        });
      }
    }
    this.#sigma.refresh();
  }

  #carrier(node: string): { born: boolean; radius: number } {
    const place = Number(node);
    const drawn = this.#drawn;
    if (!drawn || !Number.isInteger(place) || place >= drawn.cascade.count) return { born: false, radius: 0 };
    return {
      // Labels stand where their posts will: while those are on their way nothing is named.
      born: this.#morphing === 0 && drawn.at(place) <= this.#now && !this.#isHidden(place),
      radius: drawn.radius(place) * Math.sqrt(Math.max(1, this.#camera.scale)) * 0.75,
    };
  }

  #isHidden(place: number): boolean {
    return ((this.#layer.flags?.[place] ?? 0) & MARK.hidden) !== 0;
  }

  #choose({ x, y, original }: { x: number; y: number; original: MouseEvent | TouchEvent }): void {
    this.#chosen = this.pick(x, y);
    this.options.onPick(this.#chosen, original.ctrlKey || original.metaKey);
  }

  #hover(place: number | null): void {
    if (place === this.#hovered) return;
    this.#hovered = place;
    this.options.onHover(place);
  }
}

/** Sigma as host: camera, captors and labels; nothing of its own is drawn. */
function hostSigma(graph: UndirectedGraph, container: HTMLElement, labels: LabelPainter): Sigma {
  const sigma = new Host(graph, container, {
    allowInvalidContainer: true,
    stagePadding: 0,
    enableCameraRotation: false,
    minCameraRatio: 1 / CLOSEST,
    maxCameraRatio: 1,
    labelFont: FONT,
    labelRenderedSizeThreshold: 0,
    // Only forced labels, in the order in which they were added: the most important first.
    labelDensity: 0,
    defaultDrawNodeLabel: labels.draw,
    defaultDrawNodeHover: () => undefined,
    nodeProgramClasses: { circle: SILENT },
    nodeHoverProgramClasses: { circle: SILENT },
    edgeProgramClasses: { arrow: SILENT, line: SILENT },
    zIndex: false,
  });
  sigma.on('beforeRender', () => labels.begin());
  return sigma;
}

/** The layer's context in sigma's stack, under labels and captors. */
function layerContext(sigma: Sigma): { canvas: HTMLCanvasElement; context: WebGL2RenderingContext } {
  const canvas = sigma.createCanvas(LAYER, { beforeLayer: 'labels', style: { pointerEvents: 'none' } });
  // What stands is kept between frames: a large cascade is drawn into it stretch by stretch.
  sigma.createWebGLContext(LAYER, { canvas, preserveDrawingBuffer: true, antialias: false });
  const context = canvas.getContext('webgl2');
  if (!context) throw new NoWebGL2('This browser offers no WebGL2.');
  return { canvas, context };
}
