/** Pictures and films of one sheet at a time: what is asked for is done in the order in which it is asked. */
import { transfer } from 'comlink';
import type { EncodeApi } from '../../src/core/api';
import type { FilmToMake } from '../../src/core/export/film';
import type { Sheet, SheetMoment } from '../../src/core/export/sheet';
import type { Film } from './types';
import { Easel } from './easel';

export class Press implements EncodeApi {
  #easel: Easel | null = null;
  #film: Film | null = null;
  /** What is under way. */
  #before: Promise<unknown> = Promise.resolve();

  async codec(...[name, size]: Parameters<EncodeApi['codec']>): Promise<string | null> {
    return (await films()).codecFor(name, size);
  }

  set(sheet: Sheet): Promise<void> {
    return this.#inTurn(async () => {
      this.#easel?.close();
      this.#easel = null;
      this.#easel = await Easel.of(sheet);
    });
  }

  clear(): Promise<void> {
    return this.#inTurn(async () => {
      this.#easel?.close();
      this.#easel = null;
    });
  }

  picture(moment: SheetMoment): Promise<Uint8Array<ArrayBuffer>> {
    return this.#inTurn(async () => pngOf(await this.#on.draw(moment)));
  }

  stage(share: number): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#inTurn(async () => {
      const drawn = await this.#on.stage(share);
      return drawn && pngOf(drawn);
    });
  }

  begin(film: FilmToMake): Promise<void> {
    return this.#inTurn(async () => {
      this.#film = await (await films()).beginFilm(film);
    });
  }

  learn(moment: SheetMoment): Promise<void> {
    return this.#inTurn(async () => this.#begun.learn((await this.#on.draw(moment)).transferToImageBitmap()));
  }

  add(moment: SheetMoment): Promise<void> {
    return this.#inTurn(async () => this.#begun.add((await this.#on.draw(moment)).transferToImageBitmap()));
  }

  finish(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#inTurn(async () => {
      const bytes = await this.#begun.finish();
      this.#film = null;
      return transfer(bytes, [bytes.buffer]);
    });
  }

  get #on(): Easel {
    if (!this.#easel) throw new Error('There is nothing to draw from.');
    return this.#easel;
  }

  get #begun(): Film {
    if (!this.#film) throw new Error('No film was begun.');
    return this.#film;
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
