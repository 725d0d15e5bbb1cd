/** One bridge per api. The analyse worker holds the Dataset, so a cancelled call must not end it. */
import type { AnalyseApi, LayoutApi, ReplayApi, SimulateApi } from '../core/api';
export type { Remote } from 'comlink';
import { createBridge, type Bridge, type WorkerDied } from './bridge';

export interface Bridges {
  analyse: Bridge<AnalyseApi>;
  layout: Bridge<LayoutApi>;
  replay: Bridge<ReplayApi>;
  simulate: Bridge<SimulateApi>;
}

/** Bridges to workers that start with their first call. `onAnalyseDeath`: the Dataset is lost. */
export function createBridges(onAnalyseDeath: (error: WorkerDied) => void): Bridges {
  return {
    analyse: createBridge<AnalyseApi>(
      () =>
        new Worker(new URL('../../workers/analyse.worker.ts', import.meta.url), {
          type: 'module',
          name: 'analyse',
        }),
      { cooperative: true, onDeath: onAnalyseDeath },
    ),
    layout: createBridge<LayoutApi>(
      () =>
        new Worker(new URL('../../workers/layout.worker.ts', import.meta.url), {
          type: 'module',
          name: 'layout',
        }),
    ),
    replay: createBridge<ReplayApi>(
      () =>
        new Worker(new URL('../../workers/replay.worker.ts', import.meta.url), {
          type: 'module',
          name: 'replay',
        }),
    ),
    simulate: createBridge<SimulateApi>(
      () =>
        new Worker(new URL('../../workers/simulate.worker.ts', import.meta.url), {
          type: 'module',
          name: 'simulate',
        }),
    ),
  };
}
