import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import { watchEnd } from './pulse';

/** A worker ended while calls were waiting: it crashed, ran out of memory, or was terminated. */
export class WorkerDied extends Error {
  override name = 'WorkerDied';

  constructor(
    message: string,
    /** Nobody here stopped it. */
    readonly byItself = false,
  ) {
    super(message);
  }
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
  /** Starts the worker where none runs, so that a call soon after need not wait until it has loaded. */
  start(): void;
  /** Ends the worker where no call waits for it: one that was started for what is not wanted any more. */
  rest(): void;
  /** Ends the worker; waiting calls reject with WorkerDied. The next call starts a fresh one. */
  terminate(): void;
}

export interface BridgeOptions {
  /** The worker holds state that must outlive a cancelled call (analyse): abort only stops waiting. */
  cooperative?: boolean;
  /** Told when the worker dies by itself, not when it is terminated. */
  onDeath?(error: WorkerDied): void;
  /**
   * Every call stands for itself, and can be made again: one that waits when the worker dies by itself is, once, by a fresh
   * worker. Told before that.
   */
  onAgain?(): void;
}

interface Running<Api extends object> {
  worker: Worker;
  api: Remote<Api>;
  unwatch(): void;
  /** Rejecters of the calls that wait. */
  waiting: Set<(error: Error) => void>;
}

/** Wraps the worker that `spawn` makes; it is started by the first call, or before. */
export function createBridge<Api extends object>(
  spawn: () => Worker,
  options: BridgeOptions = {},
): Bridge<Api> {
  let running: Running<Api> | null = null;

  function started(): Running<Api> {
    return (running ??= begun());
  }

  function begun(): Running<Api> {
    const worker = spawn();
    const ended = (why: string): void => {
      // It may tell itself, and its lock as well.
      if (running !== made) return;
      const died = new WorkerDied(why, true);
      stop(made, died);
      options.onDeath?.(died);
    };
    const unwatch = watchEnd(worker, () => ended('A worker ended unexpectedly.'));
    const made: Running<Api> = { worker, api: wrap<Api>(worker), unwatch, waiting: new Set() };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      ended(event.message || 'A worker could not be started or ended unexpectedly.');
    });
    return made;
  }

  function stop(target: Running<Api>, error: Error): void {
    if (running === target) running = null;
    target.unwatch();
    target.api[releaseProxy]();
    target.worker.terminate();
    for (const reject of [...target.waiting]) reject(error);
  }

  async function call<T>(signal: AbortSignal | null, run: (api: Remote<Api>) => Promise<T>): Promise<T> {
    try {
      return await once(signal, run);
    } catch (error) {
      if (!options.onAgain || !(error instanceof WorkerDied) || !error.byItself) throw error;
      options.onAgain();
      return once(signal, run);
    }
  }

  function once<T>(signal: AbortSignal | null, run: (api: Remote<Api>) => Promise<T>): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const target = started();
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
  }

  return {
    call,
    start: () => void started(),
    rest() {
      if (running?.waiting.size === 0) stop(running, new WorkerDied('The worker was not needed.'));
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
