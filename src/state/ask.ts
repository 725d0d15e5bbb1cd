/** The one way to ask the worker that holds the dataset. */
import { NOTHING_OPEN, type AnalyseApi } from '../core/api';
import { WorkerDied, type Bridge } from '../jobs/bridge';
import type { Remote } from '../jobs/workers';
import type { Faults } from './faults.svelte';

/** One question to the analyse worker; null when it was given up, and when it failed: then the fault was reported. */
export type Ask = <T>(run: (api: Remote<AnalyseApi>) => Promise<T>) => Promise<T | null>;

export function asker(analyse: Bridge<AnalyseApi>, faults: Faults): Ask {
  return async (run) => {
    try {
      return await analyse.call(null, run);
    } catch (error) {
      // A worker's death is told of once, by the session: neither questions that waited, nor those that reach its successor
      // before the files are read again, have more to say.
      const told =
        error instanceof WorkerDied ||
        (error instanceof Error && ['AbortError', NOTHING_OPEN].includes(error.name));
      if (!told) faults.report(error);
      return null;
    }
  };
}
