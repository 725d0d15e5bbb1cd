/** What is lit on the stage: the posts that carry a wording, an edit or a word, or those behind the mark of a chart. */
import type { EditView } from '../core/api';
import { HeldWords } from '../core/wording/carry';
import { tokenise } from '../core/wording/tokens';
import type { Ask } from './ask';
import type { OpenCascade } from './cascade.svelte';
import type { Lit } from './url';

/** What is lit, in words, and where. */
export interface Shown {
  /** Words that were put out and put in, for an edit; the word or the wording itself as `added`. */
  lost: string[];
  added: string[];
  /** Wordings that carry what is lit. */
  wordings: readonly number[];
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
    const shown = what && (await this.#find(what));
    if (this.#what !== what) return;
    this.#shown = shown;
    if (!shown) this.#what = null;
    this.onChange();
  }

  /** Lights posts by their places, under a title, or puts them out where they are lit already. */
  lightPosts(title: string, places: ArrayLike<number>): void {
    const { opened } = this.cascade;
    const again = this.#shown?.posts && this.#shown.added[0] === title;
    this.clear();
    if (opened && !again) {
      const posts = new Uint8Array(opened.bundle.cascade.count);
      for (let i = 0; i < places.length; i++) posts[places[i]!] = 1;
      this.#shown = { lost: [], added: [title], wordings: [], posts };
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

  /** The wordings that came with the cascade (the most carried ones), by their words. */
  readonly #held = $derived.by(() => {
    const { variants = [], tree } = this.cascade.opened?.bundle ?? {};
    return new HeldWords(
      variants.map(({ text }) => text),
      tree?.parent ?? [],
    );
  });

  /** Wordings that show an edit, and those that it made. */
  showing(edit: EditView): number[] {
    const shown = this.#held.show(edit);
    const made = this.cascade.opened?.bundle.tree.madeBy ?? new Int32Array(0);
    made.forEach((by, wording) => {
      if (by === edit.edit && !shown.includes(wording)) shown.push(wording);
    });
    return shown;
  }

  /** Null where the cascade has no such thing. */
  async #find(what: Lit): Promise<Shown | null> {
    const bundle = this.cascade.opened?.bundle;
    if (!bundle) return null;
    const { variants } = bundle;
    if (what.by === 'edit') {
      const [edit] = (await this.ask((api) => api.edits([what.edit]))) ?? [];
      return edit ? { lost: edit.lost, added: edit.added, wordings: this.showing(edit) } : null;
    }
    const text = variants[what.wording]?.text;
    if (text === undefined) return null;
    if (what.by === 'wording') return { lost: [], added: [text], wordings: [what.wording] };
    const token = tokenise(text)[what.token];
    if (!token) return null;
    const word = text.slice(token.start, token.end);
    return { lost: [], added: [word], wordings: this.#held.hold(word) };
  }
}

function same(a: Lit, b: Lit): boolean {
  if (a.by === 'wording') return b.by === 'wording' && a.wording === b.wording;
  if (a.by === 'edit') return b.by === 'edit' && a.edit === b.edit;
  return b.by === 'word' && a.wording === b.wording && a.token === b.token;
}
