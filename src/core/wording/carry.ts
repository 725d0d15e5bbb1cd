/** Which wordings hold a word, or what an edit made of the words. */
import { tokenise } from './tokens';

/** Texts by the words that they hold. Made in O(text); a question costs what its rarest word's texts do. */
export class HeldWords {
  readonly #texts: string[][];
  /** Texts that hold a word, ascending. */
  readonly #holders = new Map<string, number[]>();

  constructor(texts: readonly string[]) {
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
   * Numbers of the texts that show an edit: every run of words that it put in and, where it put in none, no run that it
   * left out. Where the same words came to stand by another way, they count as well.
   */
  show(edit: { lost: readonly string[]; added: readonly string[] }): number[] {
    if (edit.added.length) {
      const [first = [], ...others] = edit.added.map((run) => this.#holding(words(run)));
      const rest = others.map((held) => new Set(held));
      return first.filter((text) => rest.every((held) => held.has(text)));
    }
    const without = new Set(edit.lost.flatMap((run) => this.#holding(words(run))));
    return this.#texts.flatMap((text, i) => (text.length && !without.has(i) ? [i] : []));
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
