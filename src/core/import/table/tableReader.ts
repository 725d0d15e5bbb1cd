import { roomFor } from '../../dataset/grow';
import { OPEN_QUOTES, type Seam, type Span } from '../../dataset/seam';
import type { BatchWriter } from '../../dataset/writer';
import { decodeLines, isWellFormed, utf8Lines } from '../text/decode';
import type { RowPlace, RowReader } from '../format';
import { marksOf, type HeadTable } from './headTable';
import type { Reader } from '../reader';
import { Row } from './row';
import { GUESS_BYTES, guessRow } from './rowGuess';
import { OPEN_QUOTE, RowScanner, UNFINISHED } from './rowScanner';

/** The buffer of a reader that is done, for the next: memory that is new costs the system more than reading it. */
let spare: Uint8Array<ArrayBuffer> | null = null;
const LARGEST_SPARE = 1 << 23;
const NEWLINE = 10;
const RETURN = 13;

/** The part of a table to be read: the rows that begin in it, the last one to its end. */
export interface TablePart {
  /** [start .. end) in bytes of the file. */
  start: number;
  end: number;
  /** Where its first row begins, where that is known: else it is guessed, behind a `start` that is not 0. */
  seam: Seam | null;
}

const WHOLE: TablePart = { start: 0, end: Infinity, seam: null };

/** Reads the rows of a table below its header, which the RowReader knows already. */
export class TableReader implements Reader {
  /** The bytes from the row that is not finished on, in front, and their place in the file. */
  #buffer = spare ?? new Uint8Array(1 << 16);
  #held = 0;
  #at: number;
  /** Bytes to hold before rows are looked for again: doubles for long rows, so that growing stays linear. */
  #wanted = 0;
  readonly #row = new Row();
  readonly #scanner: RowScanner;
  readonly #place: RowPlace = { line: null, start: 0, length: 0 };
  /** Line of the next row, from 1 on in this part, and the last line told to the writer. */
  #line = 1;
  #told = 0;
  /** Rows up to and with the header that are still to come. */
  #above: number;
  #openQuotes: number;
  /** Inside a line that is left out, whose end has not come. */
  #skipping = false;
  /** A row below the header was met. */
  #met = false;
  /** Where the first row begins; null until it was guessed. */
  #from: Seam | null;

