/** Records shown as they came in, out of every kind of file that one can stand in. */
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FLAG } from '../../../../src/core/dataset/types';
import { expand, sourceFile } from '../../../../src/core/import/unpack/container';
import { importFiles } from '../../../../src/core/import/index';
import { indentJson } from '../../../../src/core/import/json/indentJson';
import type { Packed } from '../../../../src/core/import/unpack/packing';
import { RECORD_SHOWN, type RecordAnswer, type RecordFile } from '../../../../src/core/import/rawRecord';
import { ImportService } from '../../../../src/core/service/import';
import { parquet, workbook } from '../../helpers/packed';
import { sentence } from '../../helpers/told';

const service = new ImportService();

/** Bytes in one Zstandard frame of one raw block: magic, size less 256, block header, bytes. */
function zstd(bytes: Uint8Array): Uint8Array {
  const size = bytes.length - 256;
  const block = (bytes.length << 3) | 1;
  const header = [0x28, 0xb5, 0x2f, 0xfd, 0x60, size & 0xff, size >> 8];
  return Uint8Array.from([...header, block & 0xff, (block >> 8) & 0xff, block >> 16, ...bytes]);
}

/** The file as the page keeps it once it was opened. */
async function opened(name: string, packed: Packed): Promise<RecordFile> {
  const plan = await service.plan({ ...packed, name, mapping: null, archive: null });
  expect(plan.format, sentence(plan.why)).not.toBeNull();
  const { format, encoding, packing, packed: kind, head } = plan;
  const table = head.table && { ...head.table, rows: [] };
  return { ...packed, name, format, encoding, packing, packed: kind, table };
}

const plain = (bytes: Uint8Array): Packed => ({
  blob: new Blob([bytes.slice()]),
  packing: [],
  holds: Infinity,
});

/** What is shown of each post of a file, by its id, in the order of the rows. */
async function shown(
  name: string,
  bytes: Uint8Array,
  packed = plain(bytes),
): Promise<Map<string, RecordAnswer>> {
  const data = await importFiles([{ name, bytes }]);
  const file = await opened(name, packed);
  const answers = new Map<string, RecordAnswer>();
  for (let row = 0; row < data.posts.count; row++) {
    if (data.posts.flags[row]! & FLAG.external) continue;
    const { recordStart, recordLength } = data.posts;
    answers.set(data.id(row), await service.record(file, recordStart[row]!, recordLength[row]!));
  }
  return answers;
}

const ID = '139240000000000000';
const status = (n: number, text: string): string =>
  `{"id": ${ID}${n}, "id_str": "${ID}${n}",  "text": "${text}", "created_at": "Wed May 12 09:00:0${n} +0000 2021", "user": {"id_str": "7", "screen_name": "ann"}}`;
const LINES = [status(1, 'Fähre <b>🛳</b>'), status(2, 'zwei'), status(3, 'drei')];
const TABLE = `id,author,text,created_at,\r\n${ID}1,ann,"one, ""two""\nthree",2021-05-12 09:00,x\r\n${ID}2,ben,Fähre,2021-05-12 09:01,\r\n`;

