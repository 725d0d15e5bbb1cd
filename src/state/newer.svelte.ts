/** A newer version of the app that lies ready: announced, never forced. */
import { keepForOffline } from '../jobs/offline';
import { keepsNothing } from './storage';

/** For so long nothing is opened before the app is kept: fetching all of it takes from what the user waits for. */
const LATER_MS = 3000;

export class Newer {
  #take = $state.raw<(() => void) | null>(null);
  #asked = false;

  /**
   * Has the app kept for use without a network, and watches for a newer one, after a while; what it returns calls that off.
   */
  later(): () => void {
    const timer = setTimeout(() => {
      if (this.#asked || !import.meta.env.PROD || keepsNothing()) return;
      this.#asked = true;
      // Where nothing can be kept (no https, storage denied or full), the app works as before, with a network.
      keepForOffline((take) => (this.#take = take)).catch(() => undefined);
    }, LATER_MS);
    return () => clearTimeout(timer);
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
