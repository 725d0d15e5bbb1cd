/** Many texts that are searched for words, case and script forms folded. */
import { fold } from './tokens';

/** Texts that are joined to be searched at once. */
const BLOCK = 4096;
/** Ends each text: no term holds white space, so that none is found across two texts. */
const END = '\n';

/** What a query looks for: all of these. */
export const termsOf = (query: string): string[] => fold(query).split(/\s+/).filter(Boolean);

/** Folded texts in blocks, so that one pass of `indexOf` goes over thousands of them. */
export class Haystack {
  readonly #blocks: { text: string; starts: Uint32Array; first: number }[] = [];
  #waiting: string[] = [];
  #count = 0;
  #characters = 0;

  /** Characters that it holds. */
  get characters(): number {
    return this.#characters;
  }

  push(text: string): void {
    this.#waiting.push(fold(text).replaceAll(END, ' ') + END);
    this.#count++;
    if (this.#waiting.length === BLOCK) this.close();
  }

  /** After the last text. */
  close(): void {
    if (this.#waiting.length === 0) return;
    const starts = new Uint32Array(this.#waiting.length + 1);
    this.#waiting.forEach((text, i) => (starts[i + 1] = starts[i]! + text.length));
    const first = this.#count - this.#waiting.length;
    this.#characters += starts.at(-1)!;
    this.#blocks.push({ text: this.#waiting.join(''), starts, first });
    this.#waiting = [];
  }

  /** By text: 1 where it holds the term. O(characters). */
  async holding(term: string, pause: () => Promise<void>): Promise<Uint8Array> {
    const found = new Uint8Array(this.#count);
    for (const { text, starts, first } of this.#blocks) {
      let at = text.indexOf(term);
      for (let i = 0; at >= 0; at = text.indexOf(term, starts[i])) {
        while (starts[i + 1]! <= at) i++;
        found[first + i] = 1;
        i++;
      }
      await pause();
    }
    return found;
  }
}
