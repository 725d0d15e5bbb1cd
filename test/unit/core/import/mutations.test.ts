/** Records and tables broken in every way: no crash, and every record accounted for. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { importChecked, importNamed, importText, inputsTried } from '../../helpers/import';
import * as platforms from './platforms';
import { JSON_SAMPLES } from './samples';

const RUNS = Number(process.env['AFTERWORD_FUZZ_RUNS'] ?? 400);
// The same inputs every time; another seed tries others.
fc.configureGlobal({ seed: Number(process.env['AFTERWORD_FUZZ_SEED'] ?? 20) });
// Many runs on a busy machine take long; how long is no part of what is tested.
vi.setConfig({ testTimeout: 10_000 + RUNS * 50 });

const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1e308,
    2 ** 60,
    '',
    'NA',
    '\ud800',
    'a\u0000b',
    '__proto__',
    '0000-00-00T00:00:00.000Z',
    'Wed Foo 99 99:99:99 +9999 0000',
    '9999-12-31T23:59:59.999Z',
    '1.23457E+18',
    'x'.repeat(5000),
    [],
    {},
    [[]],
    [null],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
  fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text) as unknown),
);

/** Records in another order, some of them twice, some not at all: children come before what they answer. */
function shuffled<T>(records: readonly T[], next: () => number): T[] {
  const list = records.flatMap(
    (record) => [[record], [record, record], []][[0, 0, 0, 0, 1, 2][next() % 6]!]!,
  );
  const at = next() % (list.length || 1);
  return next() % 2 ? [...list.slice(at), ...list.slice(0, at)] : list.reverse();
}

/** Replaces values of a JSON tree at random places, renames keys, repeats and drops elements. */
function mutate(value: unknown, next: () => number, other: () => unknown, depth = 0): unknown {
  const roll = next() % 100;
  if (roll < 3) return other();
  if (depth > 12) return value;
  if (Array.isArray(value)) {
    const list = value.map((item) => mutate(item, next, other, depth + 1));
    if (roll < 8) list.reverse();
    else if (roll < 13) list.push(...list.slice(0, 1), other());
    return list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
    const change = next() % 60;
    if (change === 0) return [];
    if (change === 1) return [['__proto__', item]];
    return [[key, mutate(item, next, other, depth + 1)]];
  });
  // Built as text later, so that __proto__ is a key like any other.
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
}

const [V1, V2] = ['twitter-v1', 'twitter-v2'].map(
  (format) => JSON_SAMPLES.find((sample) => sample.format === format)!.records,
) as [unknown[], unknown[]];
const TABLE = `id,user,text,created_at,reply_to_id,retweet_count,lang\n${Array.from({ length: 12 }, (_, i) => `${1392400000000000000n + BigInt(i)},user${i % 3},"text, ${i} ""quoted""",2021-05-12 09:${10 + i},${i ? 1392400000000000000n + BigInt(i >> 1) : ''},${i},en`).join('\n')}\n`;

/** Numbers from a seed (mulberry32): a stream of fast-check's would cost more than the import. */
function numbersFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
const others = fc.infiniteStream(nasty);

