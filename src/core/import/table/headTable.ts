import { idCell } from './cells';
import { recogniseColumns, type ColumnMapping } from './columns';
import { utf8Lines } from '../text/decode';
import { Row } from './row';
import { OPEN_QUOTE, RowScanner, type Marks } from './rowScanner';
import { isFirstTie, tieColumns } from './tieRows';
import { isTime, type DateOrder } from '../text/writtenTime';

/** How the rows of a table are written. */
export interface Dialect {
  delimiter: string;
  quote: string;
  /** What stands before a quotation mark inside a cell: another one, or a backslash. */
  escape: string;
  /** Lines end with a carriage return alone. */
  oldLines: boolean;
}

/** What the first bytes of a table show. */
export interface HeadTable extends Dialect {
  /** Rows up to and with the header: 0 where the table has none, more than 1 where rows of titles stand above it. */
  headerRows: number;
  header: string[];
  /** The rows after it that the head holds. */
  rows: string[][];
  /** What the whole column of times told of its dates, where the head could not tell; null until it was looked at. */
  order: { first: DateOrder; decided: boolean } | null;
  /** Columns as the user named them; they stand over what the importer thinks. */
  mapping: ColumnMapping | null;
}

const ROWS = 1000;
/** Rows of titles that may stand above a header. */
const TITLES = 5;
/** Text in which the way of writing is tried out. */
const TRIED = 1 << 16;
const RETURN = 13;
const NEWLINE = 10;

/** A table has at least two columns and two rows, or a first row of one word and more rows. */
export function readTable(bytes: Uint8Array, whole: boolean): HeadTable | null {
  const oldLines = !bytes.includes(NEWLINE) && bytes.includes(RETURN);
  if (oldLines) bytes = withNewlines(bytes);
  const skip = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const end = whole ? bytes.length : Math.max(bytes.lastIndexOf(NEWLINE), 0);
  const { text, utf8 } = utf8Lines(bytes, skip, end);
  const { dialect, rows } = parseHead(text, utf8, whole, oldLines);
  const above = titlesAbove(rows);
  const header = rows[above];
  // Prose has commas too: one name alone is a header only where it is one word.
  const named = header?.filter((name) => name.trim()) ?? [];
  if (!header || !named.length || (named.length < 2 && !/^\w+$/.test(named[0]!.trim()))) return null;
  const base = { ...dialect, order: null, mapping: null };
  if (isData(header, rows.slice(above + 1)))
    return {
      ...base,
      headerRows: above,
      header: header.map((_, i) => `Column ${i + 1}`),
      rows: rows.slice(above),
    };
  if (isProse(header, rows)) return null;
  return { ...base, headerRows: above + 1, header, rows: rows.slice(above + 1) };
}

/** The same bytes with newlines for carriage returns, so that places stay. */
export function withNewlines(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte === RETURN ? NEWLINE : byte));
}

/** Delimiters that are tried. */
const DELIMITERS = [',', '\t', '|', ';', '\x1e', '\x1f'];
/** Rows by which a delimiter is judged. */
const JUDGED = 10;

function parseHead(
  text: string,
  utf8: Uint8Array<ArrayBuffer>,
  whole: boolean,
  oldLines: boolean,
): { dialect: Dialect; rows: string[][] } {
  // What some spreadsheets write first to say how the rest is written.
  const told = /^"?sep=([ -~\t])"?\r?\n/i.exec(text)?.[1];
  const quote = /^'[^'\n]*'[,;\t|]'/.test(text) ? "'" : '"';
  const rowsBy = (delimiter: string, escape: string, length: number, most: number): string[][] =>
    firstRows(utf8, marksOf({ delimiter, quote, escape }), Math.min(length, utf8.length), most, whole);
  const delimiter = told ?? delimiterOf((tried) => rowsBy(tried, quote, TRIED, JUDGED));
  let escape = quote;
  if (text.includes(`\\${quote}`)) {
    const [plain, slashed] = [quote, '\\'].map((tried) =>
      uneven(rowsBy(delimiter, tried, TRIED, ROWS + TITLES)),
    );
    if (slashed! < plain!) escape = '\\';
  }
  const rows = rowsBy(delimiter, escape, utf8.length, ROWS + TITLES);
  return { dialect: { delimiter, quote, escape, oldLines }, rows };
}

/** The bytes of a way of writing. */
export function marksOf({ delimiter, quote, escape }: Omit<Dialect, 'oldLines'>): Marks {
  return {
    delimiter: delimiter.charCodeAt(0),
    quote: quote.charCodeAt(0),
    escape: escape.charCodeAt(0),
  };
}

