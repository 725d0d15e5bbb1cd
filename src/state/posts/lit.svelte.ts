/** What is lit on the stage: the posts that carry a wording, an edit or a word, or those behind the mark of a chart. */
import type { Carriers } from '../../core/api';
import type { Ask } from '../ask';
import type { OpenCascade } from '../message/cascade.svelte';
import type { Lit } from '../address/url';

/** What is lit, in words, and where. */
export interface Shown extends Carriers {
  /** By place: 1 for a post that was named itself; the words are then a title. No address holds it. */
  posts?: Uint8Array;
}

export class Lighting {
  #what = $state.raw<Lit | null>(null);
  #shown = $state.raw<Shown | null>(null);

  constructor(
    private readonly cascade: OpenCascade,
    private readonly ask: Ask,
    private readonly onChange: () => void,
  ) {}

  get what(): Lit | null {
    return this.#what;
  }
  /** Null while nothing is lit, and until it is known what carries it. */
  get shown(): Shown | null {
    return this.#shown;
  }

  isLit(what: Lit): boolean {
    return this.#what !== null && same(this.#what, what);
  }

  /** Lights these posts, or puts them out where they are lit already. */
  async toggle(what: Lit): Promise<void> {
    await this.set(this.isLit(what) ? null : what);
  }

  async set(what: Lit | null): Promise<void> {
    this.#what = what;
    this.#shown = null;
    const shown = what && (await this.ask((api) => api.carrying(what)));
    if (this.#what !== what) return;
    this.#shown = shown;
    if (!shown) this.#what = null;
    this.onChange();
  }

  /** The same, told by another rule; a title may name somebody. */
  async readAgain(): Promise<void> {
    if (this.#what) await this.set(this.#what);
    else this.clear();
  }

  /** Lights posts by their places, under a title, or puts them out where they are lit already. */
  lightPosts(title: string, places: ArrayLike<number>): void {
    const { opened } = this.cascade;
    const again = this.#shown?.posts && this.#shown.added[0] === title;
    this.clear();
    if (opened && !again) {
      const posts = new Uint8Array(opened.bundle.cascade.count);
      for (let i = 0; i < places.length; i++) posts[places[i]!] = 1;
      this.#shown = { lost: [], added: [title], wordings: new Uint32Array(0), posts };
    }
    this.onChange();
  }

  /** Another message has other wordings. */
  clear(): void {
    this.#what = null;
    this.#shown = null;
  }

  /** By place of the cascade: 1 where a post carries what is lit. */
  readonly places: Uint8Array | null = $derived.by(() => {
    const { opened } = this.cascade;
    const shown = this.#shown;
    if (!opened || !shown) return null;
    if (shown.posts) return shown.posts;
    const carried = new Uint8Array(opened.bundle.variantCount);
    for (const wording of shown.wordings) carried[wording] = 1;
    return Uint8Array.from(opened.bundle.cascade.variant, (wording) => carried[wording] ?? 0);
  });
}

function same(a: Lit, b: Lit): boolean {
  if (a.by === 'wording') return b.by === 'wording' && a.wording === b.wording;
  if (a.by === 'edit') return b.by === 'edit' && a.edit === b.edit;
  return b.by === 'word' && a.wording === b.wording && a.token === b.token;
}
