/** How a frame is drawn, by what this machine can draw in time, as measured. */

/**
 * `shapes` = every post in its shape, every line anti-aliased, all of it in every frame · `threads` = plain discs and
 * lines of a pixel while anything moves · `past` = what has happened is kept as a picture, of which posts of a few pixels and
 * all lines are painted pixel by pixel (density/), and a frame draws what is new.
 * Whatever the rung, the picture is finished in full once nothing moves.
 */
export type Rung = 'shapes' | 'threads' | 'past';

/** A frame in this time has room for more; one that took so long has too much. Milliseconds. */
const SMOOTH = 24;
const ROUGH = 60;
/** Frames in time before a dearer rung is thought cheaper than it was; many more once it has been tried and was not. */
const STEADY = 6;
const WARY = 120;
/** Milliseconds a post with its line are thought to cost, until they are measured: about what a software renderer takes. */
const GUESS = { shapes: 8e-3, threads: 2.5e-3 };

export class Ladder {
  #costs = { ...GUESS };
  #rung: Rung = 'shapes';
  #count = 0;
  #smooth = 0;
  #patience = STEADY;

  get rung(): Rung {
    return this.#rung;
  }

  /** Posts that a frame of threads holds. */
  get sample(): number {
    return Math.max(500, Math.floor((0.25 * SMOOTH) / this.#costs.threads));
  }

  /** A cascade of so many posts is to be drawn. */
  start(count: number): void {
    this.#count = count;
    this.#rung = this.#fits('shapes') ? 'shapes' : this.#fits('threads') ? 'threads' : 'past';
    this.#smooth = 0;
  }

  /** A frame took so long, on the present rung with all of the cascade in it. */
  measured(milliseconds: number): void {
    if (this.#count === 0) return;
    if (this.#rung !== 'past' && milliseconds > ROUGH) {
      this.#costs[this.#rung] = Math.max(this.#costs[this.#rung], milliseconds / this.#count);
      this.#patience = WARY;
      this.start(this.#count);
    } else if (milliseconds > SMOOTH || ++this.#smooth < this.#patience) return;
    else this.#climb();
  }

  /** A dearer rung may be cheaper than was thought. */
  #climb(): void {
    this.#smooth = 0;
    if (this.#rung === 'shapes') return;
    const rung = this.#rung === 'past' ? 'threads' : 'shapes';
    this.#costs[rung] *= 0.7;
    if (this.#fits(rung)) this.#rung = rung;
  }

  #fits(rung: 'shapes' | 'threads'): boolean {
    return this.#count * this.#costs[rung] <= SMOOTH + ROUGH / 4;
  }
}
