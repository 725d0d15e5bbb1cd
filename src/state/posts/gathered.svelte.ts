/** Posts that the user gathered, by a search or with a lasso: counted, listed, lit, gone through one by one. Never in the URL. */
import { counts } from '../../core/replay/columns';
import type { Ask } from '../ask';
import type { OpenCascade } from '../message/cascade.svelte';
import type { Clock } from '../clock.svelte';
import type { Selection } from './selection.svelte';

export type How = 'search' | 'lasso';

const NONE = new Int32Array(0);

export class Gathered {
  #how = $state<How | null>(null);
  #query = $state('');
  #found = $state.raw<Int32Array>(NONE);
  #busy = $state(false);
  /** Counts the searches, so that a late answer never overwrites a newer. */
  #asked = 0;

  constructor(
    private readonly cascade: OpenCascade,
    private readonly clock: Clock,
    private readonly selection: Selection,
    private readonly ask: Ask,
  ) {}

  /** How they were gathered; null while none are. */
  get how(): How | null {
    return this.#how;
  }
  /** What was searched for; '' for a lasso. */
  get query(): string {
    return this.#query;
  }
  /** An answer is waited for. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Their places, ascending (in order of time); those alone that the filter lets pass. */
  readonly places: Int32Array = $derived.by(() => {
    const cascade = this.cascade.opened?.bundle.cascade;
    return cascade ? this.#found.filter((place) => counts(cascade, place)) : NONE;
  });

  /** How many of them are born by now. */
  readonly born: number = $derived.by(() => {
    const { born } = this.cascade;
    const first = this.places.findIndex((place) => place >= born);
    return first < 0 ? this.places.length : first;
  });

  /** By place: 1 where it is among them; null while none are gathered. */
  readonly mask: Uint8Array | null = $derived.by(() => {
    const count = this.cascade.whole?.bundle.cascade.count;
    if (this.#how === null || count === undefined) return null;
    const mask = new Uint8Array(count);
    for (const place of this.#found) mask[place] = 1;
    return mask;
  });

  /** Which of them is selected, counted from 0; -1 = none. */
  readonly at: number = $derived.by(() => {
    const { place } = this.selection;
    return place === null ? -1 : this.places.indexOf(place);
  });

  /** Gathers the posts that hold the words; an empty query lets go of all. */
  async search(query: string): Promise<void> {
    if (query.trim() === '') return this.clear();
    const mine = ++this.#asked;
    this.#query = query;
    this.#busy = true;
    const found = await this.ask((api) => api.findPosts(query));
    if (mine !== this.#asked) return;
    this.#busy = false;
    this.#how = 'search';
    this.#found = found ?? NONE;
  }

  /** Gathers the posts of these places. */
  take(places: Int32Array): void {
    this.#asked++;
    this.#busy = false;
    this.#query = '';
    this.#how = 'lasso';
    this.#found = places.slice().sort();
  }

  clear(): void {
    this.#asked++;
    this.#busy = false;
    this.#how = null;
    this.#query = '';
    this.#found = NONE;
  }

  /** Selects the next of them (1), or the one before (−1); round and round. */
  async step(direction: 1 | -1): Promise<void> {
    const { length } = this.places;
    if (length === 0) return;
    const from = this.at < 0 && direction < 0 ? 0 : this.at;
    await this.show(this.places[(from + direction + length) % length]!);
  }

  /** Selects a post; the clock moves to its birth where it is not born yet, so that it can be seen. */
  async show(place: number): Promise<void> {
    const unit = this.clock.scale?.unit[place];
    if (place >= this.cascade.born && unit !== undefined && !Number.isNaN(unit)) {
      this.clock.pause();
      this.clock.seek(unit);
    }
    await this.selection.select(place);
  }
}
