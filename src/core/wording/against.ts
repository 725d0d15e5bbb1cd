/** How wordings stand to the words of the message that they pass on. */
import type { Dataset } from '../dataset/types';
import { nameEdit, type EditName } from './edits';
import type { Wordings } from './lineage';
import { EDIT_FLAG } from './types';

const WIDTH = 2 ** 26;

export interface Against {
  /** 1 − fidelity; NaN for a translation candidate: words of two languages are not measured against each other. */
  drift: number;
  /** Bits of EDIT_FLAG. */
  flags: number;
}

/** Compares wordings of a Lineage; each pair once. */
export class Comparer {
  readonly #known = new Map<number, Against>();

  constructor(
    private readonly dataset: Dataset,
    private readonly wordings: Wordings,
  ) {}

  /** `wording` against the message's. O(1), the first time O(length²). */
  against(message: number, wording: number): Against {
    const pair = message * WIDTH + wording;
    let known = this.#known.get(pair);
    if (!known) {
      const name = this.name(message, wording);
      known =
        name.edit === 'translation-candidate'
          ? { drift: NaN, flags: EDIT_FLAG.translation }
          : { drift: 1 - name.fidelity, flags: name.flags };
      this.#known.set(pair, known);
    }
    return known;
  }

  /** What became of one wording in another. */
  name(from: number, to: number): EditName {
    const { pool } = this.wordings;
    return nameEdit(
      pool.tokens(from),
      pool.tokens(to),
      pool.numbers,
      this.#language(from),
      this.#language(to),
    );
  }

  #language(wording: number): string {
    return this.dataset.posts.languages[this.wordings.variants.lang[wording]!]!;
  }
}
