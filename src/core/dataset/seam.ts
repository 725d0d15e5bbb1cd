/** Places between two rows of a table at which its parts, read at once, must meet. */

/** After so many quotation marks that nobody closed they are taken for characters. */
export const OPEN_QUOTES = 20;

/** What the reader of a table knows where a row begins, or the table ends. */
export interface Seam {
  /** Place in the file, in bytes. */
  at: number;
  /** Rows up to and with the header that are still to come. */
  above: number;
  /** Quotation marks so far that nobody closed. */
  openQuotes: number;
}

/** A part of a table: where its reader began, which may be a guess, and where it ended. */
export interface Span {
  from: Seam;
  to: Seam;
}

/**
 * Where a part ends of which it is now known where it truly begins; null where it was read from another place, or as
 * it would not have been: it is to be read again.
 */
export function endFrom(begin: Seam, { from, to }: Span): Seam | null {
  const openQuotes = begin.openQuotes + to.openQuotes - from.openQuotes;
  if (from.at !== begin.at || from.above !== begin.above) return null;
  if (from.openQuotes !== begin.openQuotes && openQuotes > OPEN_QUOTES) return null;
  return { ...to, openQuotes };
}
