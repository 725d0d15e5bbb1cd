/** A film that is being made of the replay: how far it is, and how it is given up. */
import type { EncodeApi } from '../core/api';
import type { FilmToMake } from '../core/export/film';
import type { FilmName } from '../core/export/formats';
import type { Bridge } from '../jobs/bridge';

export class Filming {
  #progress = $state.raw<{ done: number; count: number } | null>(null);
  #stop: AbortController | null = null;

  constructor(
    private readonly encode: Bridge<EncodeApi>,
    /** Told when a film is begun again. */
    private readonly onAgain: () => void = () => undefined,
  ) {}

  /** Frames that are done, of how many; null while no film is made. */
  get progress(): { done: number; count: number } | null {
    return this.#progress;
  }

  /** What this browser encodes such a film as, by name; null = it cannot. */
  codec(name: FilmName, size: { width: number; height: number; fps: number }): Promise<string | null> {
    return this.encode.call(null, (api) => api.codec(name, size));
  }

  /** The film's bytes; null where it was stopped. `draw` gives frames away. */
  async make(
    film: FilmToMake,
    count: number,
    draw: (frame: number) => Promise<ImageBitmap>,
  ): Promise<Uint8Array<ArrayBuffer> | null> {
    this.stop();
    const stop = new AbortController();
    this.#stop = stop;
    this.#progress = { done: 0, count };
    const { signal } = stop;
    const onFrame = (done: number): void => {
      if (!signal.aborted) this.#progress = { done, count };
    };
    try {
      // Only whoever makes films loads what makes them.
      const { encodeFilm } = await import('../jobs/encode');
      return await encodeFilm(this.encode, { film, count, draw, onFrame, onAgain: this.onAgain, signal });
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      if (this.#stop === stop) {
        this.#stop = null;
        this.#progress = null;
      }
    }
  }

  /** Gives up what is being made. */
  stop(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#progress = null;
  }
}
