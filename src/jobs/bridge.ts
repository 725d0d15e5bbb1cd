import { proxy, releaseProxy, wrap, type Remote } from 'comlink';

/** A worker ended while calls were waiting: it crashed, ran out of memory, or was terminated. */
export class WorkerDied extends Error {
  override name = 'WorkerDied';
}

/** One worker and the only way to call it. */
export interface Bridge<Api extends object> {
  /**
   * Runs one call against the worker.
   * Rejects with the signal's reason (an AbortError) as soon as it is aborted; unless the worker was made
   * `cooperative`, aborting terminates it, and the next call starts a fresh one.
   * Rejects with WorkerDied when the worker crashes: comlink alone would wait for ever.
   */
  call<T>(signal: AbortSignal | null, run: (api: Remote<Api>) => Promise<T>): Promise<T>;
  /** Ends the worker; waiting calls reject with WorkerDied. The next call starts a fresh one. */
  terminate(): void;
}

export interface BridgeOptions {
  /** The worker holds state that must outlive a cancelled call (analyse): abort only stops waiting. */
  cooperative?: boolean;
  /** Told when the worker dies by itself, not when it is terminated. */
  onDeath?(error: WorkerDied): void;
}

interface Running<Api extends object> {
  worker: Worker;
  api: Remote<Api>;
  /** Rejecters of the calls that wait. */
  waiting: Set<(error: Error) => void>;
}

/** Wraps the worker that `spawn` makes; it is started by the first call. */
export function createBridge<Api extends object>(
  spawn: () => Worker,
  options: BridgeOptions = {},
): Bridge<Api> {
  let running: Running<Api> | null = null;

  function start(): Running<Api> {
    const worker = spawn();
    const started: Running<Api> = { worker, api: wrap<Api>(worker), waiting: new Set() };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      const died = new WorkerDied(event.message || 'A worker could not be started or ended unexpectedly.');
      stop(started, died);
      options.onDeath?.(died);
    });
    return started;
  }

  function stop(target: Running<Api>, error: Error): void {
    if (running === target) running = null;
    target.api[releaseProxy]();
    target.worker.terminate();
    for (const reject of [...target.waiting]) reject(error);
  }

  return {
    call<T>(signal: AbortSignal | null, run: (api: Remote<Api>) => Promise<T>): Promise<T> {
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      const target = (running ??= start());
      return new Promise<T>((resolve, reject) => {
        const settle = (): void => {
          target.waiting.delete(fail);
          signal?.removeEventListener('abort', abort);
        };
        const fail = (error: Error): void => {
          settle();
          reject(error);
        };
        const abort = (): void => {
          fail(signal?.reason as Error);
          if (!options.cooperative)
            stop(target, new WorkerDied('The worker was stopped with the job beside it.'));
        };
        target.waiting.add(fail);
        signal?.addEventListener('abort', abort, { once: true });
        run(target.api).then(
          (value) => {
            settle();
            resolve(value);
          },
          (error: unknown) => fail(error instanceof Error ? error : new Error(String(error))),
        );
      });
    },
    terminate() {
      if (running) stop(running, new WorkerDied('The worker was stopped.'));
    },
  };
}

/** A callback that a worker may call; comlink needs it marked. */
export function callback<F extends (...args: never[]) => void>(fn: F): F {
  return proxy(fn as unknown as object) as unknown as F;
}
