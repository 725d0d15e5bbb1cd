/** Posts of one cascade that hold some words, a hashtag, or are by an account; case and script forms folded. */
import type { Dataset } from '../dataset/types';
import { wordsRow } from '../wording/seen';
import { Haystack, termsOf } from '../wording/haystack';
import { shownHandle } from '../dataset/shown';

/** Texts that are read before others are let in. */
const SLICE = 512;

interface Index {
  /** By place: number of the text that its audience sees, and of its author in `accounts`. */
  readonly textOf: Uint32Array;
  readonly accountOf: Uint32Array;
  readonly texts: Haystack;
  readonly accounts: Haystack;
}

/** The words of a post, by its row; handle and name of an account, the handle after an @. */
export interface Readable {
  text(row: number): string;
  account(account: number): string;
}

const openly = (dataset: Dataset): Readable => ({
  text: (row) => dataset.text(row),
  account: (account) => `@${shownHandle(dataset, account)} ${dataset.accounts.name(account)}`,
});

export class PostSearch {
  /** Made by the first search. */
  #index: Promise<Index> | null = null;

  /** `rows` of the cascade, in the order of its places; `kinds` of all rows, as the forest has them. */
  constructor(
    private readonly dataset: Dataset,
    private readonly kinds: Uint8Array,
    private readonly rows: Int32Array,
    private readonly pause: () => Promise<void>,
    /** What is found by: as it may be read. */
    private readonly read: Readable = openly(dataset),
  ) {}

  /** Words and accounts may be read by another rule from now on. */
  forget(): void {
    this.#index = null;
  }

  /**
   * Places, ascending, whose posts hold every term of the query: `@name` begins the author's handle, `#tag` stands in the
   * words, anything else in the words, the handle or the name. Nothing where the query is empty. A repost holds the words that
   * it shows. The first search reads every text once; others take O(characters of distinct texts + posts).
   */
  async find(query: string): Promise<Int32Array> {
    const terms = termsOf(query);
    if (terms.length === 0) return new Int32Array(0);
    this.#index ??= this.#read();
    const { textOf, accountOf, texts, accounts } = await this.#index;
    const passes = new Uint8Array(this.rows.length).fill(1);
    for (const term of terms) {
      const inText = term.startsWith('@') ? null : await texts.holding(term, this.pause);
      const inAccount = term.startsWith('#') ? null : await accounts.holding(term, this.pause);
      for (let place = 0; place < passes.length; place++)
        if (!inText?.[textOf[place]!] && !inAccount?.[accountOf[place]!]) passes[place] = 0;
    }
    let count = 0;
    const found = new Int32Array(passes.length);
    for (let place = 0; place < passes.length; place++) if (passes[place]) found[count++] = place;
    return found.slice(0, count);
  }

  async #read(): Promise<Index> {
    const { dataset, kinds } = this;
    const words = (row: number): number => {
      const shown = wordsRow(dataset, kinds, row);
      return dataset.hasText(shown) ? shown : row;
    };
    const [textOf, texts] = await this.#number(words, this.read.text);
    const [accountOf, accounts] = await this.#number(
      (row) => dataset.posts.author[row]!,
      (account) => (account < 0 ? '' : this.read.account(account)),
    );
    return { textOf, accountOf, texts, accounts };
  }

  /** Numbers what the rows refer to, and reads the text of each once. */
  async #number(
    of: (row: number) => number,
    text: (key: number) => string,
  ): Promise<[Uint32Array, Haystack]> {
    const numbers = new Map<number, number>();
    const haystack = new Haystack();
    const numbered = new Uint32Array(this.rows.length);
    for (let place = 0; place < numbered.length; place++) {
      const key = of(this.rows[place]!);
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        haystack.push(text(key));
        if (number % SLICE === 0) await this.pause();
      }
      numbered[place] = number;
    }
    haystack.close();
    return [numbered, haystack];
  }
}
