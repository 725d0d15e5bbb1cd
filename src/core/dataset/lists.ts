import { utf8Of } from './anyText';
import type { BatchLists } from './batch';
import { Growing } from './grow';
import { Interner } from './interner';
import type { TextList } from './textList';

/** Builds lists of strings, one per post, over a dictionary. */
export class ListsBuilder {
  readonly #dictionary = new Interner();
  readonly #values = new Growing(new Int32Array(256));
  readonly #offsets = new Growing(new Uint32Array(256));

  constructor(private readonly lowerCase = false) {
    this.#offsets.push(0);
  }

  /** Appends the list of the next post. */
  push(list: TextList): void {
    for (let i = 0; i < list.count; i++) {
      const { bytes, start, end } = utf8Of(list.at(i));
      const number = this.lowerCase
        ? this.#dictionary.internLower(bytes, start, end)
        : this.#dictionary.internRepeated(bytes, start, end);
      this.#values.push(number);
    }
    this.#offsets.push(this.#values.count);
  }

  /** Forgets the lists; their room stays. */
  clear(): void {
    this.#dictionary.clear();
    this.#values.clear();
    this.#offsets.clear();
    this.#offsets.push(0);
  }

  taken(): BatchLists {
    return {
      offsets: this.#offsets.taken(),
      values: this.#values.taken(),
      dictionary: this.#dictionary.taken(),
    };
  }
}
