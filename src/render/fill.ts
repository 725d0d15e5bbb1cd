/**
 * Draws all that has happened into a past, in slices between which the page and the card keep up: small posts and all lines
 * are painted by the processor, the card draws what is larger.
 */
import { PART } from './common.glsl';
import type { Brush, Pass } from './brush';
import { drawLines, gridFor, type LinesGrid } from './density/lines';
import { paintPosts, type Which } from './density/posts';
import { stand, type Scene } from './density/standing';
import type { Drawn } from './drawn';
import type { Frame } from './frame';
import type { MarkProgram } from './gl';
import type { LayerName, Past } from './past';
import type { Paint } from './tables';

/** Milliseconds of script in a step, and in one between two frames of a replay. */
const STEP = 20;
const STEP_AMONG_FRAMES = 5;
/** Posts that the card draws in the first slice; twice as many in the next where it was done soon. */
const FIRST_SLICE = 8000;
const LEAST_SLICE = 4000;
/** Posts of a slice while frames are shown: a page that shows one waits for all that the card was told before it. */
const AMONG_FRAMES = 1500;
/** A slice that the card took so long for is followed by a larger one, or by a smaller one. Milliseconds. */
const SOON = 40;
const LATE = 120;

/** Posts of a layer that the card has to draw. */
interface Larger {
  name: LayerName;
  places: Uint32Array;
  pass: Pass;
}

export class Fill {
  readonly #work: Generator<void>;
  #fence: WebGLSync | null = null;
  #sent = 0;
  #slice = FIRST_SLICE;
  /** Nothing is left for the processor to paint. */
  #painted = false;
  /** What the card draws meanwhile, and how much of the first of it is drawn. */
  readonly #larger: Larger[] = [];
  #from = 0;
  #until = 0;
  #playing = false;
  readonly #late = (): boolean => performance.now() > this.#until;

  constructor(
    private readonly brush: Brush,
    readonly past: Past,
    private readonly drawn: Drawn,
    private readonly paint: Paint,
    readonly frame: Frame,
  ) {
    const grid = gridFor(frame, drawn.cascade.count);
    past.begin({ ...frame, pace: 0 }, grid);
    past.settled = drawn.bornAt(frame.now);
    this.#work = this.#fill(grid);
  }

  /**
   * Works for a few milliseconds, or finds that there is nothing to do but wait for the card, which is kept busy
   * meanwhile. `playing`: frames are shown.
   */
  step(playing: boolean): 'whole' | 'worked' | 'waits' {
    this.#playing = playing;
    this.#until = performance.now() + (playing ? STEP_AMONG_FRAMES : STEP);
    const isDone = this.#cardIsDone();
    if (isDone) this.#send();
    if (!this.#painted) this.#painted = this.#work.next().done === true;
    else if (!isDone) return 'waits';
    else if (this.#fence === null) return 'whole';
    return 'worked';
  }

  /** Nobody waits for it any more. */
  stop(): void {
    this.brush.gl.deleteSync(this.#fence);
    this.#fence = null;
  }

  /** All that the processor paints. Layers with much for the card come first, so that it is done by the end. */
  *#fill(grid: LinesGrid): Generator<void> {
    const { drawn, past } = this;
    const { order, ends } = drawn.paintOrder();
    const scene: Scene = { drawn, brush: this.brush, frame: past.frame!, paint: this.paint };
    const standing = yield* stand(scene, this.#late);
    yield* this.#posts(scene, standing, 'words', [ends[0]!, order.length], { born: true });
    yield* this.#posts(scene, standing, 'plain', [0, ends[0]!], { born: true });
    const density = yield* drawLines(scene, standing, grid, this.#late);
    past.put('lines', yield* density.resolve(this.#late));
    if (past.settled === drawn.placed) return;
    const pale = drawn.pale(this.frame.now);
    yield* this.#posts(scene, standing, 'ghosts', [0, order.length], { born: false, pale });
  }

  /** Posts of a stretch of the paint order into a layer. */
  *#posts(
    scene: Scene,
    standing: Float32Array,
    name: LayerName,
    stretch: readonly [number, number],
    which: Which,
  ): Generator<void> {
    const { grid, larger: places } = yield* paintPosts(scene, standing, which, stretch, this.#late);
    this.past.put(name, grid.pixels);
    const part = which.born ? PART.born : PART.unborn;
    if (places.length > 0) this.#larger.push({ name, places, pass: { part, ordered: true, ...which } });
  }

  /** Sends the next slice of what the card has to draw, if there is any, and asks to be told when it is done. */
  #send(): void {
    const [next] = this.#larger;
    if (!next) return;
    const { brush, past } = this;
    const { name, places, pass } = next;
    const programs: MarkProgram[] = name === 'ghosts' ? [brush.ghosts] : [brush.posts, brush.accents];
    if (this.#from === 0) brush.tables.list('some', places);
    const to = Math.min(places.length, this.#from + (this.#playing ? AMONG_FRAMES : this.#slice));
    past.into(name, () => {
      brush.begin('some');
      for (const program of programs) {
        brush.use(program, past.frame!, pass);
        program.draw(this.#from, to);
      }
    });
    this.#from = to;
    if (to === places.length) {
      this.#larger.shift();
      this.#from = 0;
    }
    const { gl } = brush;
    this.#fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    this.#sent = performance.now();
    gl.flush();
  }

  #cardIsDone(): boolean {
    const { gl } = this.brush;
    // A lost context has no sync, and ends every wait.
    if (!this.#fence || gl.isContextLost()) return true;
    if (gl.clientWaitSync(this.#fence, 0, 0) === gl.TIMEOUT_EXPIRED) return false;
    gl.deleteSync(this.#fence);
    this.#fence = null;
    if (this.#playing) return true;
    const took = performance.now() - this.#sent;
    if (took < SOON) this.#slice *= 2;
    else if (took > LATE) this.#slice = Math.max(LEAST_SLICE, this.#slice / 2);
    return true;
  }
}
