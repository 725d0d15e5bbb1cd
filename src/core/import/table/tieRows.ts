/** Rows of who follows whom: two names or ids each. */

import { columnName } from './columns';

const FOLLOWER = /^(follower|from|source)(_(id|handle|name|screen_name|username))?$/;
const FOLLOWED = /^(followed|following|followee|friend|target|to)(_(id|handle|name|screen_name|username))?$/;

/** Columns of the follower and the followed by the names in a header of two; null where it has others. */
export function tieColumns(header: readonly string[]): [number, number] | null {
  if (header.length !== 2) return null;
  const names = header.map(columnName);
  const from = names.findIndex((name) => FOLLOWER.test(name));
  const to = names.findIndex((name) => FOLLOWED.test(name));
  return from >= 0 && to >= 0 && from !== to ? [from, to] : null;
}

/** A name or an id, as follower lists hold them. */
const NAME = /^@?\w{1,25}$/;
/** Fewer rows tell nothing. */
const FEWEST = 3;
const DIGITS = /^\d+$/;
/** What a program writes above columns that have no names: their numbers. */
const NUMBERED = '0,1';

/** True for rows of two names or ids. */
export function areTies(rows: readonly (readonly string[])[]): boolean {
  return (
    rows.length >= FEWEST &&
    rows.every((row) => row.length === 2 && row.every((cell) => NAME.test(cell.trim())))
  );
}

/**
 * True where the first of such rows is a tie as the others are, not a header: one of its names is written as a name
 * only, is a number as all below it, or is met below again.
 */
export function isFirstTie(first: readonly string[], below: readonly (readonly string[])[]): boolean {
  if (first.join() === NUMBERED || !areTies([first, ...below])) return false;
  const names = new Set(below.flat().map(bareName));
  return first.some(
    (cell, i) =>
      cell.trim().startsWith('@') ||
      names.has(bareName(cell)) ||
      (DIGITS.test(cell.trim()) && below.every((row) => DIGITS.test(row[i]!.trim()))),
  );
}

const bareName = (cell: string): string => cell.trim().replace(/^@/, '').toLowerCase();
