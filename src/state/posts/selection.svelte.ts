/** The post that is read: its place in the open cascade, the path by which the message came to it, and a post beside it. */
import type { Comparison, PathStep } from '../../core/api';
import { counts } from '../../core/replay/columns';
import type { DiffPart } from '../../core/wording/types';
import type { Ask } from '../ask';
import type { OpenCascade } from '../message/cascade.svelte';

/** The selected post (`a`) and another (`b`), whose place in the cascade is `place`. */
export interface Beside extends Comparison {
  place: number;
  /** The words of `a` against those of `b`: each side is shown as it was written. */
  back: DiffPart[];
}

export class Selection {
  #place = $state<number | null>(null);
  #path = $state.raw<PathStep[] | null>(null);
  #beside = $state.raw<Beside | null>(null);
  #choosingBeside = $state(false);

  constructor(
    private readonly cascade: OpenCascade,
    private readonly ask: Ask,
    private readonly onChange: () => void,
  ) {}

  /** Place of the selected post in the open cascade. */
  get place(): number | null {
    return this.#place;
  }
  /** Path from the root to the selected post; null until it is known. */
  get path(): PathStep[] | null {
    return this.#path;
  }
  /** Null where no post stands beside the selected one. */
  get beside(): Beside | null {
    return this.#beside;
  }
  /** The next post that is picked stands beside the selected one. */
  get choosingBeside(): boolean {
    return this.#choosingBeside;
  }

  clear(): void {
    this.#place = null;
    this.#path = null;
    this.#beside = null;
    this.#choosingBeside = false;
  }

  /** A post was pointed at, or nothing: it is selected or, where the user asked for it, set beside the selected one. */
  async pick(place: number | null, beside = false): Promise<void> {
    if (this.#place === null || place === null || !(beside || this.#choosingBeside))
      return this.select(place);
    await this.compareWith(place);
  }

  /** Selects a post by its place, or nothing. */
  async select(place: number | null): Promise<void> {
    this.clear();
    this.#place = place;
    const opened = this.cascade.whole;
    if (place !== null && opened) {
      const row = opened.bundle.cascade.row[place]!;
      const path = await this.ask((api) => api.path(row, { likely: this.cascade.likely }));
      if (path && this.#place === place && this.cascade.whole === opened) this.#path = path;
    }
    this.onChange();
  }

  /** Asks for a second post: the next one that is picked. */
  askForBeside(): void {
    this.#choosingBeside = this.#place !== null;
  }

  /** Sets a post beside the selected one; nothing takes it away. */
  async compareWith(place: number | null): Promise<void> {
    const from = this.#place;
    const opened = this.cascade.whole;
    this.#choosingBeside = false;
    this.#beside = null;
    if (from !== null && place !== null && place !== from && opened) {
      const { row } = opened.bundle.cascade;
      const [there, back] = await Promise.all([
        this.ask((api) => api.compare(row[from]!, row[place]!)),
        this.ask((api) => api.compare(row[place]!, row[from]!)),
      ]);
      if (there && back && this.#place === from && this.cascade.whole === opened)
        this.#beside = { ...there, place, back: back.diff };
    }
    this.onChange();
  }

  /** One step back: from a second post to the first, from the first to all of them. */
  async back(): Promise<void> {
    if (this.#choosingBeside) this.#choosingBeside = false;
    else await (this.#beside ? this.compareWith(null) : this.select(null));
  }

  /** The same post after `change` has loaded the cascade anew, in which it may have another place. */
  async keep(change: () => Promise<void>): Promise<void> {
    const row = this.#place === null ? -1 : (this.cascade.whole?.bundle.cascade.row[this.#place] ?? -1);
    this.clear();
    await change();
    const place = this.cascade.whole?.bundle.cascade.row.indexOf(row) ?? -1;
    if (row >= 0 && place >= 0) await this.select(place);
  }

  /** From the selected post to its parent (−1), or to the child that most others hang on (1). */
  async selectAlongPath(direction: 1 | -1): Promise<void> {
    const cascade = this.cascade.opened?.bundle.cascade;
    const from = this.#place;
    if (!cascade || from === null) return;
    if (direction < 0) {
      if (cascade.parent[from]! >= 0) await this.select(cascade.parent[from]!);
      return;
    }
    let heaviest = -1;
    for (let place = from + 1; place < this.cascade.born; place++) {
      if (cascade.parent[place] !== from || !counts(cascade, place)) continue;
      if (heaviest < 0 || cascade.descendants[place]! > cascade.descendants[heaviest]!) heaviest = place;
    }
    if (heaviest >= 0) await this.select(heaviest);
  }
}
