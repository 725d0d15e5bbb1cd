/** Makes a film in a worker: what each frame shows is told from here, and waited for before there is too much of it. */
import type { EncodeApi } from '../core/api';
import type { FilmToMake } from '../core/export/film';
import type { Sheet, SheetMoment } from '../core/export/sheet';
import { WorkerDied, type Bridge } from './bridge';

/** Frames that are on their way, or being drawn and encoded, while the next is thought out. */
const MOST_AHEAD = 3;
/** Frames from which a GIF's colours are chosen. */
const LEARNT = 12;

export interface FilmJob {
  film: FilmToMake;
  /** What its frames are drawn from. */
  sheet: Sheet;
  /** Frames of the whole. */
  count: number;
  /** What a frame shows. */
  moment(frame: number): SheetMoment;
  onFrame(done: number): void;
  /** The worker had stopped; the film is begun again. */
  onAgain?(): void;
  signal: AbortSignal;
}

/**
 * The film's bytes. Rejects with the signal's reason when cancelled: the worker is ended, and what it made is let go. Where
 * it stops by itself, the film is begun again, once.
 */
export async function encodeFilm(encode: Bridge<EncodeApi>, job: FilmJob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await encodeOnce(encode, job);
  } catch (error) {
    if (!(error instanceof WorkerDied) || !error.byItself) throw error;
    job.onAgain?.();
    return encodeOnce(encode, job);
  }
}

async function encodeOnce(
  encode: Bridge<EncodeApi>,
  { film, sheet, count, moment, onFrame, signal }: FilmJob,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    await encode.call(signal, (api) => api.begin(film, sheet));
    if (film.name === 'gif')
      for (let i = 0; i < LEARNT; i++) {
        const frame = Math.round((i / (LEARNT - 1)) * (count - 1));
        await encode.call(signal, (api) => api.learn(moment(frame)));
      }
    const ahead: Promise<number>[] = [];
    for (let frame = 0; frame < count; frame++) {
      const made = encode.call(signal, (api) => api.add(moment(frame))).then(() => frame + 1);
      // Told of below: where one fails, those behind it do so unheard.
      made.catch(() => undefined);
      ahead.push(made);
      if (ahead.length >= MOST_AHEAD) onFrame((await ahead.shift())!);
    }
    for (const made of ahead) onFrame(await made);
    return await encode.call(signal, (api) => api.finish());
  } finally {
    encode.terminate();
  }
}
