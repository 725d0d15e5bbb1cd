/** Makes a large synthetic export in a worker: a file like any other, never sent anywhere. */
import type { OnProgress, SimulateApi } from '../core/api';
import { callback, type Bridge } from './bridge';
import type { InputFile } from './importer';

/**
 * The file of a cascade of so many posts. Rejects with the signal's reason when cancelled: the worker is ended, and
 * what it made is let go.
 */
export async function makeCascade(
  posts: number,
  seed: number,
  deps: { simulate: Bridge<SimulateApi>; signal: AbortSignal; onProgress: OnProgress },
): Promise<InputFile> {
  const { simulate, signal, onProgress } = deps;
  const pieces: Blob[] = [];
  try {
    await simulate.call(signal, (api) => {
      // It may be begun again.
      pieces.length = 0;
      return api.make(
        posts,
        seed,
        // A Blob of each piece: the browser may put it on disk, an array would stay in memory.
        callback((piece: Uint8Array<ArrayBuffer>) => void pieces.push(new Blob([piece]))),
        callback((done: number) => onProgress({ stage: 'making', done, total: posts })),
      );
    });
  } finally {
    simulate.terminate();
  }
  return { name: `synthetic-${posts}-${seed}.jsonl`, blob: new Blob(pieces) };
}
