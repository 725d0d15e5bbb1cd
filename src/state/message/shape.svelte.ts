/** The shape of the message on screen in figures; on likely paths with ranges that narrow as trees are drawn. */
import { shapeOfShown, type ShapeFigures } from '../../core/lenses/shape';
import type { CascadeFigures } from '../../core/paths/figures';
import { callback } from '../../jobs/bridge';
import type { Ask } from '../ask';
import type { OpenCascade } from './cascade.svelte';
import type { Opened } from './opened';

export class Shape {
  #held = $state.raw<{ about: Opened; figures: CascadeFigures } | null>(null);
  /** What the figures were asked for last; plain, so that asking is no reason to ask again. */
  #asked: Opened | null = null;

  constructor(
    private readonly cascade: OpenCascade,
    private readonly ask: Ask,
  ) {}

  /** Of the posts that the filter lets pass; null until they are known. */
  readonly figures: ShapeFigures | null = $derived.by(() => {
    const { whole, opened } = this.cascade;
    if (!this.#held || !opened || this.#held.about !== whole) return null;
    return opened === whole ? this.#held.figures : shapeOfShown(this.#held.figures, opened.bundle.cascade);
  });

  /** Asks for the figures of what is open. */
  async want(): Promise<void> {
    const about = this.cascade.whole;
    if (!about || this.#asked === about) return;
    this.#asked = about;
    const tell = (figures: CascadeFigures): void => {
      if (this.#asked === about) this.#held = { about, figures };
    };
    const roots = about.messages.map(({ root }) => root);
    const { likely } = about;
    const figures = await this.ask((api) => api.metrics(roots, { likely }, callback(tell)));
    if (figures) tell(figures);
    else if (this.#asked === about) this.#asked = null;
  }
}