describe('a record as it came in', () => {
  it('JSON lines, with a mark at the front, and a list', async () => {
    const lines = await shown('a.jsonl', strToU8(`\ufeff${LINES.join('\r\n')}\r\n`));
    expect([...lines.values()].map((answer) => answer.record?.text)).toEqual(LINES);
    expect(lines.get(`${ID}1`)!.record).toMatchObject({ json: true, whole: true, cells: null, row: null });
    const list = await shown('a.json', strToU8(`[\n${LINES.join(',\n ')}\n]`));
    expect([...list.values()].map((answer) => answer.record?.text)).toEqual(LINES);
  });

  it('packed, in an archive, in UTF-16', async () => {
    const text = `${LINES.join('\n')}\n`;
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const [name, bytes] of [
      ['a.jsonl.gz', gzipSync(text)],
      ['a.jsonl', utf16],
      ['b.jsonl.gz', gzipSync(utf16)],
      ['a.jsonl.zst', zstd(strToU8(text))],
    ] as const)
      expect(
        [...(await shown(name, bytes)).values()].map((answer) => answer.record?.text),
        name,
      ).toEqual(LINES);
    const zip = zipSync({ 'in/a.jsonl': strToU8(text) });
    const [entry] = (await expand(sourceFile('a.zip', new Blob([zip.slice()]))))!.entries;
    const inside = await shown('a.zip', zip, entry);
    expect([...inside.values()].map((answer) => answer.record?.text)).toEqual(LINES);
  });

  it('rows of a table with the names of their columns, in Windows-1252 too', async () => {
    const expected = [
      { column: 1, name: 'id', cell: `${ID}1` },
      { column: 2, name: 'author', cell: 'ann' },
      { column: 3, name: 'text', cell: 'one, "two"\nthree' },
      { column: 4, name: 'created_at', cell: '2021-05-12 09:00' },
      { column: 5, name: '', cell: 'x' },
    ];
    for (const bytes of [strToU8(TABLE), new Uint8Array(Buffer.from(TABLE, 'latin1'))]) {
      const rows = await shown('a.csv', bytes);
      expect(rows.get(`${ID}1`)!.record!.cells).toEqual(expected);
      expect(rows.get(`${ID}2`)!.record).toMatchObject({
        text: `${ID}2,ben,Fähre,2021-05-12 09:01,`,
        json: false,
      });
    }
  });

  it('rows of a workbook, by their number', async () => {
    const sheet = [
      ['id', 'author', 'text'],
      [`${ID}1`, 'ann', 'one\ntwo'],
      [`${ID}2`, 'ben', 'three'],
    ];
    const rows = await shown('a.xlsx', workbook({ posts: sheet }));
    expect(rows.get(`${ID}2`)!.record).toMatchObject({
      row: 3,
      cells: [
        { name: 'id', cell: `${ID}2` },
        { name: 'author', cell: 'ben' },
        { name: 'text', cell: 'three' },
      ],
    });
  });

  it('rows of a Parquet file, by their number', async () => {
    const columns = { id: [`${ID}1`, `${ID}2`], author: ['ann', 'ben'], text: ['one\ntwo', 'three'] };
    const rows = await shown('a.parquet', parquet(columns));
    expect(rows.get(`${ID}2`)!.record).toMatchObject({ row: 2, cells: [{ cell: `${ID}2` }, {}, {}] });
  });

  it('a record that is embedded is shown where it stands', async () => {
    const page = `{"data":[{"id":"${ID}2","text":"b","author_id":"8","referenced_tweets":[{"type":"quoted","id":"${ID}1"}]}],"includes":{"tweets":[{"id":"${ID}1","text":"a","author_id":"7"}]}}`;
    const answers = await shown('page.json', strToU8(page));
    expect(answers.get(`${ID}1`)!.record!.text).toBe(`{"id":"${ID}1","text":"a","author_id":"7"}`);
  });

  it('a long record is cut, and says so', async () => {
    const long = status(1, 'x'.repeat(RECORD_SHOWN));
    const answers = await shown('a.jsonl', strToU8(`${long}\n`));
    const { record } = answers.get(`${ID}1`)!;
    expect(record!.whole).toBe(false);
    expect(record!.text).toBe(long.slice(0, RECORD_SHOWN));
    const file = await opened('a.jsonl', plain(strToU8(`${long}\n`)));
    // All of it is there to be saved.
    expect((await service.record(file, 0, long.length, true)).record).toMatchObject({
      text: long,
      whole: true,
    });
  });

  it('a file that changed, is damaged or too short is told', async () => {
    const file = await opened('a.jsonl', plain(strToU8(LINES.join('\n'))));
    class Gone extends Blob {
      override slice(): Blob {
        return new Gone();
      }
      override arrayBuffer(): Promise<ArrayBuffer> {
        return Promise.reject(new DOMException('gone', 'NotFoundError'));
      }
    }
    expect(await service.record({ ...file, blob: new Gone() }, 0, 9)).toEqual({
      record: null,
      missing: 'changed',
    });
    expect((await service.record(file, 1e9, 9)).missing).toBe('nothing');
    const gzip = gzipSync(Buffer.from(LINES.join('\n')));
    const cut: RecordFile = { ...file, blob: new Blob([gzip.subarray(0, 30)]), packing: ['gzip'] };
    expect((await service.record(cut, 300, 20)).missing).toBe('damaged');
  });
});

describe('JSON set in', () => {
  it('keeps every value as it is written', () => {
    expect(
      indentJson(`{"id":13924000000000000017,"a":"x, {\\"y\\"}","l":[1,{"b":null}], "e":{ },"f":[]}`),
    ).toBe(
      `{\n  "id": 13924000000000000017,\n  "a": "x, {\\"y\\"}",\n  "l": [\n    1,\n    {\n      "b": null\n    }\n  ],\n  "e": {},\n  "f": []\n}`,
    );
  });

  it('takes what is cut, broken or deep', () => {
    expect(indentJson('{"a":"b')).toBe('{\n  "a": "b');
    expect(indentJson('}]"\\')).toBe('\n}\n]"\\');
    expect(indentJson('['.repeat(100_000)).replaceAll(/\s/g, '')).toBe('['.repeat(100_000));
  });
});
