/** A value that the user changes step by step, with the way back. */

/** Steps that can be taken back. */
const REMEMBERED = 100;

export class History<T> {
  /** The value before each step, the latest last. */
  #past = $state.raw<readonly T[]>([]);
  #now: T;

  constructor(private readonly initial: T) {
    this.#now = $state.raw(initial);
  }

  get now(): T {
    return this.#now;
  }
  /** Steps that can be taken back. */
  get count(): number {
    return this.#past.length;
  }

  change(next: T): void {
    this.#past = [...this.#past, this.#now].slice(-REMEMBERED);
    this.#now = next;
  }

  undo(): void {
    if (!this.#past.length) return;
    this.#now = this.#past.at(-1) as T;
    this.#past = this.#past.slice(0, -1);
  }

  /** Begins anew, with nothing to take back. */
  clear(from: T = this.initial): void {
    this.#now = from;
    this.#past = [];
  }
}
