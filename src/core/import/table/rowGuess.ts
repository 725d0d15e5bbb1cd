import { marksOf, type HeadTable } from './headTable';
import { Row } from './row';
import { RowScanner } from './rowScanner';

/** Bytes that are looked at, where there are so many. */
export const GUESS_BYTES = 1 << 17;
/** Rows that are read behind a newline to judge it. */
const JUDGED = 8;
/** Newlines that are tried. */
const TRIED = 400;
const NEWLINE = 10;

/**
 * Where the first row begins behind bytes[0], in the middle of a table: a newline may stand in a cell. Behind the right
 * one rows are as wide as most and their quotation marks stand where they should; behind one inside a cell, the
 * mark that closes the cell stands in the middle of another. A guess: whoever takes it finds out where the part before
 * ends (dataset/seam.ts). `end`, where no row begins.
 */
export function guessRow(bytes: Uint8Array<ArrayBuffer>, end: number, table: HeadTable): number {
  const marks = marksOf(table);
  const looked = bytes.subarray(0, Math.min(end, GUESS_BYTES));
  const first = looked.indexOf(NEWLINE) + 1;
  if (!first) return end;
  if (!looked.includes(marks.quote)) return first;
  const judge = new Judge(bytes, looked.length, looked.length === end, table);
  for (let at = first, tried = 0; at > 0 && tried < TRIED; at = looked.indexOf(NEWLINE, at) + 1, tried++)
    if (judge.isLikely(at)) return at;
  return looked.length === end ? end : first;
}

class Judge {
  readonly #row = new Row();
  readonly #scanner: RowScanner;
  readonly #quote: number;
  readonly #width: number;

  constructor(
    private readonly bytes: Uint8Array<ArrayBuffer>,
    private readonly end: number,
    private readonly last: boolean,
    { header, rows, ...dialect }: HeadTable,
  ) {
    const marks = marksOf(dialect);
    this.#width = widthOf(rows) || header.length;
    this.#scanner = new RowScanner(marks);
    this.#quote = marks.quote;
  }

  /** True where the row at `at`, and most of those behind it, are like those of the head. */
  isLikely(at: number): boolean {
    let alike = 0;
    let others = 0;
    while (at < this.end && alike + others < JUDGED) {
      const next = this.#scanner.scan(this.#row, this.bytes, at, this.end, this.last);
      if (next < 0) break;
      if (this.#isAlike()) alike++;
      else if (!this.#row.isBlank()) {
        others++;
        if (!alike) return false;
      }
      at = next;
    }
    return alike > others;
  }

  /** True for a row as wide as most, with no quotation mark out of its place. */
  #isAlike(): boolean {
    return this.#row.count === this.#width && this.#scanner.stray === 0 && !this.#holdsQuote();
  }

  /** True where a cell that does not begin with a quotation mark holds one. */
  #holdsQuote(): boolean {
    const { starts, ends, count } = this.#row;
    for (let i = 0; i < count; i++) {
      if (this.bytes[starts[i]! - 1] === this.#quote) continue;
      if (this.bytes.subarray(starts[i], ends[i]).includes(this.#quote)) return true;
    }
    return false;
  }
}

/** The width of most rows; 0 where there are none. */
function widthOf(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
