import { WorkerDied } from '../jobs/bridge';
import type { Part } from '../jobs/workers';

/** The last thing that went wrong, told once and until it is dismissed; and what went wrong and was done again. */
export class Faults {
  #last = $state<string | null>(null);
  #again = $state<Part | null>(null);

  constructor(
    /** What is said of a part of the app that stopped, and stopped again. */
    private readonly stopped: (error: WorkerDied) => string = ({ message }) => message,
  ) {}

  /** A sentence; null where nothing went wrong. */
  get last(): string | null {
    return this.#last;
  }

  /** The part of the app that had stopped, and does again what it did; null where none had. */
  get again(): Part | null {
    return this.#again;
  }

  /** Takes what was thrown. What was cancelled, here or in a worker, did not go wrong. */
  report(error: unknown): void {
    if (error instanceof Error && error.name === 'AbortError') return;
    if (error instanceof WorkerDied) this.#last = this.stopped(error);
    else this.#last = error instanceof Error ? error.message : String(error);
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
