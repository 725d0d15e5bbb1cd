import type { Span } from '../dataset/seam';

/** Reads a file, or a range of it, piece by piece. */
export interface Reader {
  /** Takes the next bytes; false where nothing further is wanted. */
  push(bytes: Uint8Array): boolean;
  /** The bytes are at an end. `cut`: more should have come, so that the row of a table they end in is no record. */
  finish(cut?: boolean): void;
  /** For a part of a table, once it is finished: where it began and ended. */
  readonly span?: Span | null;
}
