/** What is read from bytes against what is read from strings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CellMeanings,
  countOfCell,
  isNumber,
  namedCell,
} from '../../../../../src/core/import/table/cellBytes';
import { countCell, idCell, isRounded } from '../../../../../src/core/import/table/cells';
import { findNamed } from '../../../../../src/core/import/text/mentions';
import { Row } from '../../../../../src/core/import/table/row';
import { calendar, plainTime } from '../../../../../src/core/import/text/time';

const nasty = fc.oneof(
  fc.constantFrom(
    ...[
      'NA',
      'null',
      'None',
      '-',
      '<NA>',
      'n/a',
      '1.23457E+18',
      '1,2e+18',
      '1e18',
      '12.0',
      '1.0',
      "'12345678",
    ],
    ...[
      '="12345678"',
      'ID:12345',
      'x12345',
      'x12',
      ' a ',
      '\u00a0a',
      'a\u3000',
      '1,234',
      '0',
      '007',
      '2147483648',
    ],
    ...['999999999', '1234567890', '-5', '3.7', '@ann', 'Ingrid', 'nobody_1', '𝔘ser', '12e', '5e+18'],
  ),
  fc.string({ unit: fc.constantFrom(...'0123456789.,eE+- xnaNuIlD:\'="é'), maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

describe('cells as bytes', () => {
  it('mean what they mean as strings', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 4 }), (cells) => {
        const row = new Row();
        row.fill(cells);
        const meanings = new CellMeanings(idCell);
        cells.forEach((text, column) => {
          expect(row.text(column)).toBe(text);
          const named = namedCell(row, column);
          expect(String(named)).toBe(idCell(text));
          if (isRounded(text)) expect(typeof named).toBe('string');
          expect(isNumber(named)).toBe(/^\d+$/.test(idCell(text)));
          expect(countOfCell(row, column)).toBe(countCell(text));
          expect(meanings.of(row, column)).toBe(idCell(text));
        });
        expect(namedCell(row, cells.length)).toBe('');
        expect(countOfCell(row, -1)).toBe(-1);
      }),
      { numRuns: 2000 },
    );
  });

  it('are times where Date says so', () => {
    const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('2399-12-31'), noInvalidDate: true });
    const read = (text: string): number => {
      const bytes = new TextEncoder().encode(`,${text},`);
      return plainTime(bytes, 1, bytes.length - 1);
    };
    fc.assert(
      fc.property(moment, (date) => {
        const iso = date.toISOString();
        expect(read(iso)).toBe(date.getTime());
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        expect(read(`${iso.slice(0, 19)}Z`)).toBe(seconds);
        expect(read(iso.slice(0, 19))).toBe(seconds);
        expect(read(iso.slice(0, 19).replace('T', ' '))).toBe(seconds);
        expect(read(iso.slice(0, 16))).toBe(Math.floor(seconds / 60_000) * 60_000);
      }),
    );
    for (const text of [
      '2021-13-01 10:00',
      '2021-05-12x10:00',
      '2021-05-12 10:00:00Z',
      '2021-05-12T10:00+01:00',
      '',
    ])
      expect(read(text)).toBeNaN();
    expect(calendar(0, 3, 1, 0, 0, 0, 0)).toBe(Date.parse('0000-03-01T00:00:00Z'));
    expect(calendar(2021, 2, 31, 24, 0, 60, 0)).toBe(Date.UTC(2021, 1, 31, 24, 0, 60));
  });
});

/** The same by expressions over strings. */
function named(text: string): { mentions: string[]; hashtags: string[]; urls: string[] } {
  const all = (pattern: RegExp): string[] => Array.from(text.matchAll(pattern), (match) => match[1]!);
  return {
    mentions: all(/(?<![\p{L}\p{M}\p{N}_@])@(\w{1,20})/gu),
    hashtags: all(/(?<![\p{L}\p{M}\p{N}_/&])#(?=([\p{L}\p{M}\p{N}_]+))/gu),
    urls: all(/(?=(https?:\/\/[^\s"'<>[\],|]+))http/gu).map((url) => url.replace(/[;:.!?…]+$/, '')),
  };
}

describe('what a text names', () => {
  it('is found in its bytes as expressions find it in the string', () => {
    const word = fc.constantFrom(
      ...[
        '@',
        '#',
        '/',
        '&',
        ' ',
        '_',
        '.',
        '…',
        ':',
        'a',
        'Z9',
        'é',
        'ن',
        '水',
        '🏛',
        '\u0301',
        '\u3000',
        '"',
        ',',
      ],
      ...['http', 'https://', 'http://', '://', 's', 'vey.example', '@vey', '#Vey', `@${'a'.repeat(25)}`],
    );
    let some = 0;
    fc.assert(
      fc.property(fc.string({ unit: word, maxLength: 14 }), (text) => {
        const found = { mentions: [], hashtags: [], urls: [] };
        findNamed(text, found);
        const strings = Object.fromEntries(
          Object.entries(found).map(([list, texts]: [string, unknown[]]) => [list, texts.map(String)]),
        );
        expect(strings).toEqual(named(text));
        if (found.urls.length && found.hashtags.length) some++;
      }),
      { numRuns: 3000 },
    );
    expect(some).toBeGreaterThan(50);
  });
});
