/** How the user sorts the messages of the source: tags by hand, the rules that tag the others, messages that are one. */
import type { TagRule } from '../../core/lenses/tags';
import { History } from './history.svelte';

/** What the user says of the message of a root row; '' = none of the tags. */
export interface HandTag {
  root: number;
  tag: string;
}

export interface Sorted {
  tags: readonly HandTag[];
  /** Null: those that come with the app (core/lenses/tags.ts). */
  rules: readonly TagRule[] | null;
  joined: readonly (readonly number[])[];
}

export class Sorting {
  readonly #sorted = new History<Sorted>({ tags: [], rules: null, joined: [] });

  /** Root row of the message that is looked at, and of the one that the pointer rests on. */
  #chosen = $state<number | null>(null);
  #pointed = $state<number | null>(null);
  /** Root row of the message that the next one chosen is played beside. */
  #first = $state<number | null>(null);

  get chosen(): number | null {
    return this.#chosen;
  }
  get pointed(): number | null {
    return this.#pointed;
  }

  /** The message that waits for another beside it. */
  get first(): number | null {
    return this.#first;
  }

  /** The next message that is chosen is to be played beside this one; null: none is. */
  askForSecond(root: number | null): void {
    this.#first = root;
  }

  /** Looks at a message, or at none where it is looked at already. */
  choose(root: number): void {
    this.#chosen = this.#chosen === root ? null : root;
  }

  point(root: number | null): void {
    this.#pointed = root;
  }

  get tags(): readonly HandTag[] {
    return this.#sorted.now.tags;
  }
  get rules(): readonly TagRule[] | null {
    return this.#sorted.now.rules;
  }
  get joined(): readonly (readonly number[])[] {
    return this.#sorted.now.joined;
  }
  /** Changes that can be taken back. */
  get count(): number {
    return this.#sorted.count;
  }

  /** Tags a message by hand; null leaves it to the rules. */
  tag(root: number, tag: string | null): void {
    const others = this.tags.filter((tagged) => tagged.root !== root);
    this.#change({ tags: tag === null ? others : [...others, { root, tag }] });
  }

  /** Words that speak for a tag, among the rules that hold now; a tag that has none yet is one of the user's own. */
  setRule(rules: readonly TagRule[], tag: string, words: readonly string[]): void {
    const known = rules.some((rule) => rule.tag === tag);
    this.#change({
      rules: known
        ? rules.map((rule) => (rule.tag === tag ? { tag, words } : rule))
        : [...rules, { tag, words }],
    });
  }

  /** Makes messages one; those that were joined with any of them are part of it. */
  join(roots: readonly number[]): void {
    const touched = this.joined.filter((group) => group.some((root) => roots.includes(root)));
    const whole = [...touched.flat(), ...roots].filter((root, at, all) => all.indexOf(root) === at);
    this.#change({ joined: [...this.joined.filter((group) => !touched.includes(group)), whole] });
  }

  /** Takes the message of a root apart again. */
  part(root: number): void {
    this.#change({ joined: this.joined.filter((group) => !group.includes(root)) });
  }

  /** As they were sorted before: nothing to take back. */
  restore(sorted: Sorted): void {
    this.#sorted.clear(sorted);
  }

  undo(): void {
    this.#sorted.undo();
  }

  /** Another dataset, or another source, has other messages. */
  clear(): void {
    this.#sorted.clear();
    this.#chosen = null;
    this.#pointed = null;
    this.#first = null;
  }

  #change(part: Partial<Sorted>): void {
    this.#sorted.change({ ...this.#sorted.now, ...part });
  }
}
