/** A table that is read in parts at once is the table read as a whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetBuilder } from '../../../../src/core/dataset/builder';
import type { Span } from '../../../../src/core/dataset/seam';
import type { Dataset } from '../../../../src/core/dataset/types';
import { BatchWriter } from '../../../../src/core/dataset/writer';
import { readHead } from '../../../../src/core/import/head';
import { planFile } from '../../../../src/core/import/plan';
import { openDateScan, openReader } from '../../../../src/core/import/read';
import { rejoin } from '../../../../src/core/import/table/rejoin';
import { newReport } from '../../../../src/core/import/report';
import type { ImportTask } from '../../../../src/core/import/task';
import { rowsOf } from '../../helpers/import';

interface Divided {
  data: Dataset;
  /** Parts that had to be read again. */
  again: number;
}

/** Reads a table in parts that begin where told, the last first, as workers may. */
async function read(text: string | Uint8Array, starts: readonly number[]): Promise<Divided> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const head = readHead('file.csv', bytes, true)!;
  const { format, divisible } = planFile(head, 'utf-8');
  expect(divisible).toBe(true);
  const scan = openDateScan(format!, head);
  scan?.push(bytes);
  scan?.finish();
  const edges = [...new Set([0, ...starts.map((at) => at % bytes.length), bytes.length])].sort(
    (a, b) => a - b,
  );
  const tasks = edges.slice(0, -1).map((start, task) => ({ file: 0, task, start, end: edges[task + 1]! }));
  const builder = new DatasetBuilder();
  const readTask = ({ file, task, start, end, seam }: ImportTask): Span | null => {
    const writer = new BatchWriter({ file, task, snowflake: true });
    const reader = openReader(format!, head, writer, start, end, seam);
    for (let at = seam?.at ?? Math.max(0, start - 1); at < bytes.length; at += 1000)
      if (!reader.push(bytes.slice(at, at + 1000))) break;
    reader.finish();
    builder.add(writer.take(true, reader.span));
    return reader.span ?? null;
  };
  const all = tasks.map((task) => ({ ...task, seam: null }) as unknown as ImportTask);
  const spans = new Map(all.toReversed().map((task) => [task, readTask(task)]));
  let again = 0;
  await rejoin(
    all,
    all.map((task) => spans.get(task)!),
    (task) => {
      again++;
      return Promise.resolve(readTask(task));
    },
  );
  return { data: builder.finish([newReport('file.csv', bytes.length, format!.id, null, [])]), again };
}

function expectSame(divided: Dataset, whole: Dataset): void {
  expect(divided.posts).toEqual(whole.posts);
  expect(rowsOf(divided)).toEqual(rowsOf(whole));
  const accounts = ({ accounts }: Dataset): unknown[] =>
    Array.from({ length: accounts.count }, (_, i) => [
      accounts.id(i),
      accounts.handle(i),
      accounts.name(i),
      accounts.followers[i],
    ]);
  expect(accounts(divided)).toEqual(accounts(whole));
  expect(divided.rejects).toEqual(whole.rejects);
  expect(divided.files).toEqual(whole.files);
}

const idAt = (i: number): string => String(1392400000000000000n + BigInt(i));
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const rowAt = (i: number, words: string, newline: string): string =>
  [
    i % 7 === 3 ? '' : idAt(i),
    `1${i % 2}/05/2021 09:${10 + (i % 50)}`,
    quoted(words),
    `writer_${i % 5}`,
    String(i % 5),
    i % 4 === 1 ? idAt(i - 1) : '',
  ].join(',') + newline;
const HEADER = 'id,created_at,text,username,author_id,in_reply_to_status_id';
const table = (words: readonly string[], newline = '\n'): string =>
  `${HEADER}${newline}${words.map((one, i) => rowAt(i, one, newline)).join('')}`;