  /** Bytes are pushed from the seam on where there is one, else from one before the part's start. */
  constructor(
    private readonly rows: RowReader,
    private readonly table: HeadTable,
    private readonly writer: BatchWriter,
    private readonly part: TablePart = WHOLE,
  ) {
    this.#from = part.seam ?? (part.start ? null : { at: 0, above: table.headerRows, openQuotes: 0 });
    this.#at = this.#from?.at ?? part.start - 1;
    this.#above = this.#from?.above ?? 0;
    this.#openQuotes = this.#from?.openQuotes ?? 0;
    spare = null;
    this.#scanner = new RowScanner(marksOf(table));
    if (this.#openQuotes > OPEN_QUOTES) this.#scanner.ignoreQuotes();
  }

  /** What was read, once it is finished. */
  get span(): Span | null {
    const to = { at: this.#at, above: this.#above, openQuotes: this.#openQuotes };
    return this.#from && { from: this.#from, to };
  }

  push(bytes: Uint8Array): boolean {
    this.#keep(bytes);
    if (this.#held >= this.#wanted) this.#read(false);
    return this.#skipping || this.#at < this.part.end;
  }

  finish(cut = false): void {
    if (this.#skipping || this.#at < this.part.end) this.#read(!cut);
    if (cut && this.#at < this.part.end) this.#leaveOut('cutRow', this.#held);
    // A row behind the head begins in the first part, as the header does.
    if (!this.#met && !this.table.rows.length && this.part.start === 0) this.writer.note('noRows');
    // Places are counted on over the parts.
    this.#tell(this.#line - 1);
    this.rows.finish?.(this.writer);
    if (this.#buffer.length <= LARGEST_SPARE) spare = this.#buffer;
  }

  #keep(bytes: Uint8Array): void {
    const held = this.#held + bytes.length;
    if (held > this.#buffer.length) {
      const larger = new Uint8Array(roomFor(held, this.#buffer.length));
      larger.set(this.#buffer.subarray(0, this.#held));
      this.#buffer = larger;
    }
    this.#buffer.set(bytes, this.#held);
    if (this.table.oldLines)
      for (let at = this.#held; at < held; at++) if (this.#buffer[at] === RETURN) this.#buffer[at] = NEWLINE;
    this.#held = held;
  }

  /** Reads the rows that are complete and begin in the part. */
  #read(last: boolean): void {
    const buffer = this.#buffer;
    if (this.#held < (this.#from ? 3 : GUESS_BYTES) && !last) return;
    let from = this.#skipping ? this.#lineEnd(0) : this.#begin();
    const end = this.part.end - this.#at;
    while (from < this.#held && from < end) {
      const next = this.#scanner.scan(this.#row, buffer, from, this.#held, last);
      if (next === UNFINISHED) break;
      if (next === OPEN_QUOTE) from = this.#skipLine(from);
      else {
        this.#take(from, next);
        from = next;
      }
    }
    buffer.copyWithin(0, from, this.#held);
    this.#held -= from;
    this.#at += from;
    this.#wanted = this.#held * 2;
  }

  /** Where the first row begins in the buffer: behind the byte order mark of the file, or at the guessed place. */
  #begin(): number {
    if (this.#at === 0 && this.#from) return isMarked(this.#buffer) && this.#held > 2 ? 3 : 0;
    if (this.#from) return 0;
    const first = guessRow(this.#buffer, this.#held, this.table);
    this.#from = { at: this.#at + first, above: 0, openQuotes: 0 };
    return first;
  }

  /** One row, which stands in the buffer at [from .. to). */
  #take(from: number, to: number): void {
    const row = this.#row;
    const place = this.#place;
    const line = this.#line;
    place.start = this.#at + from;
    place.length = to - from;
    this.#line += this.#scanner.lines;
    if (!row.ascii && !isWellFormed(this.#buffer, from, to)) this.#recode(from, to);
    this.#scanner.unescape(row);
    if (row.isBlank()) return;
    if (this.#above) {
      this.#above--;
      return;
    }
    this.#met = true;
    this.#tell(line);
    this.rows.read(row, place, this.writer);
  }

  /** Reads the row again, its lines that are not UTF-8 as Windows-1252. */
  #recode(from: number, to: number): void {
    const { utf8, foreign } = utf8Lines(this.#buffer, from, to);
    this.writer.note('notUtf8', foreign);
    this.#scanner.scan(this.#row, utf8, 0, utf8.length, true);
  }

  /** Places of a table are lines. */
  #tell(line: number): void {
    if (line <= this.#told) return;
    this.writer.places += line - this.#told;
    this.#told = line;
  }

  /** Where the line ends in the buffer that goes on at `from`; where it does not, what follows belongs to it still. */
  #lineEnd(from: number): number {
    const newline = this.#buffer.indexOf(NEWLINE, from);
    this.#skipping = newline < 0 || newline >= this.#held;
    return this.#skipping ? this.#held : newline + 1;
  }

  /** Leaves out a line whose quotation mark opens and never closes; returns where the next one begins. */
  #skipLine(from: number): number {
    this.#openQuotes++;
    if (this.#openQuotes > OPEN_QUOTES) {
      this.#scanner.ignoreQuotes();
      return from;
    }
    const next = this.#lineEnd(from);
    this.#leaveOut('openQuote', next, from);
    return next;
  }

  /** Rejects what stands in the buffer at [from .. to), if anything does. */
  #leaveOut(reason: 'openQuote' | 'cutRow', to: number, from = 0): void {
    const { text, foreign } = decodeLines(this.#buffer, from, to);
    if (!text.trim()) return;
    this.#met = true;
    if (foreign) this.writer.note('notUtf8', foreign);
    this.#tell(this.#line);
    this.writer.reject(reason, text);
    this.#line++;
  }
}

/** True where bytes begin with the byte order mark of UTF-8. */
function isMarked(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
