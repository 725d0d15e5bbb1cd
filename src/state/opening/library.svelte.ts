/**
 * A library that is open: which of its cascades are looked for, which are chosen, and what opening those would take. What is
 * open of it is a dataset like any other (openFrom.svelte.ts).
 */
import type { LibraryApi } from '../../core/api';
import type {
  CascadeEntry,
  Estimate,
  Found,
  LibraryQuery,
  LibrarySummary,
  Reach,
  Take,
} from '../../core/library/types';
import { callback, WorkerDied, type Bridge } from '../../jobs/bridge';
import type { InputFile } from '../../jobs/importer';
import type { Faults } from '../faults.svelte';

/** Cascades that are looked for at once, and more each time; and most that are listed: whoever wants others looks for them. */
export const LISTED = 200;
export const MOST_LISTED = 10_000;
/** The same posts are drawn whenever the same sample is opened. */
const SEED = 1;

/** Looks for nothing: finds all. */
export const ANY: Readonly<LibraryQuery> = Object.freeze({
  ...{ source: '', words: '', least: 0, most: null, from: null, to: null },
});
/** The query looks for nothing. */
export const asksNothing = (query: LibraryQuery): boolean => JSON.stringify(query) === JSON.stringify(ANY);
const NONE: Found = { entries: [], total: 0, looked: 0, of: 0 };

/** Where what is open came from. */
export interface Origin {
  library: string;
  /** Unix ms; null where the library does not say. */
  prepared: number | null;
  /** Ids of the roots of the cascades. */
  roots: readonly string[];
}

export class Library {
  #name = '';
  #reach: Reach | null = null;
  #summary = $state.raw<LibrarySummary | null>(null);
  #shown = $state(false);
  #query = $state.raw<LibraryQuery>(ANY);
  #found = $state.raw<Found>(NONE);
  #searching = $state(false);
  #limit = $state(LISTED);
  #page = $state(0);
  #chosen = $state.raw<readonly CascadeEntry[]>([]);
  #estimate = $state.raw<Estimate | null>(null);
  #take = $state.raw<Take>({ how: 'whole' });
  /** Counts what was asked, so that a late answer never overwrites a newer one. */
  #searches = 0;
  #estimates = 0;

  constructor(
    private readonly bridge: Bridge<LibraryApi>,
    private readonly faults: Faults,
  ) {}

  /** Null where no library is open. */
  get summary(): LibrarySummary | null {
    return this.#summary;
  }
  /** Its list is on screen, whatever else is open. */
  get shown(): boolean {
    return this.#shown;
  }
  get query(): LibraryQuery {
    return this.#query;
  }
  /** What was found so far. */
  get found(): Found {
    return this.#found;
  }
  /** The index is still being looked through. */
  get searching(): boolean {
    return this.#searching;
  }
  /** It holds more that may match than were asked for. */
  get goesOn(): boolean {
    const { entries, looked, of } = this.#found;
    return (
      !this.#searching && entries.length >= this.#limit && (looked < of || this.#found.total > this.#limit)
    );
  }
  /** The page of the list that is read, from 0. */
  get page(): number {
    return this.#page;
  }
  /** In the order in which they were chosen. */
  get chosen(): readonly CascadeEntry[] {
    return this.#chosen;
  }
  /** What opening those takes; null where none is chosen, and while it is looked up. */
  get estimate(): Estimate | null {
    return this.#estimate;
  }
  /** How much of those is opened. */
  get take(): Take {
    return this.#take;
  }

  /** Opens a library and lists its cascades. Rejects where there is none, and as the signal says. */
  async open(name: string, reach: Reach, signal: AbortSignal): Promise<void> {
    this.close();
    const summary = await this.bridge.call(signal, (api) => api.open(name, reach));
    signal.throwIfAborted();
    this.#name = name;
    this.#reach = reach;
    this.#summary = summary;
    this.#shown = true;
    void this.search(ANY);
  }

  show(): void {
    this.#shown = this.#summary !== null;
  }

  /** What is open of it stands in its place. */
  hide(): void {
    this.#shown = false;
  }

