/** What the lenses answer of the message on screen: asked for when a lens is chosen, gone with the cascade. */
import type { LensAnswers, LensOptions } from '../../core/lenses';
import { type Lens, ANSWERED_LENSES, type AnsweredLens } from '../../core/lenses/names';
import type { Ask } from '../ask';
import type { OpenCascade } from './cascade.svelte';
import type { Opened } from './opened';

/** Answers that belong together: about one cascade. */
interface Held {
  about: Opened | null;
  answers: { [L in AnsweredLens]?: LensAnswers[L] };
  /** The options with which each was asked. */
  asked: { [L in AnsweredLens]?: string };
}

/** Time for what is on its way to arrive: the first picture, the panel. Milliseconds. */
const SETTLED_MS = 1500;

/** What is only likely to be asked must not hold up what was. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));

const isAnswered = (lens: Lens): lens is AnsweredLens => (ANSWERED_LENSES as readonly Lens[]).includes(lens);

export class Answers {
  #held = $state.raw<Held>({ about: null, answers: {}, asked: {} });
  /** The options with which each lens was asked last about what is held now. */
  #asked: { [L in AnsweredLens]?: string } = {};

  constructor(
    private readonly cascade: OpenCascade,
    private readonly ask: Ask,
    /** What each lens is asked with, as the user chose it. */
    private readonly options: () => LensOptions,
    /** Other lenses may be chosen next: what they answer is asked ahead. */
    private readonly ahead: () => boolean = () => true,
  ) {}

  /** What a lens answers; null until it is known. After a choice, the answer before it until the new one is there. */
  of<L extends AnsweredLens>(lens: L): LensAnswers[L] | null {
    const held = this.#held;
    return held.about && held.about === this.cascade.whole ? (held.answers[lens] ?? null) : null;
  }

  /** What `of` gives was asked before the last choice: its figures are of another base. */
  isLate(lens: Lens): boolean {
    if (!isAnswered(lens) || !this.of(lens)) return false;
    return this.#held.asked[lens] !== JSON.stringify(this.options()[lens]);
  }

  /** Asks for the answer of a lens, and ahead for those of the others: a switch of lens finds them ready. */
  async want(lens: Lens): Promise<void> {
    const about = this.cascade.whole;
    const options = this.options();
    if (!about) return;
    const others = ANSWERED_LENSES.filter((other) => other !== lens);
    if (isAnswered(lens)) await this.#askFor(lens, about, options[lens]);
    if (!this.ahead()) return;
    await settled();
    for (const next of others) {
      if (this.cascade.whole !== about) return;
      await this.#askFor(next, about, options[next]);
    }
  }

  async #askFor<L extends AnsweredLens>(lens: L, about: Opened, options: LensOptions[L]): Promise<void> {
    if (this.#held.about !== about) {
      this.#held = { about, answers: {}, asked: {} };
      this.#asked = {};
    }
    const key = JSON.stringify(options);
    if (this.#asked[lens] === key) return;
    this.#asked = { ...this.#asked, [lens]: key };
    const roots = about.messages.map(({ root }) => root);
    const { likely } = about;
    // The bridge types what comes back as the answer of any lens.
    const answer = await this.ask(
      (api) => api.answer(lens, roots, { likely }, options) as Promise<LensAnswers[L]>,
    );
    if (this.#held.about !== about || this.#asked[lens] !== key) return;
    if (answer) {
      const { answers, asked } = this.#held;
      this.#held = { about, answers: { ...answers, [lens]: answer }, asked: { ...asked, [lens]: key } };
    } else this.#asked = { ...this.#asked, [lens]: '' };
  }
}
