/** Words that must survive: the user marks them in the source's message. */
import { KIND } from '../../core/dataset/types';
import type { OpenCascade } from '../message/cascade.svelte';

export class Pins {
  #tokens = $state.raw<readonly number[]>([]);

  constructor(
    private readonly cascade: OpenCascade,
    private readonly onChange: () => void,
  ) {}

  /** Indices in `rootTokens` of the pinned words, ascending. */
  get tokens(): readonly number[] {
    return this.#tokens;
  }

  /**
   * By place: 1 where a post lost a pin, or changed a “not” or a number of the source's. A repost carries the words and
   * cannot have changed them: it is never among them.
   */
  readonly lostBy: Uint8Array | null = $derived.by(() => {
    const { opened } = this.cascade;
    if (!opened) return null;
    const notched = opened.wording.notched(this.#tokens);
    const { variant, kind } = opened.bundle.cascade;
    const lost = new Uint8Array(variant.length);
    for (let place = 0; place < lost.length; place++)
      if (kind[place] !== KIND.repost) lost[place] = notched[variant[place]!] ?? 0;
    return lost;
  });

  toggle(token: number): void {
    const others = this.#tokens.filter((pinned) => pinned !== token);
    this.set(others.length < this.#tokens.length ? others : [...others, token]);
  }

  set(tokens: readonly number[]): void {
    this.#tokens = [...tokens].sort((a, b) => a - b);
    this.onChange();
  }

  /** Another message has other words. */
  clear(): void {
    this.#tokens = [];
  }
}
