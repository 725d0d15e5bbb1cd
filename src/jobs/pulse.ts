/**
 * Notices that a worker has ended, however quietly: one that is killed or out of memory tells nobody, but the lock that it
 * holds is free again. Where there are no locks (a page without an origin or without https) only its errors are heard.
 */

/** What a worker says once it holds its lock (workers/pulse.ts). */
interface Held {
  held?: string;
}

let made = 0;

/** Calls `onEnd` once when the worker has ended; the answer stops that. */
export function watchEnd(worker: Worker, onEnd: () => void): () => void {
  const { locks } = navigator as { locks?: LockManager };
  const stop = new AbortController();
  // Locks are shared by all pages of the app.
  const name = `afterword/${performance.timeOrigin}/${Math.trunc(performance.now() * 1000)}/${made++}`;
  worker.addEventListener('message', ({ data }: MessageEvent<Held | null>) => {
    if (data?.held !== name) return;
    // A lock may have been on its way already when nobody waited for it any more.
    const ended = (): void => {
      if (!stop.signal.aborted) onEnd();
    };
    locks?.request(name, { signal: stop.signal }, ended).catch((error: unknown) => {
      // Nobody waits any more; or locks are denied here, as in a page without an origin.
      if (!(error instanceof DOMException)) throw error;
    });
  });
  if (locks) worker.postMessage({ hold: name });
  return () => stop.abort();
}
