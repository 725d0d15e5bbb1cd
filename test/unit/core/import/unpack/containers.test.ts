/** Archives and packed files: each file inside is read like one of its own, and what is not read is told. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../../src/core/dataset/types';
import { importFiles } from '../../../../../src/core/import';
import { expectTally, rowsOf } from '../../../helpers/import';
import { lines } from '../v1';
import { toldOf } from '../../../helpers/told';

const CSV = 'id,text,retweet_count\n1,one,4\n2,two,5\n';
const LATER = 'id,text,retweet_count,lang\n2,"two, and more",9,en\n3,three,1,en\n';
/** CSV in one Zstandard frame of one raw block: magic, window, block header, bytes. */
const ZSTD = Uint8Array.from([
  ...[0x28, 0xb5, 0x2f, 0xfd, 0x20, CSV.length],
  ...[((CSV.length << 3) | 1) & 0xff, (CSV.length << 3) >> 8, 0],
  ...strToU8(CSV),
]);

async function open(...files: { name: string; bytes: Uint8Array }[]): Promise<Dataset> {
  const data = await importFiles(files);
  data.files.forEach(expectTally);
  return data;
}

const zip = (files: Zippable): Uint8Array => zipSync(files);
const openZip = (files: Zippable): Promise<Dataset> => open({ name: 'a.zip', bytes: zip(files) });

/** Changes a field of the archive's list of files: `at` bytes behind the start of the first entry. */
function patched(bytes: Uint8Array, at: number, value: number, size: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let list = copy.length - 22;
  while (view.getUint32(list, true) !== 0x02014b50) list--;
  if (size === 2) view.setUint16(list + at, value, true);
  else view.setUint32(list + at, value, true);
  return copy;
}

describe('a zip archive', () => {
  it('opens every file in it, stored, packed, and packed once more', async () => {
    const data = await openZip({
      'one.csv': [strToU8(CSV), { level: 0 }],
      'deep/er/two.csv': strToU8(LATER),
      'posts.jsonl.gz': gzipSync(
        lines({ id_str: '9', text: 'nine', user: { id_str: '7', screen_name: 'ann' } }),
      ),
      'inner.zip': zip({ 'four.csv': strToU8('id,text\n4,four\n') }),
    });
    expect(data.files.map(({ name, format, posts, merged }) => [name, format, posts, merged])).toEqual([
      ['a.zip', 'zip', 0, 0],
      ['a.zip/one.csv', 'generic-table', 1, 1],
      ['a.zip/deep/er/two.csv', 'generic-table', 2, 0],
      ['a.zip/posts.jsonl.gz', 'twitter-v1', 1, 0],
      ['a.zip/inner.zip', 'zip', 0, 0],
      ['a.zip/inner.zip/four.csv', 'generic-table', 1, 0],
    ]);
    // The fuller record and the higher count stand, whichever file they come from.
    expect(rowsOf(data).find(({ id }) => id === '2')).toMatchObject({
      text: 'two, and more',
      counts: [9, -1, -1, -1],
      lang: 'en',
    });
  });

  it('leaves out folders, hidden files and many pictures, and says so; a path is only a name', async () => {
    const pictures = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`media/${i}.jpg`, strToU8('x')]),
    );
    const data = await openZip({
      'data/': new Uint8Array(0),
      '__MACOSX/._a.csv': strToU8('x'),
      '.DS_Store': strToU8('x'),
      '../../etc/a.csv': strToU8(CSV),
      ...pictures,
    });
    expect(data.files.map(({ name }) => name)).toEqual(['a.zip', 'a.zip/../../etc/a.csv']);
    expect(toldOf(data.files[0]!)).toMatch(
      /12 files were left out by the ending[^]*2 files that an operating/,
    );
    const few = await openZip({
      'a.png': strToU8('\x89PNG\r\n'),
      'a.pdf': strToU8('%PDF-1.7'),
      'a.csv': strToU8(CSV),
    });
    expect(few.files.map(toldOf).join('\n')).toMatch(/PDF document was found, which holds no posts/);
    expect(few.posts.count).toBe(2);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
    ['locked with a password', (bytes) => patched(bytes, 8, 1, 2), /locked with a password/],
    ['packed in an unknown way', (bytes) => patched(bytes, 10, 9, 2), /\(method 9\)/],
    [
      'said to hold far more than packed',
      (bytes) => patched(bytes, 24, 0x7fffffff, 4),
      /more than 500 times its size/,
    ],
    ['not where the list says', (bytes) => patched(bytes, 42, 7, 4), /archive is damaged here/],
    ['longer than the archive', (bytes) => patched(bytes, 20, 1 << 20, 4), /archive is damaged here/],
    [
      'shorter than the list says',
      (bytes) => patched(bytes, 24, 1 << 12, 4),
      /What could be unpacked was read/,
    ],
    ['longer than the list says', (bytes) => patched(bytes, 24, 10, 4), /than its archive says/],
    ['without its list', (bytes) => bytes.slice(0, -30), /its list of files cannot be read/],
  ])('%s: the file gets its sentence', async (_, spoil, sentence) => {
    const data = await open(
      { name: 'a.zip', bytes: spoil(zip({ 'a.csv': strToU8(CSV) })) },
      {
        name: 'good.csv',
        bytes: strToU8('id,text\n8,eight\n'),
      },
    );
    expect(data.files.map(toldOf).join('\n')).toMatch(sentence);
    expect(data.byId('8')).toBeGreaterThanOrEqual(0);
  });

  it('stops at a bomb, in gzip as well', async () => {
    const bomb = gzipSync(new Uint8Array(80 << 20).fill(0x20));
    const data = await openZip({ 'bomb.gz': [bomb, { level: 0 }], 'a.csv': strToU8(CSV) });
    expect(toldOf(data.files[1]!)).toMatch(/^The file unpacks to far more[^]*up to there\.$/);
    expect(data.posts.count).toBe(2);
  });

  it('opens archives two deep, not deeper', async () => {
    const inmost = zip({ 'a.csv': strToU8(CSV) });
    const data = await openZip({ 'b.zip': zip({ 'c.zip': inmost }) });
    expect(toldOf(data.files.at(-1)!)).toMatch(/inside two others/);
    expect(data.posts.count).toBe(0);
  });

  it('never crashes or hangs on a damaged archive', async () => {
    const bytes = zip({
      'a.csv': strToU8(CSV.repeat(20)),
      'b.jsonl': [strToU8(lines({ id: '1' })), { level: 0 }],
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.nat(bytes.length),
        fc.boolean(),
        async (changes, cut, cuts) => {
          const copy = bytes.slice(0, cuts ? cut : bytes.length);
          for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
          await open({ name: 'a.zip', bytes: copy });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('packed files', () => {
  it('reads Zstandard', async () => {
    const data = await open({ name: 'a.csv.zst', bytes: ZSTD });
    expect(data.files[0]).toMatchObject({ format: 'generic-table', posts: 2 });
    const cut = await open({ name: 'a.csv.zst', bytes: ZSTD.slice(0, -4) });
    expect(toldOf(cut.files[0]!)).toMatch(/damaged or was cut|empty/);
  });

  it('keeps what stands before a damage in gzip', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},text ${i * 7919}`).join('\n');
    const packed = gzipSync(`id,text\n${rows}\n`);
    const data = await open({ name: 'a.csv.gz', bytes: packed.subarray(0, packed.length - 3000) });
    expect(data.posts.count).toBeGreaterThan(1000);
    expect(toldOf(data.files[0]!)).toMatch(/damaged or was cut/);
  });
});
