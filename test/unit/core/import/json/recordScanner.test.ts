/** Wanted members read out of bytes are those that JSON.parse gives, and what it refuses is never read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Utf8 } from '../../../../../src/core/dataset/anyText';
import type { Members } from '../../../../../src/core/import/json/memberNames';
import { RecordScanner } from '../../../../../src/core/import/json/recordScanner';

const encoder = new TextEncoder();

/** Wanted: values, objects, their like inside them, and lists of either. */
const POST: Record<string, Members | true> = {
  id: true,
  text: true,
  range: true,
  'wé"nted': true,
  user: { name: true, counts: { likes: true } },
  links: { url: true },
};
POST['inner'] = POST;

/** What is left of a value where only the wanted members stay. */
function picked(value: unknown, wanted: Members | true): unknown {
  if (wanted === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => picked(element, wanted));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => Object.hasOwn(wanted, name))
      .map(([name, member]) => [name, picked(member, wanted[name]!)]),
  );
}

/** The same with strings in the place of bytes. */
function read(value: unknown): unknown {
  if (value instanceof Utf8) return String(value);
  if (Array.isArray(value)) return value.map(read);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, read(member)]));
}

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Reads a record that has others around it; true where the scanner read it. */
function compare(scanner: RecordScanner, bytes: Uint8Array): boolean {
  const framed = new Uint8Array(bytes.length + 8).fill(0x22);
  framed.set(bytes, 3);
  const record = scanner.read(framed, 3, 3 + bytes.length);
  if (!record) return false;
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const expected = parsed(text);
  expect(expected, text).not.toBeNull();
  expect(read(record), text).toEqual(picked(expected!.value, POST));
  return true;
}

const names = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(...Object.keys(POST), 'name', 'counts', 'likes', 'url', '__proto__'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 9 }) },
);
const plain = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 60 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.bigInt({ min: 0n, max: 10n ** 20n }).map((number) => ({ raw: String(number) })),
  fc.constantFrom(null, true, false, -0, 0, 1e21, 2 ** 53, '\u0000', '\\', '"', '\u2028', '𝒳'),
);
const { tree } = fc.letrec<{ tree: unknown; object: [string, unknown][] }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', maxDepth: 5 },
    plain,
    tie('object').map((members) => ({ members })),
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
  object: fc.array(fc.tuple(names, tie('tree')), { maxLength: 6 }) as fc.Arbitrary<[string, unknown][]>,
}));

/** A tree as JSON, written as one of the usual tools does: with blanks or none, ASCII alone or not. */
function written(value: unknown, blank: string, ascii: boolean): string {
  const string = (text: string): string => {
    const json = JSON.stringify(text).replaceAll('/', blank ? '\\/' : '/');
    return ascii
      ? json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : json;
  };
  if (Array.isArray(value)) return `[${value.map((one) => written(one, blank, ascii)).join(`,${blank}`)}]`;
  if (typeof value === 'string') return string(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('raw' in value) return String(value.raw);
  const { members } = value as { members: [string, unknown][] };
  return `{${members.map(([name, one]) => `${string(name)}:${blank}${written(one, blank, ascii)}`).join(`,${blank}`)}}`;
}

describe('RecordScanner', () => {
  const records = fc
    .array(fc.array(fc.tuple(names, tree), { maxLength: 8 }), { minLength: 1, maxLength: 4 })
    .chain((list) => fc.tuple(fc.constant(list), fc.constantFrom('', ' ', '\t \r\n'), fc.boolean()))
    .map(([list, blank, ascii]) => list.map((members) => written({ members }, blank, ascii)));

  it('reads what JSON.parse reads, whatever members follow which', () => {
    let scanned = 0;
    let all = 0;
    fc.assert(
      fc.property(records, (texts) => {
        const scanner = new RecordScanner(POST);
        // The second time the names are expected.
        for (const text of [...texts, ...texts]) {
          all++;
          if (compare(scanner, encoder.encode(text))) scanned++;
        }
      }),
      { numRuns: 1500 },
    );
    // Only what is deep, or has unusual blanks, is left to JSON.parse.
    expect(scanned).toBeGreaterThan(all * 0.9);
  });

  it('reads nothing that JSON.parse refuses or reads otherwise', () => {
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.nat(3), fc.nat(12)), {
      minLength: 1,
      maxLength: 3,
    });
    let refused = 0;
    fc.assert(
      fc.property(records, edits, ([text], changes) => {
        const scanner = new RecordScanner(POST);
        compare(scanner, encoder.encode(text));
        let bytes = [...encoder.encode(text)];
        for (const [place, byte, how, length] of changes) {
          const at = place % (bytes.length || 1);
          if (how === 0) bytes[at] = byte;
          else if (how === 1) bytes.splice(at, length);
          else if (how === 2) bytes.splice(at, 0, ...bytes.slice(at, at + length));
          else bytes = bytes.slice(0, at);
        }
        if (!compare(scanner, Uint8Array.from(bytes))) refused++;
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  it.each([
    '{"id":01}',
    '{"id":1.}',
    '{"id":.5}',
    '{"id":-}',
    '{"id":1e}',
    '{"id":+1}',
    '{"id":tru}',
    '{"id":nulll}',
    '{"id":"a\nb"}',
    '{"id":"\\x"}',
    '{"id":"\\u12g4"}',
    '{"id":1,}',
    '{"id" 1}',
    '{,"id":1}',
    '{"range":[1,]}',
    '{"id":1}}',
    '{"id":1',
    '{"id":"1}',
    '{"other":[}',
    '[1]',
    '"id"',
    '',
  ])('leaves %s to JSON.parse', (text) => {
    expect(new RecordScanner(POST).read(encoder.encode(text), 0, encoder.encode(text).length)).toBeNull();
  });

  it('tells numbers of up to 19 digits as JSON.parse does', () => {
    const scanner = new RecordScanner(POST);
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 14n, max: 10n ** 19n - 1n }), (number) => {
        const bytes = encoder.encode(`{"id":${number}}`);
        expect(scanner.read(bytes, 0, bytes.length)!['id']).toBe(Number(number));
      }),
      { numRuns: 20_000 },
    );
  });

  it('leaves bytes that are not UTF-8, and what is nested deeply', () => {
    const scanner = new RecordScanner(POST);
    const latin = Uint8Array.from('{"id":"caf\u00e9","x":"1"}', (unit) => unit.charCodeAt(0));
    expect(scanner.read(latin, 0, latin.length)).toBeNull();
    const deep = encoder.encode(`{"x":${'['.repeat(100)}${']'.repeat(100)}}`);
    expect(scanner.read(deep, 0, deep.length)).toBeNull();
  });

  it('goes on where objects have ever new names', () => {
    const scanner = new RecordScanner(POST);
    for (let record = 0; record < 60; record++) {
      const table = Object.fromEntries(
        Array.from({ length: 500 }, (_, i) => [`name ${record} ${i}`, { id: i }]),
      );
      expect(compare(scanner, encoder.encode(JSON.stringify({ table, id: record })))).toBe(true);
    }
  });
});
