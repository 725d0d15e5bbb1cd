/** Posts that a person marked as answered: a reply alone is none. */
import { History } from './history.svelte';

export class MarkedAnswers {
  readonly #rows = new History<readonly number[]>([]);

  /** Marks that can be taken back. */
  get count(): number {
    return this.#rows.count;
  }

  get rows(): readonly number[] {
    return this.#rows.now;
  }

  has(row: number): boolean {
    return this.#rows.now.includes(row);
  }

  toggle(row: number): void {
    const others = this.#rows.now.filter((marked) => marked !== row);
    this.#rows.change(others.length < this.#rows.now.length ? others : [...others, row]);
  }

  /** As they were marked before: nothing to take back. */
  restore(rows: readonly number[]): void {
    this.#rows.clear(rows);
  }

  undo(): void {
    this.#rows.undo();
  }

  /** Another dataset has other posts. */
  clear(): void {
    this.#rows.clear();
  }
}
