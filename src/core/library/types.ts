/**
 * A library: a folder of Parquet files on any static host or disk, made from exports by a database engine
 * (public/prepare/). Its index names every cascade; posts stand by cascade, so that one is read by a few ranges of bytes.
 */

/** One row of the index: a cascade. */
export interface CascadeEntry {
  /** Id of its root. */
  root: string;
  /** Handle of the root's author; '' where unknown. */
  source: string;
  /** Display name of the root's author; '' where unknown. */
  name: string;
  /** First 140 characters of the root's text; '' where the library does not hold the root. */
  words: string;
  lang: string;
  /** Posts of all kinds; those that are no repost, quote or reply are originals and copies. */
  posts: number;
  accounts: number;
  reposts: number;
  quotes: number;
  replies: number;
  /** Unix ms; null where undated. */
  first: number | null;
  last: number | null;
  /** The root is referred to, not held. */
  missing: boolean;
  /** File that holds its posts: path below the library. */
  part: string;
  /** Row of that file at which it begins; its posts follow one another. */
  firstRow: number;
  /** Bytes of the row groups that hold it; null where the engine could not tell. */
  bytes: readonly [number, number] | null;
}

export interface LibrarySummary {
  name: string;
  posts: number;
  cascades: number;
  /** Unix ms; null where no post is dated. */
  first: number | null;
  last: number | null;
  /** When it was prepared, Unix ms; null where it does not say. */
  prepared: number | null;
  /** Bytes of the index. */
  bytes: number;
}

/** What to look for: '', 0 and null stand for any. */
export interface LibraryQuery {
  /** Part of the handle or name of the root's author; after an @, the beginning of the handle. */
  source: string;
  /** Every one of these stands in the root's words. */
  words: string;
  /** Fewest and most posts. */
  least: number;
  most: number | null;
  /** Unix ms: the cascade has posts at or after `from`, and at or before `to`. Undated ones are found only where both are null. */
  from: number | null;
  to: number | null;
}

/**
 * What a search has found. Once it has as many as were asked for, it ends where the index would have to be read further:
 * `looked` is less than `of` then, and more may match. Asking for more goes on from there; what was read is kept.
 */
export interface Found {
  /** Largest first, at most as many as were asked for. */
  entries: CascadeEntry[];
  /** All that match among those that were looked at. */
  total: number;
  /** Rows of the index that are done with, from the largest on, of all. */
  looked: number;
  of: number;
}

/** How much of the cascades is opened. */
export type Take = { how: 'whole' } | { how: 'backbone' } | { how: 'sample'; posts: number; seed: number };

/** What opening some cascades would take. */
export interface Estimate {
  posts: number;
  /** Bytes to read. */
  read: number;
  /** Bytes of memory in the tab. */
  memory: number;
  /** A tab holds them. */
  holds: boolean;
  /** About as many of these posts as a tab holds. */
  most: number;
}

/** What was taken. */
export interface Taken {
  posts: number;
  /** Posts of the cascades. */
  of: number;
  /** Bytes read. */
  read: number;
  how: Take['how'];
}

/** Where the bytes of a library come from. Both reject with LibraryFault, or as they were cancelled. */
export interface Reach {
  /** Bytes of a file; `path` below the library. */
  size(path: string): Promise<number>;
  /** Bytes [start, end) of it. */
  bytes(path: string, start: number, end: number): Promise<ArrayBuffer>;
}

/** Why a library, or something of it, cannot be read. */
export const LIBRARY_FAULTS = [
  /** There is no library here: no library.json, or it is another's. */
  'none',
  /** library.json is damaged. */
  'description',
  /** It was prepared for a later version of the app. */
  'newer',
  /** A file that belongs to it is not there. */
  'absent',
  /** A file is damaged, or lacks a column. */
  'damaged',
  /** A cascade does not stand where the index says. */
  'elsewhere',
  /** A file has changed since the library was opened. */
  'changed',
  /** The host sends whole files, or other bytes than were asked for. */
  'ranges',
  /** The host does not let the page see how long a file is. */
  'length',
  /** More bytes than are read at once. */
  'size',
  /** The address is neither https nor of the app's own origin. */
  'address',
  /** The host cannot be reached, or does not let the page read (CORS). */
  'network',
  /** The host refuses. */
  'status',
  /** The host leads to another. */
  'redirect',
  /** The host stops sending. */
  'silent',
] as const;
export type LibraryFaultKind = (typeof LIBRARY_FAULTS)[number];

/** Its message is the kind and the file: of what crosses to another thread, name and message remain (`libraryFault`). */
export class LibraryFault extends Error {
  override name = 'LibraryFault';

  /** `path`: the file, below the library; '' where it is none of them. */
  constructor(kind: LibraryFaultKind, path = '', options?: ErrorOptions) {
    super(`${kind} ${path}`, options);
  }
}

/** What an error says, where it is a LibraryFault of any thread; null for any other. */
export function libraryFault(error: unknown): { kind: LibraryFaultKind; path: string } | null {
  if (!(error instanceof Error) || error.name !== 'LibraryFault') return null;
  const space = error.message.indexOf(' ');
  const kind = LIBRARY_FAULTS.find((known) => known === error.message.slice(0, space));
  return kind ? { kind, path: error.message.slice(space + 1) } : null;
}
