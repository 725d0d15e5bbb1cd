/** The reader of cells against papaparse, which is no part of the app. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { Row } from '../../../../../src/core/import/table/row';
import {
  LONGEST_ROW,
  OPEN_QUOTE,
  RowScanner,
  UNFINISHED,
} from '../../../../../src/core/import/table/rowScanner';

interface Written {
  delimiter: string;
  quote: string;
  escape: string;
}

const scannerOf = ({ delimiter, quote, escape }: Written): RowScanner =>
  new RowScanner({
    delimiter: delimiter.charCodeAt(0),
    quote: quote.charCodeAt(0),
    escape: escape.charCodeAt(0),
  });

/** All rows of a text; null where a quotation mark is never closed. */
function rowsOf(text: string, written: Written): string[][] | null {
  const bytes = new TextEncoder().encode(text);
  const scanner = scannerOf(written);
  const row = new Row();
  const rows: string[][] = [];
  for (let at = 0; at < bytes.length;) {
    at = scanner.scan(row, bytes, at, bytes.length, true);
    if (at === OPEN_QUOTE) return null;
    scanner.unescape(row);
    rows.push(row.texts());
  }
  return rows;
}

function papaRowsOf(text: string, written: Written, newline: '\n' | '\r\n'): string[][] | null {
  const parsed = Papa.parse<string[]>(text, {
    delimiter: written.delimiter,
    quoteChar: written.quote,
    escapeChar: written.escape,
    newline,
  });
  if (parsed.errors.some((error) => error.code === 'MissingQuotes')) return null;
  // It takes what stands behind the last newline for a row.
  return text.endsWith('\n') ? parsed.data.slice(0, -1) : parsed.data;
}

const written = fc.record({
  delimiter: fc.constantFrom(',', '\t', ';', '|'),
  quote: fc.constantFrom('"', "'"),
  newline: fc.constantFrom('\n' as const, '\r\n' as const),
  backslash: fc.boolean(),
});
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', "'", ',', ';', '\t', '|', '\n', '\r\n', ' ', 'a', 'é', '🏛', '7') }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

describe('cells of a table', () => {
  it('are those that papaparse finds, in every way of writing', () => {
    fc.assert(
      fc.property(
        written,
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        ({ delimiter, quote, newline, backslash }, rows, closed) => {
          const escape = backslash ? '\\' : quote;
          const text = rows
            .map((row) =>
              row.map((one) => quote + one.replaceAll('\\', '').replaceAll(quote, escape + quote) + quote),
            )
            .map((row) => row.join(delimiter))
            .join(newline);
          const found = rowsOf(closed ? text + newline : text, { delimiter, quote, escape });
          expect(found).toEqual(rows.map((row) => row.map((one) => one.replaceAll('\\', ''))));
          expect(found).toEqual(
            papaRowsOf(closed ? text + newline : text, { delimiter, quote, escape }, newline),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are those that papaparse finds, in texts that follow no rule', () => {
    const way = { delimiter: ',', quote: '"', escape: '"' };
    let closed = 0;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '"', ',', '\n', ' ', 'a', 'é'), maxLength: 40 }),
        (text) => {
          const expected = papaRowsOf(`${text}\n`, way, '\n');
          if (expected) closed++;
          expect(rowsOf(`${text}\n`, way)).toEqual(expected);
        },
      ),
      { numRuns: 3000 },
    );
    expect(closed).toBeGreaterThan(500);
  });

  it('leave out a carriage return at the end of a row, and keep those inside', () => {
    expect(rowsOf('a,b\r\nc\rd,"e\r\nf"\r\n"g" ,h\r', { delimiter: ',', quote: '"', escape: '"' })).toEqual([
      ['a', 'b'],
      ['c\rd', 'e\r\nf'],
      ['g', 'h'],
    ]);
  });

  it('tell whether more bytes are wanted, wherever they end', () => {
    const text = 'one,"two ""and"" a half\n" \r\nthree';
    const bytes = new TextEncoder().encode(text);
    const row = new Row();
    const end = text.indexOf('three');
    for (let held = 0; held <= bytes.length; held++) {
      const scanner = scannerOf({ delimiter: ',', quote: '"', escape: '"' });
      const next = scanner.scan(row, bytes, 0, held, false);
      expect(next, `${held} bytes`).toBe(held < end ? UNFINISHED : end);
    }
  });

  it('call a quotation mark open at the same place, however many bytes follow', () => {
    const bytes = new Uint8Array(LONGEST_ROW + 50).fill(97);
    bytes[0] = 34;
    const row = new Row();
    const at = (end: number, last = false): number =>
      scannerOf({ delimiter: ',', quote: '"', escape: '"' }).scan(row, bytes, 0, end, last);
    expect(at(LONGEST_ROW - 1)).toBe(UNFINISHED);
    expect(at(LONGEST_ROW - 1, true)).toBe(OPEN_QUOTE);
    expect(at(LONGEST_ROW)).toBe(OPEN_QUOTE);
    bytes[LONGEST_ROW + 1] = 34;
    expect(at(bytes.length)).toBe(OPEN_QUOTE);
    bytes[LONGEST_ROW - 1] = 34;
    bytes[LONGEST_ROW] = 10;
    expect(at(bytes.length)).toBe(LONGEST_ROW + 1);
  });
});
