/** The posts behind the mark of a chart that the pointer or the focus rests on. */

export interface Peeked {
  /** What they are, in words. */
  title: string;
  /** Their places in the open cascade. */
  places: ArrayLike<number>;
  /** Where the mark stands on the page, in CSS pixels. */
  at: { x: number; y: number; width: number; height: number };
}

export class Peek {
  #shown = $state.raw<Peeked | null>(null);

  get shown(): Peeked | null {
    return this.#shown;
  }

  show(peeked: Peeked): void {
    this.#shown = peeked;
  }

  hide(): void {
    this.#shown = null;
  }
}
