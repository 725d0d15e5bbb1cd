import type { Rows } from './rows';
import { FLAG, KIND } from './types';

/** More versions than any platform allows say that a list is none of versions. */
export const MOST_VERSIONS = 50;

/**
 * Posts that their authors edited. All versions in the export become one post: it has the id and the time of the first
 * of them, for then it was sent; the words of the last, for they stand now; and the highest counts. What refers to any
 * version, in the export or not, refers to it.
 */
export class Versions {
  /** Rows of a post's versions, in the order in which they were written, by the first. */
  readonly #byFirst = new Map<number, readonly number[]>();

  /** Takes the versions of a batch: how many, their keys, how many, … `rows`: row of each key. */
  add(versions: Int32Array, rows: Int32Array): void {
    for (let at = 0; at < versions.length; at += 1 + versions[at]!) {
      const listed = Array.from(versions.subarray(at + 1, at + 1 + versions[at]!), (key) => rows[key]!);
      // An earlier version's record does not know the later ones.
      if (listed.length > (this.#byFirst.get(listed[0]!)?.length ?? 0)) this.#byFirst.set(listed[0]!, listed);
    }
  }

  /** Joins them, and returns the rows given up with the row that stands for each. `authorOf` tells accounts apart. */
  join(rows: Rows, authorOf: (row: number) => number): Map<number, number> {
    const given = new Map<number, number>();
    for (const listed of this.#byFirst.values()) {
      const held = listed.filter((row) => !rows.isExternal(row) && !given.has(row));
      const [first] = held;
      if (first === undefined) continue;
      const author = authorOf(first);
      for (const row of new Set(listed)) {
        // Nobody edits the posts of others, whatever a record says.
        const other = authorOf(row);
        if (row === first || given.has(row) || (author >= 0 && other >= 0 && other !== author)) continue;
        if (!rows.isExternal(row)) joinVersion(rows, first, row);
        given.set(row, first);
      }
    }
    // A row that stands for another may have been given up itself.
    for (const other of given.keys()) given.set(other, lastOf(given, other));
    return given;
  }
}

function lastOf(given: ReadonlyMap<number, number>, row: number): number {
  for (let next = given.get(row); next !== undefined; next = given.get(row)) row = next;
  return row;
}

/** Puts a later version in the place of an earlier one's words. */
function joinVersion(rows: Rows, first: number, later: number): void {
  const embedded = FLAG.embedded;
  const isOwn = !(rows.flags[later]! & embedded);
  // An own record stands over an embedded one, as for records of one version.
  if (isOwn || rows.flags[first]! & embedded) {
    rows.file[first] = rows.file[later]!;
    rows.recordStart[first] = rows.recordStart[later]!;
    rows.recordLength[first] = rows.recordLength[later]!;
    if (isOwn) rows.flags[first]! &= ~embedded;
  }
  if (rows.texts.lengthOf(later)) rows.copyWords(first, later);
  if (rows.lang[later]) rows.lang[first] = rows.lang[later]!;
  if (rows.author[first]! < 0) rows.author[first] = rows.author[later]!;
  if (rows.kind[first] === KIND.original) rows.kind[first] = rows.kind[later]!;
  for (const column of rows.references) if (column[first]! < 0) column[first] = column[later]!;
  if (rows.weight) rows.weight[first] = Math.min(rows.weight[first]!, rows.weight[later]!);
  rows.raiseCounts(
    first,
    rows.reposts[later]!,
    rows.quotes[later]!,
    rows.replies[later]!,
    rows.likes[later]!,
  );
}
