import type { Span } from '../dataset/seam';

/** Reads a file, or a range of it, piece by piece. */
export interface Reader {
  /** Takes the next bytes; false where nothing further is wanted. */
  push(bytes: Uint8Array): boolean;
  /** The bytes are at an end. */
  finish(): void;
  /** For a part of a table, once it is finished: where it began and ended. */
  readonly span?: Span | null;
}
