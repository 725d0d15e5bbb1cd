import type { Sampling } from './sampling';
import type { Span } from './seam';
import type { Reject, Utf8Column } from './types';
import type { Note } from '../import/reasons';

/** Lists per batch post over a dictionary of the batch. */
export interface BatchLists {
  readonly offsets: Uint32Array;
  readonly values: Int32Array;
  readonly dictionary: Utf8Column;
}

/** Posts of a batch, a version of a post each. Columns are as in `Posts`; references are numbers in `Batch.keys`. */
export interface BatchPosts {
  readonly count: number;
  /** Own id: number in `Batch.keys`. */
  readonly key: Int32Array;
  readonly time: Float64Array;
  /** Number in `Batch.accounts`, or -1. */
  readonly author: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  readonly repostOf: Int32Array;
  readonly quoteOf: Int32Array;
  readonly replyTo: Int32Array;
  readonly lang: Uint16Array;
  readonly reposts: Int32Array;
  readonly quotes: Int32Array;
  readonly replies: Int32Array;
  readonly likes: Int32Array;
  readonly recordStart: Float64Array;
  readonly recordLength: Uint32Array;
  /** How many posts each stands for; null where each stands for itself. */
  readonly weight: Float32Array | null;
  readonly text: Utf8Column;
  readonly mentions: BatchLists;
  readonly hashtags: BatchLists;
  readonly urls: BatchLists;
}

/** Accounts of a batch. Id or handle may be '', not both. */
export interface BatchAccounts {
  readonly count: number;
  readonly id: Utf8Column;
  readonly handle: Utf8Column;
  readonly name: Utf8Column;
  readonly location: Utf8Column;
  readonly followers: Int32Array;
  readonly verified: Uint8Array;
  /** When the description was true: Unix milliseconds, NaN = unknown. */
  readonly seen: Float64Array;
  /** How many records of the input were this account. */
  readonly records: Uint32Array;
}

/** A note counted. */
export interface NoteCount {
  note: Note;
  count: number;
}

/** What an import worker sends: columns only, so that everything large is transferred. */
export interface Batch {
  /** Number of the file. */
  readonly file: number;
  /** Number of the task over all files: batches are merged in the order (task, part), whenever they arrive. */
  readonly task: number;
  readonly part: number;
  /** The task ends with this batch. */
  readonly last: boolean;
  /** Ids of posts, own and referred to, as they were met: one may come again. */
  readonly keys: Utf8Column;
  readonly posts: BatchPosts;
  readonly accounts: BatchAccounts;
  readonly languages: readonly string[];
  /** Authors of posts that are referred to, where the referring record names them: key, account, key, account … */
  readonly hints: Int32Array;
  /** Recorded hops: key of a post, key of the post it was taken from, and so on. */
  readonly via: Int32Array;
  /** Other ids of posts: key of the other id, key of the post, and so on. */
  readonly aliases: Int32Array;
  /** Versions of edited posts, in their order: how many, a key each, how many, and so on. */
  readonly versions: Int32Array;
  /** Ids of posts that notices name: deleted or withdrawn, to be shown no more. */
  readonly hidden: Utf8Column;
  /** Numbers of accounts whose posts are hidden likewise. */
  readonly hiddenAccounts: Int32Array;
  /** Who follows whom: account, account it follows, and so on. */
  readonly follows: Int32Array;
  /** Ids made of places: key, place from the start of this batch, and so on; keys in ascending order. */
  readonly made: Int32Array;
  /** Of a part of a table that is read at once with others: where it began, which may be a guess, and ended. */
  readonly span: Span | null;
  /** Its posts were drawn from more; null where they were not. */
  readonly sampling: Sampling | null;
  /** Records read, whatever became of them. */
  readonly records: number;
  /** Records that became posts (duplicates among them). */
  readonly postRecords: number;
  /** Lines or records passed, to number the rejects of later tasks of the file. */
  readonly places: number;
  readonly rejectCount: number;
  /** The first rejects; `place` counts from the start of this batch, 1-based. */
  readonly rejects: readonly Reject[];
  readonly notes: readonly NoteCount[];
  /** Ids are the platform's, and hold their time. */
  readonly snowflake: boolean;
}

/** Buffers of a batch, to be moved rather than copied. */
export function transferables(batch: Batch): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const collect = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
    else if (value && typeof value === 'object' && !Array.isArray(value))
      for (const member of Object.values(value)) collect(member);
  };
  collect(batch);
  return [...found];
}
