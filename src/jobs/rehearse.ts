/** Rehearses wordings in a worker. */
import type { SimulateApi } from '../core/api';
import type { Rehearsed, Wording } from '../core/simulate/rehearsal';
import { callback, type Bridge } from './bridge';

/** What came of them, in their order. Rejects with the signal's reason when cancelled: the worker is ended. */
export async function rehearseWordings(
  wordings: readonly Wording[],
  deps: { simulate: Bridge<SimulateApi>; signal: AbortSignal; onSeed(done: number): void },
): Promise<Rehearsed[]> {
  const { simulate, signal, onSeed } = deps;
  try {
    return await simulate.call(signal, (api) => api.rehearse(wordings, callback(onSeed)));
  } finally {
    simulate.terminate();
  }
}