describe('broken input', () => {
  it.each(JSON_SAMPLES.map((sample) => [sample.format, sample.what, sample] as const))(
    '%s, %s: mutated records, as lines, as a list, cut',
    (format, what, { name = 'file', records }) => {
      let read = 0;
      // Files of notices alone hide posts and hold none.
      const notices = format === 'compliance' || what === 'deleted-tweets.js';
      fc.assert(
        fc.property(
          fc.integer(),
          others,
          fc.boolean(),
          fc.double({ min: 0.2, max: 1, noNaN: true }),
          (seed, values, list, share) => {
            const next = numbersFrom(seed);
            const other = (): unknown => values.next().value;
            const whole = records.map((record) => JSON.stringify(mutate(record, next, other)) ?? 'null');
            const mutated = next() % 3 ? whole : shuffled(whole, next);
            const text = list ? `[${mutated.join(',\n')}]` : mutated.join('\n');
            const [report] = importNamed([[name, text]]).files;
            if (report!.format === format) {
              if (report!.posts || report!.accounts || notices) read++;
              // No record goes without a trace; a page may hold none, and says so; a first line that is a list is one.
              const listed = !list && text.startsWith('[');
              const objects = mutated.filter((record) => record.startsWith('{')).length;
              if (!listed && !report!.notes.some(({ key }) => key === 'emptyPages'))
                expect(report!.records, text).toBeGreaterThanOrEqual(objects);
            }
            if (next() % 2) importNamed([[name, text.slice(0, Math.floor(text.length * share))]]);
            else importText(`{"statuses":[${mutated.join(',')}]}`);
          },
        ),
        { numRuns: RUNS / 2 },
      );
      // What is broken must not be all that is tried.
      expect(read).toBeGreaterThan(RUNS * 0.15);
    },
  );

  it.each([
    ['lines', V1.map((record) => JSON.stringify(record)).join('\n')],
    ['a page', JSON.stringify(V2[0])],
    ['a table', TABLE],
    ['a tree', platforms.treeFile],
    ['paths', platforms.pathsFile],
    ['a Bluesky table', platforms.minetFile],
    ['HTML in JSON', JSON.stringify(platforms.mastodonStatuses)],
  ])('%s with bytes changed, dropped, repeated', (_, text) => {
    const source = new TextEncoder().encode(text);
    const edit = fc.tuple(
      fc.nat(source.length - 1),
      fc.constantFrom('change', 'drop', 'repeat', 'cut'),
      fc.nat(255),
      fc.nat(300),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let bytes = Array.from(source);
        for (const [at, how, byte, length] of edits) {
          if (how === 'change') bytes[at % (bytes.length || 1)] = byte;
          else if (how === 'drop') bytes.splice(at, length);
          else if (how === 'repeat') bytes.splice(at, 0, ...bytes.slice(at, at + length));
          else bytes = bytes.slice(0, Math.max(1, at));
        }
        importText(Uint8Array.from(bytes));
      }),
      { numRuns: RUNS * 1.75 },
    );
  });

  it('tables with mutated cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('', 'NA', '1.2E+18', '"', '""', 'a\nb', '\0', '=1+1', "'@x", '__proto__', '🏛'),
    );
    const row = fc.array(cell, { maxLength: 9 });
    const header = fc.shuffledSubarray(
      ['id', 'text', 'user', 'created_at', 'lang', 'retweeted_status_id', 'type', '', 'text'],
      { minLength: 1 },
    );
    const quote = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(
        header,
        fc.array(row, { maxLength: 20 }),
        fc.constantFrom(',', '\t', ';'),
        fc.boolean(),
        (names, rows, delimiter, quoted) => {
          const lines = [names, ...rows].map((cells) =>
            cells.map((text) => (quoted ? quote(text) : text)).join(delimiter),
          );
          importText(lines.join('\n'));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('anything pasted', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'ann',
        '@ben',
        'cy',
        '',
        '-',
        'who',
        'hello there',
        '__proto__',
        ': ',
        'https://x.org',
        '\r',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const line = fc
      .tuple(fc.array(cell, { maxLength: 4 }), fc.constantFrom('\t', ', ', ': ', '|'))
      .map(([cells, separator]) => cells.join(separator));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (pasted) => {
        const bytes = new TextEncoder().encode(pasted.join('\n'));
        importChecked([{ name: 'pasted', bytes, pasted: true }]);
      }),
      { numRuns: RUNS },
    );
  });

  it('anything at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json(), fc.uint8Array({ maxLength: 300 })),
        (input) => {
          importText(input);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('depth and size that no platform writes', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const nested = `${'{"quoted_status":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    for (const inside of [deep, nested]) {
      importText(`{"id_str":"1","text":"a","user":{},"created_at":"","x":${inside}}\n`);
      importText(inside);
      importText(`[${inside}]`);
      importText(`{"data":[{"id":"1","text":"a","author_id":"1"}],"includes":${inside}}`);
    }
    importText(`id,text\n1,${'x'.repeat(3_000_000)}\n2,b\n`);
    importText(`id,text\n1,"${'x""'.repeat(1_000_000)}\n2,b\n`);
  });

  it.runIf(RUNS >= 400)('are more than eighteen thousand', () => {
    // With those of table-, relation- and container-mutations more than 20,000 on every run.
    expect(inputsTried()).toBeGreaterThan(18_000);
  });
});
