/** Tables in workbooks and Parquet files. */
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../../../src/core/import';
import { said } from '../../../../../src/core/import/said';
import { packedTable } from '../../../../../src/core/import/unpack/unpackTable';
import { ImportService } from '../../../../../src/core/service/import';
import type { Dataset } from '../../../../../src/core/dataset/types';
import { expectTally, rowsOf } from '../../../helpers/import';
import { parquet, workbook, type Cell } from '../../../helpers/packed';
import { notesOf, whyOf } from '../../../helpers/told';

const A = '1392400000000000001';
const B = '1392400000000000002';

async function open(bytes: Uint8Array): Promise<Dataset> {
  const data = await importFiles([{ name: 'file', bytes }]);
  data.files.forEach(expectTally);
  return data;
}

/** NodeXL's sheet of edges, as far as it is read. */
const EDGES: Cell[][] = [
  ['', null, 'Visual Properties'],
  [
    'Vertex 1',
    'Vertex 2',
    'Color',
    'Relationship',
    'Tweet',
    'Tweet Date (UTC)',
    'Imported ID',
    'In-Reply-To Tweet ID',
  ],
  ['ann', 'ann', null, 'Tweet', 'Bridge <open> & "free",\r\nsays #Vey', 44328.375, A],
  ['ben', 'ann', null, 'Replies to', '@ann why?', 44328.5, B, A],
  ['ben', 'cem', null, 'Followed'],
];

describe('workbooks', () => {
  it('reads the sheet that holds posts, wherever it stands', async () => {
    const data = await open(
      workbook({
        Notes: [
          ['Made by', 'hand'],
          ['a', 'b'],
        ],
        Edges: EDGES,
        Vertices: [['Vertex']],
      }),
    );
    expect(data.files[0]).toMatchObject({ format: 'nodexl-edges', records: 3, posts: 2, rejects: 1 });
    expect(notesOf(data)[0]).toMatch(
      /^The sheet “Edges” of the workbook was read[^]*Its other 2 sheets were left out/,
    );
    expect(rowsOf(data)).toMatchObject([
      {
        id: A,
        author: 'ann',
        text: 'Bridge <open> & "free",\r\nsays #Vey',
        time: '2021-05-12T09:00:00.000Z',
        hashtags: ['Vey'],
      },
      { id: B, kind: 'reply', replyTo: A, time: '2021-05-12T12:00:00.000Z' },
    ]);
    expect(notesOf(data).join()).toContain('The times of 2 posts are day numbers of a spreadsheet');
  });

  it('reads edges below their row of groups where replies are left out', async () => {
    const data = await open(workbook({ Edges: EDGES.slice(0, 3).map((row) => row.slice(0, 7)) }));
    expect(data.files[0]).toMatchObject({ format: 'nodexl-edges', posts: 1 });
  });

  it('names ids that were stored as numbers', async () => {
    const data = await open(
      workbook({
        S: [
          ['id', 'text', 'author'],
          [1392400000000000000, 'one', 'ann'],
        ],
      }),
    );
    expect(data.files[0]).toMatchObject({ format: 'generic-table', posts: 1 });
  });

  it('is refused in a sentence where it is damaged, empty, too large or no workbook', async () => {
    const good = workbook({ Edges: EDGES });
    const bomb = workbook({ Edges: EDGES });
    // The directory of the archive says how large an entry becomes.
    const directory = Buffer.from(bomb.buffer).indexOf('PK\u0001\u0002', 'latin1');
    const entry = Buffer.from(bomb.buffer).indexOf('PK\u0001\u0002', directory + 4, 'latin1');
    new DataView(bomb.buffer).setUint32(entry + 24, 600 << 20, true);
    const why = async (bytes: Uint8Array): Promise<string> => whyOf(await open(bytes));
    expect(await why(good.slice(0, 500))).toMatch(/^A workbook \(\.xlsx\) was found and could not be read/);
    expect(await why(workbook({ S: [] }))).toContain('its sheets are empty');
    expect(await why(zipSync({ '[Content_Types].xml': strToU8('') }))).toMatch(/is no workbook/);
    expect(
      await why(zipSync({ '[Content_Types].xml': strToU8(''), 'xl/workbook.xml': strToU8('<workbook/>') })),
    ).toContain('it names no sheets');
    expect(await why(bomb)).toContain('it unpacks to more than 512 MB');
    expect(
      await why(
        workbook({
          S: [
            ['name', 'age'],
            ['Ann', 3],
          ],
        }),
      ),
    ).toContain('none of which holds the text');
  });

  it('leaves other archives alone', () => {
    expect(packedTable(zipSync({ 'data/tweets.js': strToU8('x') }))).toBeNull();
    expect(packedTable(strToU8('id,text\n1,PAR1\n'))).toBeNull();
  });

  it('bytes changed at random end in a sentence or in rows', async () => {
    const source = workbook({ Edges: EDGES });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(source.length - 1), fc.nat(255)), { maxLength: 6 }),
        async (edits) => {
          const bytes = source.slice();
          for (const [at, byte] of edits) bytes[at] = byte;
          await open(bytes);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('Parquet', () => {
  const columns = {
    tweet_id: [BigInt(A), BigInt(B)],
    text: ['Bridge, "open"', 'RT @ann: Bridge'],
    username: ['ann', 'ben'],
    created_at: ['2021-05-12T09:00:00Z', '2021-05-12T10:00:00Z'],
  };

  it.each([false, true])('reads rows, ids exact (packed: %s)', async (packed) => {
    const data = await open(parquet(columns, packed));
    expect(data.files[0]).toMatchObject({ format: 'generic-table', records: 2, posts: 2 });
    expect(notesOf(data)[0]).toMatch(/^A Parquet file was read/);
    expect(rowsOf(data)).toMatchObject([
      { id: A, author: 'ann', text: 'Bridge, "open"', time: '2021-05-12T09:00:00.000Z' },
      { id: B, author: 'ben' },
    ]);
  });

  it('bytes changed or cut end in a sentence or in rows', async () => {
    const source = parquet(columns);
    await fc.assert(
      fc.asyncProperty(fc.nat(source.length - 5), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const bytes = cut ? source.slice(0, at + 4) : source.slice();
        bytes[at + 4] = byte;
        const why = whyOf(await open(bytes));
        if (why.startsWith('A Parquet file was found')) expect(why).toContain('it is damaged, was cut, or');
      }),
      { numRuns: 200 },
    );
  });
});

it('the worker plans them like the CSV they are turned into', async () => {
  const plan = async (bytes: Uint8Array): Promise<unknown> =>
    new ImportService().plan({
      name: 'file',
      blob: new Blob([bytes as Uint8Array<ArrayBuffer>]),
      mapping: null,
      packing: [],
      holds: Infinity,
      archive: null,
    });
  expect(await plan(workbook({ Edges: EDGES }))).toMatchObject({
    format: 'nodexl-edges',
    packed: 'workbook',
  });
  expect(
    await plan(
      workbook({
        S: [
          ['quien', 'palabras'],
          ['ann', 'uno dos tres cuatro cinco'],
        ],
      }),
    ),
  ).toMatchObject({
    format: null,
    packed: 'workbook',
    needsMapping: { guesses: { text: 1 } },
  });
  expect(await plan(strToU8('PAR1 and nothing more'))).toMatchObject({
    format: null,
    why: said('foundParquet', said('damagedTable')),
  });
});
