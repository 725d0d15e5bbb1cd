/** A value that the user changes step by step, with the way back. */
export class History<T> {
  #steps = $state.raw<readonly T[]>([]);

  constructor(private readonly initial: T) {}

  get now(): T {
    return this.#steps.at(-1) ?? this.initial;
  }
  /** Steps that can be taken back. */
  get count(): number {
    return this.#steps.length;
  }

  change(next: T): void {
    this.#steps = [...this.#steps, next];
  }

  undo(): void {
    this.#steps = this.#steps.slice(0, -1);
  }

  clear(): void {
    this.#steps = [];
  }
}
