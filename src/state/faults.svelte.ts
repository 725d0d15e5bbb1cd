/** The last thing that went wrong, told once and until it is dismissed. */
export class Faults {
  #last = $state<string | null>(null);

  /** A sentence; null where nothing went wrong. */
  get last(): string | null {
    return this.#last;
  }

  /** Takes what was thrown. What was cancelled, here or in a worker, did not go wrong. */
  report(error: unknown): void {
    if (error instanceof Error && error.name === 'AbortError') return;
    this.#last = error instanceof Error ? error.message : String(error);
  }

  dismiss(): void {
    this.#last = null;
  }
}
