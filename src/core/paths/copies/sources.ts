/**
 * Texts that explain about as much of a text cannot be told apart by that: a word more or less says little. Our own
 * choice.
 */
export const MARGIN = 0.05;

/** An earlier text that a text may have been taken from. */
interface Source {
  text: number;
  likeness: number;
  explained: number;
  changes: number;
}

/**
 * Which of the near-copies a text was most plausibly taken from. Words are left out far more often than they are
 * invented alike: so that which explains most of the text; of those that explain as much, that from which it differs in
 * one way only (words left out, or words added); of those, the earliest.
 */
export class Sources {
  #near: Source[] = [];

  /** `explained`, `changes`: as Verifier says them. */
  add(text: number, likeness: number, explained: number, changes: number): void {
    this.#near.push({ text, likeness, explained, changes });
  }

  /** The two most plausible, as far as there are any; forgets all. */
  takeTwo(): [Source?, Source?] {
    const near = this.#near;
    this.#near = [];
    if (near.length < 2) return [near[0]];
    const most = near.reduce((top, { explained }) => Math.max(top, explained), 0);
    const rank = ({ explained }: Source): number => (explained >= most - MARGIN ? most : explained);
    near.sort((a, b) => rank(b) - rank(a) || a.changes - b.changes || a.text - b.text);
    return [near[0], near[1]];
  }
}
