import { ENTRY_COLUMNS, INDEX, type EntryColumn } from './columns';
import { entryOf, holds, readFacets, type Facet, type Facets } from './indexGroup';
import { ParquetFile, type RowGroup } from './parquetFile';
import { Wanted } from './query';
import type { CascadeEntry, Found, LibraryQuery, Reach } from './types';

/** Without these nothing can be found or read. */
const NEEDED: readonly EntryColumn[] = [
  'root',
  'source',
  'words',
  'posts',
  'first',
  'last',
  'part',
  'first_row',
];
/** Row groups that are read ahead: a host answers several at once. */
const AHEAD = 4;
/** Characters of words and names that are kept for the next search. */
const MOST_HELD = 1 << 28;
/** Entries that are kept. */
const MOST_ENTRIES = 1 << 16;
/** Row groups after which is told how far a search is that finds nothing new. */
const TOLD_EVERY = 8;

/** The index of a library: what was read of it is kept in compact form. */
export class CascadeIndex {
  readonly #facets = new Map<RowGroup, Facets>();
  #characters = 0;
  /** By row of the index. */
  readonly #entries = new Map<number, CascadeEntry>();
  /** The search that goes on. */
  #search = {};

  private constructor(
    private readonly file: ParquetFile,
    private readonly pause: () => Promise<void>,
  ) {}

  /** Rejects with LibraryFault. */
  static async open(reach: Reach, pause: () => Promise<void>): Promise<CascadeIndex> {
    return new CascadeIndex(await ParquetFile.open(reach, INDEX, NEEDED), pause);
  }

  get cascades(): number {
    return this.file.rows;
  }

  /** Bytes of the index, and those read of it so far. */
  get bytes(): { all: number; read: number } {
    return { all: this.file.file.byteLength, read: this.file.file.read };
  }

  /**
   * Cascades that match, in the order of the index, which is by size. Once as many as `limit` are found, only what is
   * kept, or known from the footer, is looked at further: `looked` says how far that is. Rejects with AbortError where
   * another search begins, with LibraryFault, or as the reach was cancelled.
   */
  async find(query: LibraryQuery, limit: number, onFound: (found: Found) => void): Promise<Found> {
    const search = (this.#search = {});
    const check = (): void => {
      if (this.#search !== search) throw new DOMException('Other cascades are looked for.', 'AbortError');
    };
    const pause = async (): Promise<void> => {
      await this.pause();
      check();
    };
    const wanted = new Wanted(query);
    const { groups } = this.file;
    const open = groups.map((group) => wanted.open(this.file, group));
    const known = groups.map((group, at) =>
      open[at]?.every((facet) => holds(this.#facets.get(group) ?? {}, facet)),
    );
    const ahead = new Map<RowGroup, Promise<Facets>>();
    const load = (at: number): void => {
      const group = groups[at];
      if (!group || !open[at]?.length || ahead.has(group)) return;
      const facets = this.#read(group, open[at]);
      // Whoever waits for it is told; where nobody does any more, nobody need be.
      facets.catch(() => undefined);
      ahead.set(group, facets);
    };
    const found: Found = { entries: [], total: 0, looked: 0, of: this.file.rows };
    let told = 0;
    for (const [at, group] of groups.entries()) {
      const facets = open[at]!;
      const full = found.entries.length >= limit;
      if (full && facets && !known[at]) break;
      if (facets) {
        if (!full) for (let next = at; next < at + AHEAD; next++) load(next);
        else load(at);
        const rows = group.end - group.start;
        const matches = await wanted.found(rows, (await ahead.get(group)) ?? {}, facets, pause);
        ahead.delete(group);
        check();
        found.total += matches.reduce((sum, match) => sum + match, 0);
        found.entries = found.entries.concat(await this.#take(group, matches, limit - found.entries.length));
        check();
      }
      found.looked = group.end;
      if (found.entries.length > told || at % TOLD_EVERY === 0) {
        told = found.entries.length;
        onFound({ ...found });
      }
      await pause();
    }
    return found;
  }

  /** Facets of a row group, kept for the next search where there is room. */
  async #read(group: RowGroup, wanted: readonly Facet[]): Promise<Facets> {
    const facets = await readFacets(this.file, group, this.#facets.get(group) ?? {}, wanted);
    // Another search may have read others meanwhile.
    const held = this.#facets.get(group) ?? {};
    const characters = [facets.authors, facets.words]
      .filter((texts) => texts && texts !== held.authors && texts !== held.words)
      .reduce((sum, texts) => sum + texts!.characters, 0);
    if (this.#characters + characters <= MOST_HELD) {
      this.#characters += characters;
      this.#facets.set(group, { ...held, ...facets });
    }
    return facets;
  }

  /** The first entries of a row group that match. */
  async #take(group: RowGroup, matches: Uint8Array, most: number): Promise<CascadeEntry[]> {
    const rows: number[] = [];
    for (let row = 0; row < matches.length && rows.length < most; row++) if (matches[row]) rows.push(row);
    if (rows.some((row) => !this.#entries.has(group.start + row))) {
      const columns = await this.file.read(group, ENTRY_COLUMNS);
      if (this.#entries.size + rows.length > MOST_ENTRIES) this.#entries.clear();
      for (const row of rows) this.#entries.set(group.start + row, entryOf(columns, row));
    }
    return rows.map((row) => this.#entries.get(group.start + row)!);
  }
}
