import Papa from 'papaparse';
import type { BatchWriter } from '../dataset/writer';
import { decodeLines } from './decode';
import type { RowReader } from './format';
import { withNewlines, type HeadTable } from './headTable';
import type { Reader } from './reader';

/** Bytes that are decoded at once: few enough that one accent does not make much of the text slow. */
const BLOCK = 1 << 17;
/** A row that spans more characters than this has a quotation mark that nobody closed. */
const LONGEST_ROW = 1 << 20;
/** After so many of them quotation marks are taken for characters. */
const OPEN_QUOTES = 20;

/** What papaparse's inner parser calls `step` with: one row. Its declared types are those of the outer one. */
interface Step {
  data: [string[]];
  errors: { code: string }[];
  meta: { cursor: number };
}

/** Reads the rows of a table below its header, which the RowReader knows already. */
export class TableReader implements Reader {
  /** Bytes behind the last newline. */
  #tail = new Uint8Array(0);
  /** Text of rows that are not finished, its place in the file, and its line. */
  #text = '';
  #start = 0;
  /** The text is ASCII: a character is a byte. */
  #ascii = true;
  #line = 1;
  /** Last line told to the writer. */
  #told = 0;
  /** Rows up to and with the header that are still to come. */
  #above: number;
  #first = true;
  #openQuotes = 0;
  /** Text to hold before rows are looked for again: doubles for long rows, so that growing stays linear. */
  #wanted = 0;

  constructor(
    private readonly rows: RowReader,
    private readonly table: HeadTable,
    private readonly writer: BatchWriter,
  ) {
    this.#above = table.headerRows;
  }

  push(bytes: Uint8Array): boolean {
    if (this.table.oldLines) bytes = withNewlines(bytes);
    for (let at = 0; at < bytes.length; at += BLOCK) this.#block(bytes.subarray(at, at + BLOCK));
    return true;
  }

  #block(bytes: Uint8Array): void {
    const newline = bytes.lastIndexOf(10);
    if (newline < 0) {
      this.#tail = joined(this.#tail, bytes);
      return;
    }
    this.#take(joined(this.#tail, bytes.subarray(0, newline + 1)));
    this.#tail = bytes.slice(newline + 1);
    if (this.#text.length >= this.#wanted) this.#parse(false);
  }

  finish(): void {
    this.#take(this.#tail);
    this.#tail = new Uint8Array(0);
    this.#parse(true);
    this.rows.finish?.(this.writer);
  }

  #take(bytes: Uint8Array): void {
    const marked = this.#first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const { text, foreign } = decodeLines(bytes, marked ? 3 : 0, bytes.length);
    if (foreign) this.writer.note('notUtf8', foreign);
    if (marked) this.#start = 3;
    if (bytes.length) this.#first = false;
    this.#ascii = (this.#ascii || !this.#text) && text.length === bytes.length;
    this.#text += text;
  }

  #parse(last: boolean): void {
    while (this.#text) {
      const consumed = this.#rows(last);
      this.#advance(consumed);
      if (!this.#text) break;
      // What is left is one unfinished row.
      if (this.#text.length > LONGEST_ROW || last) this.#skipLine();
      else {
        this.#wanted = this.#text.length * 2;
        return;
      }
    }
    this.#wanted = 0;
  }

  /** Reads complete rows and returns how many characters they took. */
  #rows(last: boolean): number {
    let consumed = 0;
    const parser = new Papa.Parser({
      delimiter: this.table.delimiter,
      quoteChar: this.table.quote,
      escapeChar: this.table.escape,
      newline: '\n',
      // Where quotation marks open and never close, they are characters like others.
      ...(this.#openQuotes > OPEN_QUOTES ? { fastMode: true } : {}),
      step: ({ data, errors, meta }: Step) => {
        if (errors.some((error) => error.code === 'MissingQuotes')) {
          parser.abort();
          return;
        }
        this.#row(data[0], consumed, meta.cursor);
        consumed = meta.cursor;
      },
    } as Papa.ParseConfig);
    parser.parse(this.#text, 0, !last);
    return consumed;
  }

  /** One row, which stands in the text at [from .. to). */
  #row(cells: string[], from: number, to: number): void {
    const tail = cells.length - 1;
    if (cells[tail]!.endsWith('\r')) cells[tail] = cells[tail]!.slice(0, -1);
    const length = this.#ascii ? to - from : utf8Length(this.#text, from, to);
    const place = { line: this.#line, start: this.#start, length };
    this.#line += newlines(this.#text, from, to);
    this.#start += length;
    if (cells.length === 1 && !cells[0]!.trim()) return;
    if (this.#above) {
      this.#above--;
      return;
    }
    this.#tell(place.line);
    this.rows.read(cells, place, this.writer);
  }

  /** Places of a table are lines. */
  #tell(line: number): void {
    this.writer.places += line - this.#told;
    this.#told = line;
  }

  #advance(characters: number): void {
    this.#text = this.#text.slice(characters);
  }

  /** Leaves out a line whose quotation mark opens and never closes. */
  #skipLine(): void {
    const newline = this.#text.indexOf('\n');
    const line = newline < 0 ? this.#text : this.#text.slice(0, newline + 1);
    this.#openQuotes++;
    if (this.#openQuotes > OPEN_QUOTES) return;
    this.#tell(this.#line);
    this.writer.reject('openQuote', line);
    this.#start += utf8Length(line, 0, line.length);
    this.#line++;
    this.#advance(line.length);
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** Bytes that text[from .. to) takes in UTF-8. */
function utf8Length(text: string, from: number, to: number): number {
  let bytes = to - from;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    bytes++;
    // A surrogate is half of four bytes: two units, two bytes more each.
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) bytes++;
  }
  return bytes;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
