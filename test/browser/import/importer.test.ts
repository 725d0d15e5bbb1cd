import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import type { AnalyseApi, Progress } from '../../../src/core/api';
import { createBridge } from '../../../src/jobs/bridge';
import { ImportPool } from '../../../src/jobs/importPool';
import { spawnImport } from '../../../src/jobs/workers';
import type { Said } from '../../../src/core/import/said';
import { sentence } from '../../unit/helpers/told';
import { NothingToOpen, openFiles, type InputFile } from '../../../src/jobs/importer';
import { v1Lines, v2Page } from '../../e2e/files';

const collect = createBridge<AnalyseApi>(
  () => new Worker(new URL('./collect.worker.ts', import.meta.url), { type: 'module' }),
  { cooperative: true },
);
/** The same for all openings, as in the app. */
const pool = new ImportPool();
afterEach(() => collect.terminate());

const file = (name: string, ...parts: BlobPart[]): InputFile => ({ name, blob: new Blob(parts) });

interface Collected {
  posts: number;
  ids: string[];
  texts: string[];
  files: {
    name: string;
    records: number;
    posts: number;
    merged: number;
    rejects: number;
    format: string;
    notes: Said[];
  }[];
}

const sentences = (data: Collected, file: number): string => data.files[file]!.notes.map(sentence).join(' ');

async function open(
  files: InputFile[],
  more: {
    signal?: AbortSignal;
    pool?: ImportPool;
    onProgress?: (progress: Progress) => void;
  } = {},
): Promise<Collected> {
  const { summary } = await openFiles(files, {
    analyse: collect,
    signal: more.signal ?? new AbortController().signal,
    onProgress: more.onProgress ?? (() => undefined),
    pool: more.pool ?? pool,
    valence: true,
  });
  return summary as unknown as Collected;
}

/** Invented lines of about 600 bytes. */
function manyLines(count: number): string {
  const lines: string[] = [];
  for (let i = 0; i < count; i++)
    lines.push(
      JSON.stringify({
        id: String(1400000000000000000n + BigInt(i)),
        text: `Post ${i} of an invented export ${'with some more words '.repeat(20)}`,
        author_id: String(1000 + (i % 500)),
        created_at: '2021-05-12T09:00:00.000Z',
        ...(i
          ? { referenced_tweets: [{ type: 'quoted', id: String(1400000000000000000n + BigInt(i >> 1)) }] }
          : {}),
      }),
    );
  return lines.join('\n');
}