  /** Lets go of it. */
  close(): void {
    if (this.#summary) this.bridge.terminate();
    this.#searches++;
    this.#reach = this.#summary = null;
    this.#shown = this.#searching = false;
    this.#query = ANY;
    this.#found = NONE;
    this.choose([]);
  }

  /** Looks for cascades, in place of any search that still goes on. Settles when as many as are listed at once were found. */
  async search(query: LibraryQuery): Promise<void> {
    this.#query = query;
    this.#limit = LISTED;
    this.#page = 0;
    this.#found = { ...NONE, of: this.#found.of };
    await this.#find();
  }

  /** Looks for more of them. */
  async more(): Promise<void> {
    this.#limit = Math.min(MOST_LISTED, this.#limit + LISTED);
    await this.#find();
  }

  async #find(): Promise<void> {
    const mine = ++this.#searches;
    const query = { ...this.#query };
    const limit = this.#limit;
    const tell = (found: Found): void => {
      // What is listed stays until there is more.
      if (mine === this.#searches && found.entries.length >= this.#found.entries.length) this.#found = found;
    };
    this.#searching = true;
    try {
      tell(await this.#call((api) => api.find(query, limit, callback(tell))));
    } catch (error) {
      if (mine === this.#searches) this.faults.report(error);
    } finally {
      if (mine === this.#searches) this.#searching = false;
    }
  }

  /** Turns to a page of the list. */
  turn(page: number): void {
    this.#page = page;
  }

  /** Chooses a cascade beside the others, or leaves it out. */
  toggle(entry: CascadeEntry): void {
    const others = this.#chosen.filter(({ root }) => root !== entry.root);
    this.choose(others.length < this.#chosen.length ? others : [...others, entry]);
  }

  /** Chooses these and no others, and looks up what they take. */
  choose(entries: readonly CascadeEntry[]): void {
    this.#chosen = entries;
    this.#estimate = null;
    this.#take = { how: 'whole' };
    void this.#look();
  }

  /** How much of what is chosen will be opened. */
  setTake(take: Take): void {
    this.#take = take;
  }

  /** So many posts of what is chosen, drawn by its strata. */
  setSample(posts: number): void {
    this.#take = { how: 'sample', posts, seed: SEED };
  }

  /** Where what is chosen comes from. */
  get origin(): Origin {
    return {
      library: this.#name,
      prepared: this.#summary?.prepared ?? null,
      roots: this.#chosen.map(({ root }) => root),
    };
  }

  /** Reads what is chosen, as one file. Rejects where it cannot be read, and as the signal says. */
  async bring(signal: AbortSignal, onPosts: (done: number, total: number) => void): Promise<InputFile> {
    const pieces: Blob[] = [];
    const entries = [...this.#chosen];
    await this.#call(
      (api) =>
        api.take(
          entries,
          { ...this.#take },
          // What nobody waits for any more is given up there.
          callback((piece: Uint8Array<ArrayBuffer>) => {
            signal.throwIfAborted();
            pieces.push(new Blob([piece]));
          }),
          callback(onPosts),
        ),
      signal,
    );
    return { name: `${this.#name}.csv`, blob: new Blob(pieces) };
  }

  async #look(): Promise<void> {
    const mine = ++this.#estimates;
    if (!this.#chosen.length) return;
    const entries = [...this.#chosen];
    try {
      const estimate = await this.#call((api) => api.estimate(entries));
      if (mine !== this.#estimates) return;
      this.#estimate = estimate;
      if (!estimate.holds) this.#take = { how: 'backbone' };
    } catch (error) {
      if (mine === this.#estimates) this.faults.report(error);
    }
  }

  /** Asks the library's thread; where that had ended by itself, a new one, which opens the library first. */
  async #call<T>(
    run: (api: Parameters<Parameters<Bridge<LibraryApi>['call']>[1]>[0]) => Promise<T>,
    signal: AbortSignal | null = null,
  ): Promise<T> {
    try {
      return await this.bridge.call(signal, run);
    } catch (error) {
      const reach = this.#reach;
      if (!(error instanceof WorkerDied) || !error.byItself || !reach) throw error;
      await this.bridge.call(signal, (api) => api.open(this.#name, reach));
      return this.bridge.call(signal, run);
    }
  }
}
