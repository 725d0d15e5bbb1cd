/** Which wordings hold a word, or what an edit made of the words. */
import { tokenise } from './tokens';

/** Texts by the words that they hold. Made in O(text); a question costs what its rarest word's texts do. */
export class HeldWords {
  readonly #texts: string[][];
  /** Texts that hold a word, ascending. */
  readonly #holders = new Map<string, number[]>();

  /** `parent` = number of the text that each was made from, -1 = none. */
  constructor(
    texts: readonly string[],
    private readonly parent: ArrayLike<number>,
  ) {
    this.#texts = texts.map(words);
    this.#texts.forEach((text, i) => {
      for (const word of new Set(text)) {
        const holders = this.#holders.get(word);
        if (holders) holders.push(i);
        else this.#holders.set(word, [i]);
      }
    });
  }

  /** Numbers of the texts that hold the word (case and script forms folded), ascending. */
  hold(word: string): number[] {
    return this.#holding(words(word));
  }

  /**
   * Numbers of the texts that show an edit: every run of words that it put in; where it put in none, those without the
   * runs that it left out, made from one that held them all. Where the same came about by another way, it counts as well.
   */
  show(edit: { lost: readonly string[]; added: readonly string[] }): number[] {
    if (edit.added.length) {
      const [first = [], ...others] = edit.added.map((run) => this.#holding(words(run)));
      const rest = others.map((held) => new Set(held));
      return first.filter((text) => rest.every((held) => held.has(text)));
    }
    const held = edit.lost.map((run) => new Set(this.#holding(words(run))));
    return this.#texts.flatMap((text, i) =>
      text.length && !held.some((texts) => texts.has(i)) && this.#comesFrom(held, i) ? [i] : [],
    );
  }

  /** Some text above holds all of it. */
  #comesFrom(held: readonly Set<number>[], text: number): boolean {
    for (let above = this.parent[text] ?? -1; above >= 0; above = this.parent[above] ?? -1)
      if (held.every((texts) => texts.has(above))) return true;
    return false;
  }

  /** Texts in which the run stands, word after word. */
  #holding(run: readonly string[]): number[] {
    if (run.length === 0) return [];
    const held = run.map((word) => this.#holders.get(word) ?? []);
    const rarest = held.reduce((least, holders) => (holders.length < least.length ? holders : least));
    return rarest.filter((text) => stands(this.#texts[text]!, run));
  }
}

const words = (text: string): string[] => tokenise(text).map((token) => token.core);

function stands(text: readonly string[], run: readonly string[]): boolean {
  for (let at = text.indexOf(run[0]!); at >= 0; at = text.indexOf(run[0]!, at + 1))
    if (run.every((word, i) => text[at + i] === word)) return true;
  return false;
}
