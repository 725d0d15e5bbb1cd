/** Pictures of what is open, and a film that is being made of its replay: and how far it is. */
import type { EncodeApi } from '../../core/api';
import type { FilmToMake } from '../../core/export/film';
import type { Sheet, SheetMoment } from '../../core/export/sheet';
import type { FilmName } from '../../core/export/formats';
import type { Bridge } from '../../jobs/bridge';

export class Filming {
  #progress = $state.raw<{ done: number; count: number } | null>(null);

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

  /** A moment of a sheet as PNG. */
  picture(sheet: Sheet, moment: SheetMoment): Promise<Uint8Array<ArrayBuffer>> {
    return this.encode.call(null, (api) => api.picture(sheet, moment));
  }

  /** Its posts and hops alone, at a share of the axis; null where no card draws them. */
  stage(sheet: Sheet, share: number): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.encode.call(null, (api) => api.stage(sheet, share));
  }

  /** The film's bytes; null where the signal gave it up. `moment` = what a frame shows. */
  async make(
    film: FilmToMake,
    sheet: Sheet,
    count: number,
    moment: (frame: number) => SheetMoment,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer> | null> {
    if (signal.aborted) return null;
    this.#progress = { done: 0, count };
    const onFrame = (done: number): void => {
      if (!signal.aborted) this.#progress = { done, count };
    };
    try {
      // Only whoever makes films loads what makes them.
      const { encodeFilm } = await import('../../jobs/encode');
      const { encode, onAgain } = this;
      return await encodeFilm(encode, { film, sheet, count, moment, onFrame, onAgain, signal });
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      this.#progress = null;
    }
  }
}
