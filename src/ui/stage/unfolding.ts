/** Shows what stands so far, one after the other: each for a while, and of what comes meanwhile the newest alone. */
export class Unfolding<T> {
  #next: T | null = null;
  #shows = false;
  #over = false;

  constructor(
    private readonly show: (next: T) => Promise<void>,
    /** How long each is looked at, milliseconds. */
    private readonly rest: number,
  ) {}

  /** Shown when there is time for it, unless something newer comes, or the end. */
  soFar(next: T): void {
    this.#next = next;
    if (!this.#shows) void this.#run();
  }

  /** Nothing is shown any more: what it was on the way to is there. */
  end(): void {
    this.#over = true;
  }

  async #run(): Promise<void> {
    this.#shows = true;
    while (this.#next !== null && !this.#over) {
      const next = this.#next;
      this.#next = null;
      await this.show(next);
      await new Promise((resolve) => setTimeout(resolve, this.rest));
    }
    this.#shows = false;
  }
}
