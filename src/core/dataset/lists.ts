import type { BatchLists } from './batch';
import { Growing } from './grow';
import { Utf8Builder } from './strings';

/** Builds lists of strings, one per post, over a dictionary. */
export class ListsBuilder {
  readonly #numbers = new Map<string, number>();
  readonly #dictionary = new Utf8Builder();
  readonly #values = new Growing(new Int32Array(256));
  readonly #offsets = new Growing(new Uint32Array(256));

  constructor() {
    this.#offsets.push(0);
  }

  /** Appends the list of the next post. */
  push(list: readonly string[]): void {
    for (let i = 0; i < list.length; i++) {
      const entry = list[i]!;
      let number = this.#numbers.get(entry);
      if (number === undefined) {
        number = this.#dictionary.push(entry);
        this.#numbers.set(entry, number);
      }
      this.#values.push(number);
    }
    this.#offsets.push(this.#values.count);
  }

  taken(): BatchLists {
    return {
      offsets: this.#offsets.taken(),
      values: this.#values.taken(),
      dictionary: this.#dictionary.taken(),
    };
  }
}
