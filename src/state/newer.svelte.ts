/** A newer version of the app that lies ready: announced, never forced. */
import { keepForOffline } from '../jobs/offline';
import { keepsNothing } from './storage';

/** Until so long after the start, what the user does goes before what is kept for later. */
const LATER_MS = 3000;

export class Newer {
  #take = $state.raw<(() => void) | null>(null);

  /** Has the app kept for use without a network, and watches for a newer one. */
  constructor() {
    if (!import.meta.env.PROD) return;
    setTimeout(() => {
      if (keepsNothing()) return;
      // Where nothing can be kept (no https, storage denied or full), the app works as before, with a network.
      keepForOffline((take) => (this.#take = take)).catch(() => undefined);
    }, LATER_MS);
  }

  get ready(): boolean {
    return this.#take !== null;
  }
  /** The page loads anew, by the newer version. */
  take(): void {
    this.#take?.();
  }
  /** It is used when the app is next started. */
  wait(): void {
    this.#take = null;
  }
}
