/** Draws all that has happened into a past, in slices between which the page and the card keep up. */
import { PART } from './common.glsl';
import type { Brush } from './brush';
import { drawLines } from './density/lines';
import type { Drawn } from './drawn';
import type { Frame } from './frame';
import type { MarkProgram } from './gl';
import type { LayerName, Past } from './past';
import type { Paint } from './tables';

/** Milliseconds of script in a step. */
const STEP = 10;
/** Posts drawn in the first slice; twice as many in the next where the card was done soon. */
const FIRST_SLICE = 8000;
const LEAST_SLICE = 4000;
/** Posts of a slice while frames are shown: a page that shows one waits for all that the card was told before it. */
const AMONG_FRAMES = 1500;
/** A slice that the card took so long for is followed by a larger one, or by a smaller one. Milliseconds. */
const SOON = 40;
const LATE = 120;
/** Pixels of the lines' grid at most: they are counted one by one, and where there are very many none is seen alone. */
const pixelsFor = (lines: number): number => (lines < 300_000 ? 2e6 : 15e4);

export class Fill {
  readonly #posts: Generator<void>;
  readonly #lines: Generator<void>;
  #fence: WebGLSync | null = null;
  #sent = 0;
  #slice = FIRST_SLICE;
  #postsDone = false;
  #linesDone = false;
  #until = 0;
  #playing = false;

  constructor(
    private readonly brush: Brush,
    readonly past: Past,
    private readonly drawn: Drawn,
    private readonly paint: Paint,
    readonly frame: Frame,
  ) {
    const ratio = Math.min(
      frame.pixelRatio,
      Math.sqrt(pixelsFor(drawn.cascade.count) / (frame.width * frame.height)),
    );
    const grid = {
      width: Math.max(1, Math.round(frame.width * ratio)),
      height: Math.max(1, Math.round(frame.height * ratio)),
    };
    past.begin({ ...frame, pace: 0 }, grid);
    past.settled = drawn.bornAt(frame.now);
    this.#posts = this.#fillPosts();
    this.#lines = this.#fillLines(grid);
  }

  /** Works for a few milliseconds, or finds that there is nothing to do but wait for the card. `playing`: frames are shown. */
  step(playing: boolean): 'whole' | 'worked' | 'waits' {
    this.#playing = playing;
    this.#until = performance.now() + STEP;
    const waits = this.#linesDone;
    if (!this.#postsDone && this.#cardIsDone()) {
      this.#postsDone = this.#posts.next().done === true;
      this.#send();
    }
    if (!this.#linesDone) this.#linesDone = this.#lines.next().done === true;
    if (this.#postsDone && this.#linesDone && this.#cardIsDone()) return 'whole';
    return waits ? 'waits' : 'worked';
  }

  /** Nobody waits for it any more. */
  stop(): void {
    this.brush.gl.deleteSync(this.#fence);
    this.#fence = null;
  }

  *#fillPosts(): Generator<void> {
    const { count, dated } = this.drawn.cascade;
    const { posts, accents, ghosts } = this.brush;
    const pale = this.drawn.pale(this.frame.now);
    const layers: [LayerName, number, MarkProgram[]][] = [
      ['words', PART.words, [posts, accents]],
      ['plain', PART.plain, [posts, accents]],
    ];
    if (this.past.settled < dated) layers.push(['ghosts', PART.unborn, [ghosts]]);
    for (const [name, part, programs] of layers) {
      for (let from = 0; from < count;) {
        const to = Math.min(count, from + (this.#playing ? AMONG_FRAMES : this.#slice));
        this.past.into(name, () => {
          this.brush.begin();
          for (const program of programs) {
            this.brush.use(program, this.past.frame!, { part, ordered: true, pale });
            program.draw(from, to);
          }
        });
        from = to;
        yield;
      }
    }
  }

  *#fillLines(grid: { width: number; height: number }): Generator<void> {
    const late = (): boolean => performance.now() > this.#until;
    const density = yield* drawLines(this.drawn, this.paint, this.brush, this.past.frame!, grid, late);
    const pixels = density.resolve();
    let next = pixels.next();
    for (; !next.done; next = pixels.next()) if (late()) yield;
    this.past.put('lines', next.value);
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
