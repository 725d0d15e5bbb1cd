/** One bridge per api. The analyse worker holds the Dataset, so a cancelled call must not end it. */
import type {
  AnalyseApi,
  EncodeApi,
  LayoutApi,
  LibraryApi,
  ReplayApi,
  SimulateApi,
  StoreApi,
} from '../core/api';
export type { Remote } from 'comlink';
import { createBridge, type Bridge, type WorkerDied } from './bridge';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

// Where scripts must be vouched for (Trusted Types), those of this page's own origin are, and no others. A blob is its
// own: browsers start none of another origin. A page without an origin, which is called "null", has nothing else.
(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    const { protocol, origin } = new URL(address, document.baseURI);
    if (protocol !== 'blob:' && (origin === 'null' || origin !== location.origin))
      throw new TypeError('A worker from another origin was asked for.');
    return address;
  },
});

/**
 * Parts of the app that work in threads of their own, and begin again by themselves where these end: import is the pool's and
 * the records'; a library has to be opened again first.
 */
export type Part = Exclude<keyof Bridges, 'library'> | 'import';

export interface Bridges {
  analyse: Bridge<AnalyseApi>;
  layout: Bridge<LayoutApi>;
  replay: Bridge<ReplayApi>;
  simulate: Bridge<SimulateApi>;
  store: Bridge<StoreApi>;
  encode: Bridge<EncodeApi>;
  library: Bridge<LibraryApi>;
}

/**
 * Bridges to workers that start with their first call. `onAnalyseDeath`: the Dataset is lost. `onAgain`: another part had
 * stopped, and what it did is done again.
 */
export function createBridges(
  onAnalyseDeath: (error: WorkerDied) => void,
  onAgain: (part: Part) => void = () => undefined,
): Bridges {
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
      { onAgain: () => onAgain('layout') },
    ),
    replay: createBridge<ReplayApi>(
      () =>
        new Worker(new URL('../../workers/replay.worker.ts', import.meta.url), {
          type: 'module',
          name: 'replay',
        }),
      { onAgain: () => onAgain('replay') },
    ),
    simulate: createBridge<SimulateApi>(
      () =>
        new Worker(new URL('../../workers/simulate.worker.ts', import.meta.url), {
          type: 'module',
          name: 'simulate',
        }),
      { onAgain: () => onAgain('simulate') },
    ),
    // What is being written must not be lost with a question that is no longer asked.
    store: createBridge<StoreApi>(
      () =>
        new Worker(new URL('../../workers/store.worker.ts', import.meta.url), {
          type: 'module',
          name: 'store',
        }),
      { cooperative: true, onAgain: () => onAgain('store') },
    ),
    encode: createBridge<EncodeApi>(
      () =>
        new Worker(new URL('../../workers/encode.worker.ts', import.meta.url), {
          type: 'module',
          name: 'encode',
        }),
    ),
    // What it has read of an index outlives a search that nobody waits for any more.
    library: createBridge<LibraryApi>(
      () =>
        new Worker(new URL('../../workers/library.worker.ts', import.meta.url), {
          type: 'module',
          name: 'library',
        }),
      { cooperative: true },
    ),
  };
}

/** Starts an import worker; a pool has several (importPool.ts). */
export const spawnImport = (): Worker =>
  new Worker(new URL('../../workers/import.worker.ts', import.meta.url), { type: 'module', name: 'import' });

/** Starts one that reads what the app itself wrote, and nothing else: all that a frame in an article opens. */
export const spawnOwnImport = (): Worker =>
  new Worker(new URL('../../workers/import-own.worker.ts', import.meta.url), {
    type: 'module',
    name: 'import-own',
  });
