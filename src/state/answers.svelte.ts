/** What the lenses answer of the message on screen: asked for when a lens is chosen, gone with the cascade. */
import { ANSWERED_LENSES, type AnsweredLens, type LensAnswers } from '../core/lenses';
import type { Lens } from '../core/lenses/names';
import type { Ask } from './ask';
import type { OpenCascade, Opened } from './cascade.svelte';
import type { Choice } from './choice.svelte';

/** Answers that belong together: about one cascade of one source. */
interface Held {
  about: Opened | null;
  source: string;
  answers: { [L in AnsweredLens]?: LensAnswers[L] };
}

const isAnswered = (lens: Lens): lens is AnsweredLens => (ANSWERED_LENSES as readonly Lens[]).includes(lens);

export class Answers {
  #held = $state.raw<Held>({ about: null, source: '', answers: {} });
  /** Lenses that are asked about for what is held now. */
  #asked: readonly AnsweredLens[] = [];

  constructor(
    private readonly cascade: OpenCascade,
    private readonly choice: Choice,
    private readonly ask: Ask,
  ) {}

  /** What a lens answers; null until it is known. */
  of<L extends AnsweredLens>(lens: L): LensAnswers[L] | null {
    const held = this.#held;
    return held.about && held.about === this.cascade.whole ? (held.answers[lens] ?? null) : null;
  }

  /** Asks for the answer of a lens, and then for those of the others: a switch of lens finds them ready. */
  async want(lens: Lens): Promise<void> {
    const about = this.cascade.whole;
    if (!about) return;
    const others = ANSWERED_LENSES.filter((other) => other !== lens);
    for (const next of isAnswered(lens) ? [lens, ...others] : others) {
      if (this.cascade.whole !== about) return;
      await this.#askFor(next, about);
    }
  }

  async #askFor<L extends AnsweredLens>(lens: L, about: Opened): Promise<void> {
    const source = this.choice.source.map(({ account }) => account);
    if (this.#held.about !== about || this.#held.source !== source.join()) {
      this.#held = { about, source: source.join(), answers: {} };
      this.#asked = [];
    }
    if (this.#asked.includes(lens)) return;
    this.#asked = [...this.#asked, lens];
    const roots = about.messages.map(({ root }) => root);
    const { likely } = about;
    // The bridge types what comes back as the answer of any lens.
    const answer = await this.ask(
      (api) => api.answer(lens, roots, { likely }, { source }) as Promise<LensAnswers[L]>,
    );
    if (this.#held.about !== about) return;
    if (answer) this.#held = { ...this.#held, answers: { ...this.#held.answers, [lens]: answer } };
    else this.#asked = this.#asked.filter((asked) => asked !== lens);
  }
}
