/** By what the posts are grouped where the question is where a message goes. */
import type { Grouping } from '../../core/lenses/names';

export class ChosenGrouping {
  #by = $state<Grouping | null>(null);

  /** Null = by whatever tells most of this message. */
  get by(): Grouping | null {
    return this.#by;
  }

  choose(by: Grouping | null): void {
    this.#by = by;
  }

  clear(): void {
    this.#by = null;
  }
}
