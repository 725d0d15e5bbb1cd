/**
 * Draws all that has happened into a past, in slices between which the page and the card keep up: small posts and all lines
 * are painted by the processor, the card draws what is larger.
 */
import { PART } from './common.glsl';
import type { Brush } from './brush';
import { drawLines, gridFor, type LinesGrid } from './density/lines';
import { paintPosts, type Which } from './density/posts';
import type { Drawn } from './drawn';
import type { Frame } from './frame';
import type { MarkProgram } from './gl';
import type { LayerName, Past } from './past';
import type { Paint } from './tables';

/** Milliseconds of script in a step, and in one between two frames of a replay. */
const STEP = 10;
const STEP_AMONG_FRAMES = 5;
/** Posts that the card draws in the first slice; twice as many in the next where it was done soon. */
const FIRST_SLICE = 8000;
const LEAST_SLICE = 4000;
/** Posts of a slice while frames are shown: a page that shows one waits for all that the card was told before it. */
const AMONG_FRAMES = 1500;
/** A slice that the card took so long for is followed by a larger one, or by a smaller one. Milliseconds. */
const SOON = 40;
const LATE = 120;
export class Fill {
  readonly #work: Generator<void>;
  #fence: WebGLSync | null = null;
  #sent = 0;
  #slice = FIRST_SLICE;
  #done = false;
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

  /** Works for a few milliseconds, or finds that there is nothing to do but wait for the card. `playing`: frames are shown. */
  step(playing: boolean): 'whole' | 'worked' | 'waits' {
    this.#playing = playing;
    this.#until = performance.now() + (playing ? STEP_AMONG_FRAMES : STEP);
    if (!this.#cardIsDone()) return 'waits';
    this.#done ||= this.#work.next().done === true;
    return this.#done ? 'whole' : 'worked';
  }

  /** Nobody waits for it any more. */
  stop(): void {
    this.brush.gl.deleteSync(this.#fence);
    this.#fence = null;
  }

  *#fill(grid: LinesGrid): Generator<void> {
    const { drawn, brush, past } = this;
    const { order, ends } = drawn.paintOrder();
    const density = yield* drawLines(drawn, this.paint, brush, past.frame!, grid, this.#late);
    past.put('lines', yield* density.resolve(this.#late));
    yield* this.#posts('words', [ends[0]!, order.length], { born: true });
    yield* this.#posts('plain', [0, ends[0]!], { born: true });
    if (past.settled === drawn.placed) return;
    yield* this.#posts('ghosts', [0, order.length], { born: false, pale: drawn.pale(this.frame.now) });
  }

  /** Posts of a stretch of the paint order into a layer. */
  *#posts(name: LayerName, stretch: readonly [number, number], which: Which): Generator<void> {
    const { drawn, brush, past, paint } = this;
    const scene = { drawn, brush, frame: past.frame!, paint };
    const { grid, larger } = yield* paintPosts(scene, which, stretch, this.#late);
    past.put(name, grid.pixels);
    const programs: MarkProgram[] = which.born ? [brush.posts, brush.accents] : [brush.ghosts];
    const pass = { part: which.born ? PART.born : PART.unborn, ordered: true, ...which };
    brush.tables.list('some', larger);
    for (let from = 0; from < larger.length;) {
      const to = Math.min(larger.length, from + (this.#playing ? AMONG_FRAMES : this.#slice));
      past.into(name, () => {
        brush.begin('some');
        for (const program of programs) {
          brush.use(program, past.frame!, pass);
          program.draw(from, to);
        }
      });
      from = to;
      this.#send();
      yield;
    }
  }

  /** Sends off what was drawn, and asks to be told when it is done. */
  #send(): void {
    const { gl } = this.brush;
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
