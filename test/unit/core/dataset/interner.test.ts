import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Interner } from '../../../../src/core/dataset/interner';
import { timeOfId } from '../../../../src/core/dataset/snowflake';
import { stringAt } from '../../../../src/core/dataset/strings';
import { readUtf8, writeUtf8 } from '../../../../src/core/dataset/utf8';

describe('Interner', () => {
  it('numbers strings as a Map would', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 5 }), { maxLength: 200 }), (texts) => {
        const interner = new Interner(1, 1);
        const numbers = new Map<string, number>();
        for (const text of texts) {
          if (!numbers.has(text)) numbers.set(text, numbers.size);
          expect(interner.internString(text)).toBe(numbers.get(text));
        }
        const strings = Array.from(numbers.values(), (number) => stringAt(interner.view(), number));
        expect(strings).toEqual([...numbers.keys()]);
        expect(interner.findString('not among them, surely')).toBe(-1);
      }),
    );
  });

  it('holds many', () => {
    const interner = new Interner();
    for (let i = 0; i < 20_000; i++) expect(interner.internString(String(i * 7919))).toBe(i);
    for (let i = 0; i < 20_000; i += 97) expect(interner.findString(String(i * 7919))).toBe(i);
  });
});

describe('writeUtf8', () => {
  it('writes what TextEncoder writes', () => {
    const any = fc.string({
      unit: fc.oneof(fc.constantFrom('a', 'é', '水', '🏛', '\ud800', '\udfff', '\0')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(any, (text) => {
        const bytes = new Uint8Array(text.length * 3);
        const end = writeUtf8(text, bytes, 0);
        expect(bytes.slice(0, end)).toEqual(new TextEncoder().encode(text));
        expect(readUtf8(bytes, 0, end)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)));
      }),
    );
  });
});

describe('timeOfId', () => {
  it.each([
    ['1050118621198921728', '2018-10-10T20:19:24.211Z'],
    ['29700859247', '2010-11-04T01:43:01.738Z'],
  ])('%s holds %s', (id, time) => {
    expect(new Date(timeOfId(id)).toISOString()).toBe(time);
  });

  it.each(['29700859246', '20', '', 'at://x', '1.05012E+18', '99999999999999999999', '-1050118621198921728'])(
    '%s holds none',
    (id) => {
      expect(timeOfId(id)).toBeNaN();
    },
  );
});
