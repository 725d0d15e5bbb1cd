/** Whether posts keep the words that the user pinned in the messages that they pass on. */
import { align } from '../wording/lcs';
import type { Wordings } from '../wording/lineage';
import { isCore, tokenise } from '../wording/tokens';

/** Pinned words of one message: indices of tokens of its root's words. */
export interface Pinned {
  root: number;
  tokens: readonly number[];
}

/** Each wording is aligned with a message once. */
export class PinnedWords {
  readonly #messages = new Map<number, { words: number[]; wanted: number[]; kept: Map<number, boolean> }>();

  /** `wordsOf`: the words of a root as its audience knows them. */
  constructor(
    private readonly wordings: Wordings,
    wordsOf: (row: number) => string,
    pinned: readonly Pinned[],
  ) {
    for (const { root, tokens } of pinned) {
      const all = tokenise(wordsOf(root));
      const core = all.flatMap((token, at) => (isCore(token) ? [at] : []));
      const wanted = tokens.map((token) => core.indexOf(token)).filter((at) => at >= 0);
      const words = core.map((at) => wordings.pool.numbers.of(all[at]!.core));
      if (wanted.length) this.#messages.set(root, { words, wanted, kept: new Map() });
    }
  }

  /** Some word of the message is pinned. */
  has(root: number): boolean {
    return this.#messages.has(root);
  }

  /** True where what a post shows keeps all pinned words of a message, in their order. */
  keeps(root: number, row: number): boolean {
    const message = this.#messages.get(root);
    const wording = this.wordings.variant[row]!;
    if (!message || wording < 0) return false;
    let kept = message.kept.get(wording);
    if (kept === undefined) {
      const places = align(message.words, this.wordings.pool.tokens(wording));
      kept = message.wanted.every((at) => places[at]! >= 0);
      message.kept.set(wording, kept);
    }
    return kept;
  }
}
