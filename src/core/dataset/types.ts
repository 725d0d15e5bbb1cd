/**
 * The Dataset: struct of arrays, the row index is the identity (-1 = none).
 * It lives in the analyse worker; nothing here is ever cloned whole to another thread.
 */
import type { RejectReason } from '../import/reasons';
import type { Said } from '../import/said';
import type { Sampled } from './sampling';

/** Kinds of post, in the order of their codes in `Posts.kind`. */
export const KINDS = ['original', 'repost', 'quote', 'reply', 'manual', 'copy'] as const;
export type Kind = (typeof KINDS)[number];
export const KIND = { original: 0, repost: 1, quote: 2, reply: 3, manual: 4, copy: 5 } as const;

/** Bits of `Posts.flags`. */
export const FLAG = {
  /** Referred to, but not in the export: only id, and perhaps author, are known. */
  external: 1,
  /** The text was cut by the tool that exported it. */
  truncated: 2,
  /** The row came embedded in another record (retweeted_status, includes.tweets). */
  embedded: 4,
  /** The time was computed from the platform id, not read. */
  timeFromId: 8,
  /** The row has no platform id; its id is file:line. */
  madeId: 16,
  /** An external row of a post that a notice names as deleted or withdrawn. */
  hidden: 32,
} as const;

/** Strings stored as UTF-8, decoded on demand. `count` strings; string i is bytes[offsets[i] .. offsets[i+1]). */
export interface Utf8Column {
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

/** Lists per row: the list of row r is values[offsets[r] .. offsets[r+1]), numbers in a dictionary. */
export interface Csr {
  readonly offsets: Uint32Array;
  readonly values: Int32Array;
  readonly dictionary: readonly string[];
}

/** Pairs of rows, ordered by child, those of one child as the input holds them: several are several recorded parents. */
export interface RecordedHops {
  readonly child: Int32Array;
  readonly parent: Int32Array;
}

export interface Posts {
  readonly count: number;
  /** Unix milliseconds; NaN = unknown. */
  readonly time: Float64Array;
  /** Row in accounts, or -1. */
  readonly author: Int32Array;
  /** Code in KINDS. `manual` and `copy` are set by core/paths, not by importers. */
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Rows of the posts referred to, or -1. An absent post is an external row, so a tree is never cut. */
  readonly repostOf: Int32Array;
  readonly quoteOf: Int32Array;
  readonly replyTo: Int32Array;
  /** Hops that were recorded beside the references: from whose repost a repost was taken. */
  readonly via: RecordedHops;
  /** Number in `languages`; 0 is always 'und'. */
  readonly lang: Uint16Array;
  readonly languages: readonly string[];
  /** Handles without @, lower case. */
  readonly mentions: Csr;
  /** Without #, as written. */
  readonly hashtags: Csr;
  /** Expanded where the export holds the expansion. */
  readonly urls: Csr;
  /** Counts as the platform reported them; -1 = not reported. */
  readonly reposts: Int32Array;
  readonly quotes: Int32Array;
  readonly replies: Int32Array;
  readonly likes: Int32Array;
  /** How many posts each stands for, a whole number (sampling.ts); null: every post stands for itself. */
  readonly weight: Float32Array | null;
  /** Where the record stands in the input: number of the file, byte offset, byte length. */
  readonly file: Uint16Array;
  readonly recordStart: Float64Array;
  readonly recordLength: Uint32Array;
}

export interface Accounts {
  readonly count: number;
  /** Display handle without @ ('' where unknown). */
  handle(account: number): string;
  name(account: number): string;
  id(account: number): string;
  location(account: number): string;
  /** -1 = unknown. */
  readonly followers: Int32Array;
  /** 0 no, 1 yes, 2 unknown. */
  readonly verified: Uint8Array;
  /** Account row of a handle (any case, with or without @), or -1. */
  byHandle(handle: string): number;
}

/** One record that became neither post nor account. */
export interface Reject {
  /** Number of the file. */
  file: number;
  /** 1-based line or record number within the file; 0 for what is hidden, whose place is its byte. */
  place: number;
  reason: RejectReason;
  /** Byte at which the record begins, where `place` is 0 and it is known. */
  byte?: number;
  /** At most 200 characters of the record as it came in; of what is hidden, its number alone. */
  excerpt: string;
}

/** The account of one file. records = posts + accounts + merged + rejects, always. */
export interface FileReport {
  name: string;
  bytes: number;
  /** Id of the format (core/import), or 'none'. */
  format: string;
  /** Why the format was thought so, or the file refused; null before it was looked at. */
  why: Said | null;
  records: number;
  posts: number;
  accounts: number;
  merged: number;
  rejects: number;
  /** Posts that came embedded in records; counted apart. */
  embedded: number;
  /** Posts and accounts of this file that notices name: they count among the rejects. */
  hidden: number;
  /** Ties of a follower list; they are no records. */
  follows: number;
  /** Records that say of themselves that a simulator made them. */
  synthetic: number;
  /** Doubtful readings and limits met. */
  notes: Said[];
}

/** A follower list: the accounts that account a follows are followed[offsets[a] .. offsets[a+1]), ascending. */
export interface Follows {
  readonly offsets: Uint32Array;
  readonly followed: Int32Array;
}

export interface Dataset {
  readonly posts: Posts;
  readonly accounts: Accounts;
  /** Null where no follower list was opened. */
  readonly follows: Follows | null;
  /** What the posts were chosen from, where they are a sample; null where each stands for itself. */
  readonly sampled: Sampled | null;
  readonly files: readonly FileReport[];
  /** The first 10,000 rejects; `FileReport.rejects` holds the full counts. */
  readonly rejects: readonly Reject[];
  /** Text of a post as people see it ('' where unknown). */
  text(row: number): string;
  /** True where `text` is not '', without decoding it. */
  hasText(row: number): boolean;
  /** Platform id of a post, exact. */
  id(row: number): string;
  /** Row of a platform id, or -1. */
  byId(id: string): number;
}
