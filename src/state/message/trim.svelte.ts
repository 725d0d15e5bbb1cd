/** What the picture leaves out so that its shape is seen. Figures go on counting it; the screen says how much it is. */
import { counts } from '../../core/replay/columns';
import { trimmed } from '../../core/replay/trim';
import type { OpenCascade } from './cascade.svelte';
import { DEFAULT_VIEW } from '../address/url';

/** Sizes that are offered: posts on which at least so many hang. */
export const BACKBONES = [0, 1, 5, 20, 100, 1000] as const;

export class Trim {
  #least = $state(DEFAULT_VIEW.backbone);
  #collapsed = $state.raw<readonly number[]>([]);

  constructor(
    private readonly cascade: OpenCascade,
    private readonly onChange: () => void,
  ) {}

  /** Posts on which fewer hang are left out; 0 = none. */
  get least(): number {
    return this.#least;
  }
  /** Places whose branches are drawn as one mark. */
  get collapsed(): readonly number[] {
    return this.#collapsed;
  }

  /** By place: 1 where a post is left out of the picture; null where none is. */
  readonly out: Uint8Array | null = $derived.by(() => {
    const cascade = this.cascade.whole?.bundle.cascade;
    return cascade ? trimmed(cascade, this.#least, this.#collapsed) : null;
  });

  /** How many posts that the filter lets pass are left out. */
  readonly count: number = $derived.by(() => {
    const { out } = this;
    const cascade = this.cascade.opened?.bundle.cascade;
    let count = 0;
    if (out && cascade)
      for (let place = 0; place < out.length; place++) if (out[place] && counts(cascade, place)) count++;
    return count;
  });

  /** Leaves out what leads nowhere: posts on which fewer than so many hang. */
  setBackbone(least: number): void {
    this.#least = least;
    this.onChange();
  }

  /** Draws what hangs on a post as one mark with its count, or opens it again. */
  toggle(place: number): void {
    const others = this.#collapsed.filter((other) => other !== place);
    const below = this.cascade.whole?.bundle.cascade.descendants[place] ?? 0;
    const opens = others.length < this.#collapsed.length || below === 0;
    this.#collapsed = opens ? others : [...others, place];
  }

  openAll(): void {
    this.#collapsed = [];
  }

  /** The whole picture again. */
  showAll(): void {
    this.clear();
    this.onChange();
  }

  /** Another message: nothing is left out. */
  clear(): void {
    this.#collapsed = [];
    this.#least = DEFAULT_VIEW.backbone;
  }
}