/** The first rows that are not blank, of bytes[0 .. length). What is cut at the end is left out where more rows follow. */
function firstRows(
  bytes: Uint8Array<ArrayBuffer>,
  marks: Marks,
  length: number,
  most: number,
  whole: boolean,
): string[][] {
  const rows: string[][] = [];
  const row = new Row();
  const scanner = new RowScanner(marks);
  // A copy, since scanning changes what it reads.
  const copy = bytes.slice(0, length);
  for (let at = 0; at < length && rows.length < most;) {
    const next = scanner.scan(row, copy, at, length, true);
    if (next === OPEN_QUOTE) {
      // The reader of rows leaves out the line that holds it; here the mark may be closed behind the head.
      if (rows.length && !(whole && length === bytes.length)) break;
      const newline = copy.indexOf(NEWLINE, at);
      at = newline < 0 ? length : newline + 1;
      continue;
    }
    at = next;
    scanner.unescape(row);
    if (!row.isBlank()) rows.push(row.texts());
  }
  return rows;
}

/** The delimiter by which rows are most alike in width, and of equals that with the widest rows; a comma where none divides them. */
function delimiterOf(rowsBy: (delimiter: string) => string[][]): string {
  let best = ',';
  let bestChange = Infinity;
  let bestWidth = 0;
  for (const delimiter of DELIMITERS) {
    const widths = rowsBy(delimiter).map((row) => row.length);
    const width = widths.reduce((sum, cells) => sum + cells, 0) / widths.length;
    const change = widths.reduce((sum, cells, i) => sum + (i ? Math.abs(cells - widths[i - 1]!) : 0), 0);
    if (!(width > 1.99) || change > bestChange || (change === bestChange && width <= bestWidth)) continue;
    best = delimiter;
    bestChange = change;
    bestWidth = width;
  }
  return best;
}

/** Rows that are not as wide as most. */
function uneven(rows: readonly string[][]): number {
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  return rows.length - Math.max(0, ...widths.values());
}

/** Rows above the header: titles, groups of columns, a note on the separator. */
function titlesAbove(rows: readonly string[][]): number {
  if (/^sep=.?$/i.test(rows[0]?.join('') ?? '')) return 1;
  const first = rows.slice(0, TITLES);
  const known = first.map((row) => recogniseColumns(row).size);
  // A row that groups columns ("Tweet", "Author") may have names of its own, though fewer than the header.
  const most = Math.max(0, ...known);
  const at = most < 2 ? -1 : known.indexOf(most);
  if (at > 0) return first.slice(0, at).every((row) => filled(row) < filled(rows[at]!)) ? at : 0;
  if (at === 0 || known[0]) return 0;
  // Nothing is known by its name: what fills no half of the width is no header.
  const width = Math.max(0, ...first.map(filled));
  return width > 2
    ? Math.max(
        0,
        first.findIndex((row) => filled(row) * 2 > width),
      )
    : 0;
}

/** Words of a name in a header, at most. */
const NAME_WORDS = 8;

/** Share of lines with fewer cells than the header from which uneven lines are prose; texts with commas make only more. */
const SHORTER = 0.1;

/**
 * Sentences have commas as rows have. Where no column is known by its name, it is prose if a name is as long as a
 * sentence, or most lines are not as wide as the one taken for a header and some are narrower.
 */
function isProse(header: readonly string[], rows: readonly string[][]): boolean {
  if (header.length < 2 || recogniseColumns(header).size) return false;
  // A table inside of Markdown has a row of dashes.
  if (rows.some((row) => filled(row) > 1 && row.every((cell) => /^(?::?-{3,}:?)?$/.test(cell.trim()))))
    return true;
  const width = header.length;
  const shorter = rows.filter((row) => row.length < width).length;
  const even = rows.filter((row) => row.length === width).length;
  if (even * 2 < rows.length && shorter >= rows.length * SHORTER) return true;
  return header.some((name) => name.trim().split(/\s+/).length > NAME_WORDS);
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim()).length;

/** True where the first row holds what no header holds: an id, a moment, an address, a name that is met below again. */
function isData(row: readonly string[], below: readonly string[][]): boolean {
  const next = below[0];
  if (!next || row.length < 2 || row.length !== next.length || recogniseColumns(row).size) return false;
  const data = row.some((cell, i) => holdsDatum(cell.trim()) && holdsDatum((next[i] ?? '').trim()));
  return data || (isFirstTie(row, below) && !tieColumns(row));
}

function holdsDatum(cell: string): boolean {
  return /^\d{15,20}$/.test(idCell(cell)) || /^https?:\/\//.test(cell) || (cell.length >= 8 && isTime(cell));
}
