import type { Tried } from '../core/import/whyNothing';
import { WorkerDied } from '../jobs/bridge';
import { NothingToOpen } from '../jobs/importer';
import type { Part } from '../jobs/workers';

/** What went wrong. */
export interface Fault {
  /** A sentence; it is not for people where `tried` or `library` says more. */
  message: string;
  /** The files in which nothing was found to open, and why. */
  tried: readonly Tried[];
  /** A library, or a file of it, cannot be read: `libraryFault` tells why (core/library). Null where it is something else. */
  library: Error | null;
}

/** The last thing that went wrong, told once and until it is dismissed; and what went wrong and was done again. */
export class Faults {
  #last = $state.raw<Fault | null>(null);
  #again = $state<Part | null>(null);

  constructor(
    /** What is said of a part of the app that stopped, and stopped again. */
    private readonly stopped: (error: WorkerDied) => string = ({ message }) => message,
  ) {}

  /** Null where nothing went wrong. */
  get last(): Fault | null {
    return this.#last;
  }

  /** The part of the app that had stopped, and does again what it did; null where none had. */
  get again(): Part | null {
    return this.#again;
  }

  /** Takes what was thrown. What was cancelled, here or in a worker, did not go wrong. */
  report(error: unknown): void {
    if (error instanceof Error && error.name === 'AbortError') return;
    const message = error instanceof Error ? error.message : String(error);
    this.#last = {
      message: error instanceof WorkerDied ? this.stopped(error) : message,
      tried: error instanceof NothingToOpen ? error.tried : [],
      library: error instanceof Error && error.name === 'LibraryFault' ? error : null,
    };
  }

  /** A part had stopped, and was started again. */
  startedAgain(part: Part): void {
    this.#again = part;
  }

  /** Both were read. */
  dismiss(): void {
    this.#last = null;
    this.#again = null;
  }
}
