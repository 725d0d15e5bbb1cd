/** Pictures and films of one sheet at a time: what is asked for is done in the order in which it is asked. */
import { transfer } from 'comlink';
import type { EncodeApi } from '../../src/core/api';
import type { FilmToMake } from '../../src/core/export/film';
import type { Sheet, SheetMoment } from '../../src/core/export/sheet';
import type { Film } from './types';
import { Easel } from './easel';

/** A handout is made of pictures that follow one another. */
const IDLE_MS = 10_000;

export class Press implements EncodeApi {
  /** What was drawn on last, kept for what follows soon. */
  #easel: Easel | null = null;
  #film: { made: Film; easel: Easel } | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** What is under way. */
  #before: Promise<unknown> = Promise.resolve();

  async codec(...[name, size]: Parameters<EncodeApi['codec']>): Promise<string | null> {
    return (await films()).codecFor(name, size);
  }

  picture(sheet: Sheet, moment: SheetMoment): Promise<Uint8Array<ArrayBuffer>> {
    return this.#once(async () => pngOf(await (await this.#set(sheet)).draw(moment)));
  }

  stage(sheet: Sheet, share: number): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#once(async () => {
      const drawn = await (await this.#set(sheet)).stage(share);
      return drawn && pngOf(drawn);
    });
  }

  begin(film: FilmToMake, sheet: Sheet): Promise<void> {
    return this.#inTurn(async () => {
      const easel = await this.#set(sheet);
      const made = await (await films()).beginFilm(film);
      this.#film = { made, easel };
    });
  }

  learn(moment: SheetMoment): Promise<void> {
    return this.#inTurn(async () => this.#begun.made.learn(await this.#frame(moment)));
  }

  add(moment: SheetMoment): Promise<void> {
    return this.#inTurn(async () => this.#begun.made.add(await this.#frame(moment)));
  }

  finish(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#inTurn(async () => {
      const bytes = await this.#begun.made.finish();
      this.#film = null;
      return transfer(bytes, [bytes.buffer]);
    });
  }

  get #begun(): { made: Film; easel: Easel } {
    if (!this.#film) throw new Error('No film was begun.');
    return this.#film;
  }

  async #frame(moment: SheetMoment): Promise<ImageBitmap> {
    return (await this.#begun.easel.draw(moment)).transferToImageBitmap();
  }

  /** An easel for a sheet; the card is the one that was drawn on before. */
  async #set(sheet: Sheet): Promise<Easel> {
    clearTimeout(this.#rest);
    this.#easel = await Easel.of(sheet, this.#easel);
    return this.#easel;
  }

  /** A picture for itself. The card is let go when no other follows. */
  #once<T>(draw: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      try {
        return await draw();
      } finally {
        this.#rest = setTimeout(() => {
          this.#easel?.close();
          this.#easel = null;
        }, IDLE_MS);
      }
    });
  }

  /** After all that was asked for before, whatever became of that. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#before.then(work);
    this.#before = done.catch(() => undefined);
    return done;
  }
}

/** Whoever asks for a picture makes no film. */
const films = (): Promise<typeof import('./index')> => import('./index');

async function pngOf(canvas: OffscreenCanvas): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return transfer(bytes, [bytes.buffer]);
}
