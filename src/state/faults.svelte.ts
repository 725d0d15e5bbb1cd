import type { Tried } from '../core/import/report';
import { NothingToOpen } from '../jobs/importer';

/** What went wrong. */
export interface Fault {
  /** A sentence; it is not for people where `tried` says more. */
  message: string;
  /** The files in which nothing was found to open, and why. */
  tried: readonly Tried[];
}

/** The last thing that went wrong, told once and until it is dismissed. */
export class Faults {
  #last = $state.raw<Fault | null>(null);

  /** Null where nothing went wrong. */
  get last(): Fault | null {
    return this.#last;
  }

  /** Takes what was thrown. What was cancelled, here or in a worker, did not go wrong. */
  report(error: unknown): void {
    if (error instanceof Error && error.name === 'AbortError') return;
    const message = error instanceof Error ? error.message : String(error);
    this.#last = { message, tried: error instanceof NothingToOpen ? error.tried : [] };
  }

  dismiss(): void {
    this.#last = null;
  }
}
