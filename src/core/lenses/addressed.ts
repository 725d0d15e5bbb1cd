/** Who speaks to the source, and not only of it. */
import { KIND } from '../dataset/types';
import { parseCredit } from '../wording/credit';
import { isBySource, namesOfSource, type LensInput } from './input';
import { isExternal } from '../dataset/external';

/** Handles that the platform puts in front of a reply: whoever is in the thread, whether spoken to or not. */
const IN_FRONT = /^(?:\s*@[\w.-]+)+/;
/** A question mark of any script, not one within a link. */
const ASKS = /[?\uff1f\u061f\u2e2e\u055e]/;
const LINK = /https?:\/\/\S+/g;

/**
 * Says whether a post addresses the source: it replies to one of its posts, or names it in words of its own. Reposts and
 * credits ("RT @source") pass the message on and do not address it; nor does a reply to somebody else that names it only
 * among the handles that the platform put in front.
 */
export class Addressing {
  readonly #handles: ReadonlySet<string>;
  /** By entry of the dictionary of mentions. */
  readonly #names: Uint8Array;

  constructor(private readonly input: Pick<LensInput, 'dataset' | 'forest' | 'source' | 'roots'>) {
    const { dataset, source } = input;
    this.#names = namesOfSource(input);
    this.#handles = new Set([...source].map((account) => dataset.accounts.handle(account).toLowerCase()));
  }

  addresses(row: number): boolean {
    const { dataset, forest } = this.input;
    if (isExternal(dataset, row) || isBySource(this.input, row)) return false;
    if (isBySource(this.input, dataset.posts.replyTo[row]!)) return true;
    const kind = forest.kind[row]!;
    if (kind === KIND.repost || kind === KIND.copy) return false;
    if (!this.#isNamedIn(row)) return false;
    const text = dataset.text(row);
    if (kind === KIND.manual) return this.#speaksTo(parseCredit(text, '').comment);
    return this.#speaksTo(kind === KIND.reply ? text.replace(IN_FRONT, '') : text);
  }

  /** Spares most texts the closer look. */
  #isNamedIn(row: number): boolean {
    const { offsets, values } = this.input.dataset.posts.mentions;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) if (this.#names[values[at]!]) return true;
    return false;
  }

  #speaksTo(words: string): boolean {
    for (const [, name] of words.matchAll(/@([\w.-]*\w)/g))
      if (this.#handles.has(name!.toLowerCase())) return true;
    return false;
  }
}

/** A question by its mark; all else is a remark. */
export const asks = (text: string): boolean => ASKS.test(text.replace(LINK, ''));
