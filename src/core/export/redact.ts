/**
 * Words that are withheld, as marks that can be told apart but not read: what others say openly still stands, and whatever
 * else was said is "x17". So paths, lineage and drift are found anew from a file that does not hold the words.
 */
import { isCore, tokenise, type Token } from '../wording/tokens';
import { isNegator } from '../wording/negators';

export class Redaction {
  readonly #kept = new Set<string>();
  readonly #marks = new Map<string, string>();

  /** The words of a text that may be read may be read in any other. */
  open(text: string): void {
    for (const token of tokenise(text)) if (isCore(token)) this.#kept.add(token.core);
  }

  /** A text without the words that are withheld; the same word has the same mark in all texts. */
  withhold(text: string): string {
    let told = '';
    for (const token of tokenise(text)) {
      const shown = this.#shown(token, text);
      // A mark beside a letter would be read as one word with it.
      if (shown) told += told && !/\s$/.test(told) ? ` ${shown}` : shown;
    }
    return told;
  }

  /** '' for what names a place, a person or a subject: links, mentions and hashtags. */
  #shown(token: Token, text: string): string {
    if (!isCore(token)) return '';
    if (this.#kept.has(token.core) || isNegator(token.core)) return text.slice(token.start, token.end);
    const known = this.#marks.get(token.core);
    if (known !== undefined) return known;
    const mark = `x${this.#marks.size + 1}`;
    this.#marks.set(token.core, mark);
    return mark;
  }
}
