/** Adds what a frame lacks over the next frames: while it plays, and once the camera has been still for a moment. */
import type { Frame } from './frame';
import type { Layer } from './layer';
import { nextFrame, nextTask } from './pauses';

/** Time without movement after which a large cascade is drawn in full. */
const AT_REST_MS = 120;

export class Refiner {
  /** The last that was drawn. */
  #frame: Frame | null = null;
  #rest = 0;
  /** Number of the work on what the picture lacks, 0 = none is under way; numbers given so far. */
  #running = 0;
  #given = 0;

  constructor(private readonly layer: Pick<Layer, 'unfinished' | 'refine'>) {}

  /** A frame was drawn; `moved`: by another camera than the one before. */
  drawn(frame: Frame, moved: boolean): void {
    this.#frame = frame;
    if (!this.layer.unfinished(frame)) return;
    if (!moved) {
      if (this.#rest === 0) this.#start();
      return;
    }
    this.stop();
    this.#rest = window.setTimeout(() => {
      this.#rest = 0;
      this.#start();
    }, AT_REST_MS);
  }

  stop(): void {
    this.#running = 0;
    clearTimeout(this.#rest);
    this.#rest = 0;
  }

  #start(): void {
    if (this.#running !== 0) return;
    const mine = (this.#running = ++this.#given);
    void this.#work(mine);
  }

  async #work(mine: number): Promise<void> {
    while (this.#running === mine && this.#frame && this.layer.unfinished(this.#frame)) {
      const progress = this.layer.refine(this.#frame);
      await (progress === 'worked' ? nextTask() : nextFrame());
    }
    if (this.#running === mine) this.#running = 0;
  }
}
