/** Encodes a film in a worker: frames are drawn here, handed over, and waited for before there are too many. */
import { transfer } from 'comlink';
import type { EncodeApi } from '../core/api';
import type { FilmToMake } from '../core/export/film';
import { WorkerDied, type Bridge } from './bridge';

/** Frames that are on their way or being encoded while the next is drawn. */
const MOST_AHEAD = 3;
/** Frames from which a GIF's colours are chosen. */
const LEARNT = 12;

export interface FilmJob {
  film: FilmToMake;
  /** Frames of the whole. */
  count: number;
  /** Draws a frame; it is given away. */
  draw(frame: number): Promise<ImageBitmap>;
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
  { film, count, draw, onFrame, signal }: FilmJob,
): Promise<Uint8Array<ArrayBuffer>> {
  const give = async (frame: number, to: 'add' | 'learn'): Promise<{ done: Promise<void> }> => {
    const bitmap = await draw(frame);
    return { done: encode.call(signal, (api) => api[to](transfer(bitmap, [bitmap]))) };
  };
  try {
    await encode.call(signal, (api) => api.begin(film));
    if (film.name === 'gif')
      for (let i = 0; i < LEARNT; i++)
        await (
          await give(Math.round((i / (LEARNT - 1)) * (count - 1)), 'learn')
        ).done;
    const ahead: Promise<void>[] = [];
    for (let frame = 0; frame < count; frame++) {
      const { done } = await give(frame, 'add');
      // Told of below: where one fails, those behind it do so unheard.
      done.catch(() => undefined);
      ahead.push(done);
      if (ahead.length >= MOST_AHEAD) await ahead.shift();
      onFrame(frame + 1);
    }
    await Promise.all(ahead);
    return await encode.call(signal, (api) => api.finish());
  } finally {
    encode.terminate();
  }
}