describe('openFiles', () => {
  it('reads two formats into one dataset, with progress', async () => {
    const seen: Progress[] = [];
    const data = await open([file('a.jsonl', v1Lines()), file('b.json', v2Page())], {
      onProgress: (progress) => seen.push(progress),
    });
    expect(data.files.map(({ format, records }) => [format, records])).toEqual([
      ['twitter-v1', 37],
      ['twitter-v2', 37],
    ]);
    // The same 37 posts in both files.
    expect(data.posts).toBe(37);
    expect(data.files.reduce((sum, report) => sum + report.merged, 0)).toBe(37);
    const last = seen.filter((progress) => progress.stage === 'reading').at(-1)!;
    expect(last.done).toBe(last.total);
  });

  it('reads a file in ranges, the same every time', async () => {
    const blob = new Blob([manyLines(40_000)]);
    expect(blob.size).toBeGreaterThan(16 << 20);
    const first = await open([{ name: 'many.jsonl', blob }]);
    expect(first.files[0]!.records).toBe(40_000);
    expect(first.posts).toBe(40_000);
    expect(first.ids[12_345]).toBe('1400000000000012345');
    const second = await open([{ name: 'many.jsonl', blob }]);
    expect(second.ids).toEqual(first.ids);
  });

  it('reads a table in parts, the same by one worker and by several', async () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => {
      const id = i % 1000 === 7 ? '' : String(1400000000000000000n + BigInt(i));
      return `${id},"Post ${i}, ""quoted"",\n${'with some more words\n'.repeat(20)}",reader_${i % 50}`;
    });
    const blob = new Blob([`id,text,username\n${rows.join('\n')}\n`]);
    expect(blob.size).toBeGreaterThan(16 << 20);
    const one = await open([{ name: 'many.csv', blob }], { pool: new ImportPool({ size: 1 }) });
    expect(one.files[0]).toMatchObject({
      format: 'generic-table',
      records: 40_000,
      posts: 40_000,
      rejects: 0,
    });
    // Its line: the header, and 22 lines for each row above.
    expect(one.ids[39_007]).toBe(`many.csv:${2 + 39_007 * 22}`);
    const several = await open([{ name: 'many.csv', blob }], { pool: new ImportPool({ size: 3 }) });
    expect(several.ids).toEqual(one.ids);
    expect(several.texts).toEqual(one.texts);
    expect(several.files).toEqual(one.files);
  });

  it('reads gzip', async () => {
    const gzip = new Blob([manyLines(2000)]).stream().pipeThrough(new CompressionStream('gzip'));
    const bytes = await new Response(gzip).arrayBuffer();
    const data = await open([file('many.jsonl.gz', bytes)]);
    expect(data.posts).toBe(2000);
    const cut = await open([file('cut.jsonl.gz', bytes.slice(0, bytes.byteLength - 2000))]);
    expect(cut.posts).toBeGreaterThan(100);
    expect(sentences(cut, 0)).toContain('damaged or was cut');
    // The browser's stream fails on the checksum before it gives out anything of so small a file.
    const small = await new Response(
      new Blob([manyLines(20)]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer();
    new Uint8Array(small).fill(0, small.byteLength - 8);
    const spoilt = await open([file('spoilt.jsonl.gz', small)]);
    expect(spoilt.posts).toBe(20);
    expect(sentences(spoilt, 0)).toContain('damaged or was cut');
  });

  it('opens a zip archive: every file in it is read, those that cannot be are told', async () => {
    const archive = zipSync({
      'data/': new Uint8Array(0),
      'data/v1.jsonl': strToU8(v1Lines()),
      'data/v2.json': [strToU8(v2Page()), { level: 0 }],
      'data/notes.txt': strToU8('Dear all,\nplease find attached.\n'),
      '.DS_Store': strToU8('x'),
    });
    const seen: Progress[] = [];
    const data = await open([file('export.zip', archive as Uint8Array<ArrayBuffer>)], {
      onProgress: (progress) => seen.push(progress),
    });
    expect(data.posts).toBe(37);
    expect(data.files.map(({ name, format, records }) => [name, format, records])).toEqual([
      ['export.zip', 'zip', 0],
      ['export.zip/data/v1.jsonl', 'twitter-v1', 37],
      ['export.zip/data/v2.json', 'twitter-v2', 37],
      ['export.zip/data/notes.txt', 'none', 0],
    ]);
    expect(sentences(data, 0)).toContain('1 file that an operating system hides');
    const last = seen.filter((progress) => progress.stage === 'reading').at(-1)!;
    expect(last.done).toBe(last.total);
    const none = zipSync({ 'a.txt': strToU8('Dear all,\n\nhello\n') });
    await expect(open([file('none.zip', none as Uint8Array<ArrayBuffer>)])).rejects.toThrow(
      /a\.txt: foundPlainText/,
    );
  });

  it('says what it found where nothing can be opened', async () => {
    await expect(open([file('empty.json', '')])).rejects.toThrow(/foundEmpty/);
    await expect(open([file('a.csv', 'name,age\nAnn,3\n')])).rejects.toThrow(/tableNoText/);
    await expect(open([file('a.csv', 'id,text\n')])).rejects.toThrow(NothingToOpen);
  });

  it('stops when cancelled', async () => {
    const control = new AbortController();
    const opening = open([file('many.jsonl', manyLines(30_000))], {
      signal: control.signal,
      onProgress: () => control.abort(new DOMException('Cancelled', 'AbortError')),
    });
    await expect(opening).rejects.toThrow('Cancelled');
  });

  it('keeps its workers for the next opening, and ends those of one that was given up', async () => {
    let started = 0;
    const counted = new ImportPool({
      size: 2,
      spawn: () => {
        started++;
        return spawnImport();
      },
    });
    const files = [file('a.jsonl', v1Lines()), file('b.json', v2Page())];
    for (let time = 0; time < 2; time++) expect((await open(files, { pool: counted })).posts).toBe(37);
    expect(started).toBe(2);
    const control = new AbortController();
    const given = open([file('many.jsonl', manyLines(30_000))], { pool: counted, signal: control.signal });
    const ended = expect(given).rejects.toThrow();
    control.abort(new DOMException('Cancelled', 'AbortError'));
    // As the session does: the next begins before the last has heard of its end.
    expect((await open(files, { pool: counted })).posts).toBe(37);
    await ended;
  });

  it('names the file whose worker died, and reads the others', async () => {
    const data = await open(
      [file('good.jsonl', v1Lines()), file('poison.jsonl', manyLines(10)), file('b.json', v2Page())],
      {
        pool: new ImportPool({
          spawn: () => new Worker(new URL('./dying.worker.ts', import.meta.url), { type: 'module' }),
        }),
      },
    );
    expect(data.posts).toBe(37);
    expect(sentences(data, 1)).toMatch(/poison\.jsonl ended unexpectedly/);
    expect(data.files[2]!.records).toBe(37);
  });
});
