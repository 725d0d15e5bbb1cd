/** The post that is read: its place in the open cascade, and the path by which the message came to it. */
import type { PathStep } from '../core/api';
import type { Ask } from './ask';
import type { OpenCascade } from './cascade.svelte';

export class Selection {
  #place = $state<number | null>(null);
  #path = $state.raw<PathStep[] | null>(null);

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

  clear(): void {
    this.#place = null;
    this.#path = null;
  }

  /** Selects a post by its place, or nothing. */
  async select(place: number | null): Promise<void> {
    this.#place = place;
    this.#path = null;
    const { opened } = this.cascade;
    if (place !== null && opened) {
      const row = opened.bundle.cascade.row[place]!;
      const path = await this.ask((api) => api.path(row, { likely: false }));
      if (path && this.#place === place && this.cascade.opened === opened) this.#path = path;
    }
    this.onChange();
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
      if (cascade.parent[place] !== from) continue;
      if (heaviest < 0 || cascade.descendants[place]! > cascade.descendants[heaviest]!) heaviest = place;
    }
    if (heaviest >= 0) await this.select(heaviest);
  }
}
