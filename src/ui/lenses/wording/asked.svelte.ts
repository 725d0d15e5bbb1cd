/** What the tables ask the worker for: what a search finds, and the rows that are shown. Made while a component is set up. */
import type { OpenCascade } from '../../../state/message/cascade.svelte';

/** A search begins so long after the last key. */
const AFTER_MS = 150;

/** What the words in the field find; null until it is known, and where nothing is looked for. */
export class Search<T> {
  found = $state.raw<T | null>(null);

  constructor(cascade: OpenCascade, query: () => string, find: (query: string) => Promise<T | null> | null) {
    $effect(() => {
      void cascade.opened;
      const wanted = query().trim();
      let late = false;
      const timer = window.setTimeout(
        () => {
          void Promise.resolve(find(wanted)).then((found) => {
            if (!late) this.found = found;
          });
        },
        wanted ? AFTER_MS : 0,
      );
      return () => {
        late = true;
        clearTimeout(timer);
      };
    });
  }
}

/** Rows that are asked for when they are shown, by their numbers in the open cascade. */
export class Rows<T> {
  /** By number. */
  #known = $state.raw<Readonly<Record<number, T>>>({});

  constructor(
    cascade: OpenCascade,
    shown: () => readonly number[],
    ask: (numbers: number[]) => Promise<T[]>,
    numberOf: (row: T) => number,
  ) {
    $effect(() => {
      // Another cascade numbers them anew.
      void cascade.opened;
      this.#known = {};
    });
    $effect(() => {
      const { opened } = cascade;
      const missing = shown().filter((number) => !this.#known[number]);
      if (missing.length)
        void ask(missing).then((rows) => {
          if (cascade.opened === opened)
            this.#known = { ...this.#known, ...Object.fromEntries(rows.map((row) => [numberOf(row), row])) };
        });
    });
  }

  get(number: number): T | undefined {
    return this.#known[number];
  }
}