const WORDS = [
  'The ferry leaves at six',
  'she said: "at six",\nand left, @ann\r\n#Vey',
  `no id here\n\n${idAt(3)},2021-05-12 09:00,"a row that is none",writer_9,9,\n`,
  'é 水 🏛 &amp; more',
  '"',
  'x\n'.repeat(30),
];

describe('a table in parts', () => {
  it.each([1, 2, 7])(
    'is the same in %i, with newlines in cells, rows without ids and dates to be decided',
    async (count) => {
      for (const newline of ['\n', '\r\n']) {
        const text = table(
          Array.from({ length: 30 }, (_, i) => WORDS[i % WORDS.length]!),
          newline,
        );
        const { data: whole } = await read(text, []);
        expect(whole.posts.count).toBeGreaterThan(20);
        const size = new TextEncoder().encode(text).length;
        for (let shift = 0; shift < 25; shift++) {
          const starts = Array.from(
            { length: count - 1 },
            (_, i) => Math.floor(((i + 1) * size) / count) + shift,
          );
          expectSame((await read(text, starts)).data, whole);
        }
      }
    },
  );

  it('is the same wherever it is cut, and seldom read again', async () => {
    const text = table(
      Array.from({ length: 40 }, (_, i) => `${WORDS[i % 2]!} ${i}`),
      '\r\n',
    );
    const { data: whole } = await read(text, []);
    let again = 0;
    for (let at = 1; at < text.length; at += 11) {
      const divided = await read(text, [at]);
      expectSame(divided.data, whole);
      again += divided.again;
    }
    expect(again).toBe(0);
  });

  it('is the same where texts look like rows: what was guessed wrong is read again', async () => {
    const trap = `\n${Array.from({ length: 12 }, (_, i) => rowAt(90 + i, 'x', '').replaceAll('"', '')).join('\n')}\n`;
    const text = table([...WORDS, trap, ...WORDS, trap, trap, ...WORDS]);
    const { data: whole } = await read(text, []);
    let again = 0;
    for (let at = 1; at < text.length; at += 37) {
      const divided = await read(text, [at, at + 400, at + 800]);
      expectSame(divided.data, whole);
      again += divided.again;
    }
    expect(again).toBeGreaterThan(2);
  });

  it('is the same where quotation marks open and never close, few or many', async () => {
    for (const open of [1, 30]) {
      const rows = Array.from({ length: 80 }, (_, i) => rowAt(i, 'words', '\n').replaceAll('"', ''));
      for (let i = 0; i < open; i++) rows.splice(i * 2 + 40, 0, `"${idAt(900 + i)},never closed,x,y,1,\n`);
      const text = `${HEADER}\n${rows.join('')}`;
      const { data: whole } = await read(text, []);
      expect(whole.files[0]!.rejects).toBeGreaterThan(0);
      for (let at = 1; at < text.length; at += 97)
        expectSame((await read(text, [at, at + 500, at + 1500])).data, whole);
    }
  });

  it('is the same for texts that follow no rule', async () => {
    const piece = fc.constantFrom(
      '"',
      '""',
      ',',
      '\n',
      '\r\n',
      ' ',
      'a',
      idAt(1),
      idAt(2),
      '\n1,',
      'é',
      '",',
      ',"',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: piece, minLength: 20, maxLength: 150 }),
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
        async (rest, starts) => {
          const text = `id,text,username\n${idAt(0)},words,ann\n${rest}`;
          expectSame((await read(text, starts)).data, (await read(text, [])).data);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is the same behind lines that are not UTF-8', async () => {
    const bytes = new TextEncoder().encode(table(Array.from({ length: 30 }, (_, i) => `caf~ ${i}\n~ `)));
    const foreign = bytes.map((byte) => (byte === 0x7e ? 0xe9 : byte));
    const { data: whole } = await read(foreign, []);
    expect(whole.text(0)).toBe('café 0\né ');
    for (let at = 1; at < foreign.length; at += 41) expectSame((await read(foreign, [at])).data, whole);
  });
});
