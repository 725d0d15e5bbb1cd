import { Haystack } from '../wording/haystack';
import type { EntryColumn } from './columns';
import type { ParquetFile, RowGroup } from './parquetFile';
import type { CascadeEntry } from './types';
import { countOf, textOf, timeOf } from './values';

/** What is looked at to tell whether a cascade is found. */
export type Facet = 'posts' | 'times' | 'authors' | 'words';

const COLUMNS: Record<Facet, readonly EntryColumn[]> = {
  posts: ['posts'],
  times: ['first', 'last'],
  authors: ['source', 'source_name'],
  words: ['words'],
};

/** Facets of the cascades of one row group of the index, in compact form. */
export interface Facets {
  posts?: Int32Array;
  /** Unix ms; NaN where undated. */
  first?: Float64Array;
  last?: Float64Array;
  /** Handle after an @, and name. */
  authors?: Haystack;
  words?: Haystack;
}

/** True where the facets are there. */
export const holds = (facets: Facets, facet: Facet): boolean =>
  facets[facet === 'times' ? 'first' : facet] !== undefined;

/** Reads facets of a row group that are not there yet, and only their columns. */
export async function readFacets(
  file: ParquetFile,
  group: RowGroup,
  held: Facets,
  wanted: readonly Facet[],
): Promise<Facets> {
  const missing = wanted.filter((facet) => !holds(held, facet));
  if (!missing.length) return held;
  const columns = await file.read(
    group,
    missing.flatMap((facet) => COLUMNS[facet]),
  );
  const rows = group.end - group.start;
  const facets: Facets = { ...held };
  for (const facet of missing) {
    if (facet === 'posts') facets.posts = Int32Array.from(columns.posts ?? [], countOf);
    else if (facet === 'times') {
      facets.first = Float64Array.from(columns.first ?? [], timeOf);
      facets.last = Float64Array.from(columns.last ?? [], timeOf);
    } else {
      const haystack = new Haystack();
      const { source, source_name: name, words } = columns;
      for (let i = 0; i < rows; i++)
        haystack.push(
          facet === 'words' ? textOf(words?.[i]) : `@${textOf(source?.[i])} ${textOf(name?.[i])}`,
        );
      haystack.close();
      facets[facet] = haystack;
    }
  }
  return facets;
}

/** A row of the index. */
export function entryOf(
  columns: Partial<Record<EntryColumn, ArrayLike<unknown>>>,
  row: number,
): CascadeEntry {
  const text = (name: EntryColumn): string => textOf(columns[name]?.[row]);
  const count = (name: EntryColumn): number => countOf(columns[name]?.[row]);
  const time = (name: EntryColumn): number | null => {
    const ms = timeOf(columns[name]?.[row]);
    return Number.isNaN(ms) ? null : ms;
  };
  const end = count('byte_end');
  return {
    root: text('root'),
    source: text('source'),
    name: text('source_name'),
    words: text('words'),
    lang: text('lang'),
    posts: count('posts'),
    accounts: count('accounts'),
    reposts: count('reposts'),
    quotes: count('quotes'),
    replies: count('replies'),
    first: time('first'),
    last: time('last'),
    missing: columns.missing?.[row] === true,
    part: text('part'),
    firstRow: count('first_row'),
    bytes: end ? [count('byte_start'), end] : null,
  };
}
