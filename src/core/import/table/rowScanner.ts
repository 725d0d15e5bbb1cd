import { firstOf, four, has, Viewer } from '../../dataset/words';
import type { Row } from './row';

/** How cells are written, as bytes. */
export interface Marks {
  delimiter: number;
  /** -1: quotation marks are characters like others. */
  quote: number;
  /** What makes a quotation mark inside a cell one of its characters: another one, or a backslash. */
  escape: number;
}

/** The row goes on behind the bytes that are there. */
export const UNFINISHED = -1;
/** A quotation mark opens a cell of the row, and nobody closed it. */
export const OPEN_QUOTE = -2;

/** A quotation mark that is still open so many bytes behind the begin of its row was never closed. */
export const LONGEST_ROW = 1 << 20;

const TAB = 9;
const NEWLINE = 10;
const NEWLINES = four(NEWLINE);
const RETURN = 13;
const SPACE = 32;

/**
 * Finds the cells of rows.
 *
 * RFC 4180, with what people's files need: a cell in quotation marks may hold delimiters and newlines; blanks between
 * its closing mark and the delimiter are left out; a mark inside it that nothing escapes and that closes nothing is one
 * of its characters, as are all in a cell that does not begin with one. Rows end with \n or \r\n.
 */
export class RowScanner {
  /** Newlines of the row scanned last, that behind it with them. */
  lines = 0;
  /** Quotation marks of that row that neither open nor close a cell, though nothing escapes them. */
  stray = 0;
  /** All bytes of the row, one over the other, and maybe some behind it. */
  #all = 0;
  readonly #viewer = new Viewer();

  constructor(private marks: Marks) {}

  /** From now on quotation marks are characters like others. */
  ignoreQuotes(): void {
    this.marks = { ...this.marks, quote: -1 };
  }

  /**
   * Reads the row that begins at bytes[from] into `row`; returns where the next one begins, UNFINISHED or OPEN_QUOTE.
   * The bytes end at `end`; `last`: so does the table. Marks that are escaped are still so: `unescape` follows.
   */
  scan(row: Row, bytes: Uint8Array<ArrayBuffer>, from: number, end: number, last: boolean): number {
    const { delimiter, quote } = this.marks;
    const delimiters = four(delimiter);
    const view = this.#viewer.of(bytes);
    row.clear(bytes);
    this.lines = 0;
    this.stray = 0;
    this.#all = 0;
    let all = 0;
    let at = from;
    for (;;) {
      if (at < end && bytes[at] === quote) {
        const close = this.#close(row, at + 1, from, end, last);
        if (close < 0) return close;
        row.add(at + 1, close);
        at = this.#behindBlanks(bytes, close + 1, end);
      } else {
        const start = at;
        let found = 0;
        for (; at + 4 <= end; at += 4) {
          const word = view.getInt32(at, true);
          all |= word;
          if ((found = has(word, delimiters) | has(word, NEWLINES)) !== 0) break;
        }
        if (found !== 0) at += firstOf(found);
        else for (; at < end && bytes[at] !== delimiter && bytes[at] !== NEWLINE; at++) all |= bytes[at]!;
        if (at === end && !last) return UNFINISHED;
        const ends = at === end || bytes[at] === NEWLINE;
        row.add(start, ends && at > start && bytes[at - 1] === RETURN ? at - 1 : at);
      }
      if (at < end && bytes[at] === delimiter) {
        at++;
        continue;
      }
      if (at < end) {
        this.lines++;
        at++;
      }
      row.ascii = ((all | this.#all) & 0x80808080) === 0;
      return at;
    }
  }

  /** Place of the mark that closes the cell whose content begins at `at`. */
  #close(row: Row, at: number, from: number, end: number, last: boolean): number {
    const { bytes, escaped } = row;
    const { delimiter, quote, escape } = this.marks;
    const start = at;
    const limit = from + LONGEST_ROW;
    const most = Math.min(end, limit);
    const view = this.#viewer.of(bytes);
    const quotes = four(quote);
    let all = 0;
    let lines = 0;
    for (;;) {
      for (; at + 8 <= most; at += 8) {
        const word = view.getInt32(at, true);
        const next = view.getInt32(at + 4, true);
        if ((has(word, quotes) | has(word, NEWLINES) | has(next, quotes) | has(next, NEWLINES)) !== 0) break;
        all |= word | next;
      }
      let found = 0;
      for (; at + 4 <= most; at += 4) {
        const word = view.getInt32(at, true);
        all |= word;
        if ((found = has(word, quotes) | has(word, NEWLINES)) !== 0) break;
      }
      if (found !== 0) at += firstOf(found);
      else for (; at < most && bytes[at] !== quote && bytes[at] !== NEWLINE; at++) all |= bytes[at]!;
      if (at < most && bytes[at] === NEWLINE) {
        lines++;
        at++;
        continue;
      }
      if (at >= most) return last || at >= limit ? OPEN_QUOTE : UNFINISHED;
      if (escape !== quote) {
        if (at > start && bytes[at - 1] === escape) {
          escaped.push(at - 1);
          at++;
          continue;
        }
      } else if (at + 1 < end && bytes[at + 1] === quote) {
        escaped.push(at);
        at += 2;
        continue;
      }
      const behind = this.#behindBlanks(bytes, at + 1, end);
      if (behind === end && !last) return UNFINISHED;
      if (behind === end || bytes[behind] === delimiter || bytes[behind] === NEWLINE) break;
      this.stray++;
      at++;
    }
    this.#all |= all;
    this.lines += lines;
    return at;
  }

  #behindBlanks(bytes: Uint8Array, at: number, end: number): number {
    const { delimiter } = this.marks;
    while (at < end) {
      const byte = bytes[at]!;
      if (byte === delimiter || (byte !== SPACE && byte !== RETURN && byte !== TAB)) break;
      at++;
    }
    return at;
  }

  /** Takes out what escapes marks, in the bytes themselves: the row cannot be scanned again. */
  unescape(row: Row): void {
    const { bytes, ends } = row;
    const { count, data: escaped } = row.escaped;
    for (let i = 0, column = 0; i < count;) {
      while (ends[column]! <= escaped[i]!) column++;
      const end = ends[column]!;
      let to = escaped[i]!;
      while (i < count && escaped[i]! < end) {
        const from = escaped[i++]! + 1;
        const next = i < count && escaped[i]! < end ? escaped[i]! : end;
        bytes.copyWithin(to, from, next);
        to += next - from;
      }
      ends[column] = to;
    }
  }
}
