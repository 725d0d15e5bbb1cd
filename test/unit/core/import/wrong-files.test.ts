/** Files with something wrong in them: what they hold is kept, nothing is made up, and the sentence is true. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../../src/core/import/index';
import { newReport } from '../../../../src/core/import/report';
import { whyNothing, whyUnread } from '../../../../src/core/import/whyNothing';
import { said } from '../../../../src/core/import/said';
import { ImportService } from '../../../../src/core/service/import';
import type { Dataset } from '../../../../src/core/dataset/types';
import { expectTally, importText, rowsOf } from '../../helpers/import';
import { english, notesOf, sentence, toldOf, whyOf } from '../../helpers/told';
import { lines } from './v1';

async function open(name: string, bytes: Uint8Array): Promise<Dataset> {
  const data = await importFiles([{ name, bytes }]);
  data.files.forEach(expectTally);
  return data;
}

/** What a worker plans for a file. */
const planned = async (bytes: Uint8Array): Promise<string> =>
  sentence(
    (
      await new ImportService().plan({
        name: 'file',
        blob: new Blob([bytes.slice()]),
        packing: [],
        holds: Infinity,
        mapping: null,
        archive: null,
      })
    ).why,
  );

describe('a cell that nobody closes within 1 MB', () => {
  const LONG = 'x'.repeat(9 << 20);

  it('is left out to the end of its line, wherever that stands: no post is made of the rest', () => {
    const data = importText(`id,text,username\n1,"${LONG}",ann\n2,two,ben\n`);
    expect(data.files[0]).toMatchObject({ records: 2, posts: 1, rejects: 1 });
    expect(rowsOf(data)).toMatchObject([{ id: '2', text: 'two' }]);
  });

  it('is so where the file ends inside it', () => {
    const data = importText(`id,text,username\n1,one,ann\n2,"${LONG}`);
    expect(data.files[0]).toMatchObject({ records: 2, posts: 1, rejects: 1 });
    expect(english.reject('openQuote')).toMatch(/none closes it within 1 MB/);
  });
});

describe('tables', () => {
  it.each([
    ['a known header', 'id,text,created_at\n', 'generic-table'],
    ['one of ties', 'follower,followed\n', 'follower-list'],
  ])('say that no row follows their header: %s', (_, table, format) => {
    const data = importText(table);
    expect(data.files[0]).toMatchObject({ format, records: 0 });
    expect(notesOf(data)).toContain('The table has a header and no row below it.');
    expect(english.together(whyNothing(data.files)[0]!.said)).toMatch(/no row below it\.$/);
    expect(notesOf(importText(`${table}1,2,3\n`)).join()).not.toMatch(/no row below/);
  });

  it('say which of several columns of one name was read', () => {
    const data = importText('id,Text,text,extra,extra\n1,first,second,a,b\n');
    expect(rowsOf(data)).toMatchObject([{ id: '1', text: 'first' }]);
    expect(notesOf(data)).toContain(
      'Several columns have the same name (“Text”); the first of each was read.',
    );
    expect(notesOf(importText('id,text\n1,one\n')).join()).not.toMatch(/same name/);
  });

  it('that stand behind one another, each with its byte order mark, give no post of a header', () => {
    const table = (id: string): string => `\ufeffid,text\n${id},one\n`;
    const data = importText(table('1') + table('2'));
    expect(data.files[0]).toMatchObject({ records: 3, posts: 2, rejects: 1 });
    expect(rowsOf(data).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('with a row above the header that groups its columns give no post of the header', () => {
    const data = importText('Tweet,,Author,\nid,text,username,created_at\n1,one,ann,2021-06-01T10:00:00Z\n');
    expect(data.files[0]).toMatchObject({ records: 1, posts: 1 });
    expect(rowsOf(data)).toMatchObject([{ id: '1', text: 'one', author: 'ann' }]);
  });

  it('say that a spreadsheet rounded the ids, which are therefore alike', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `1.39E+18,text ${i}\n`).join('');
    const data = importText(`id,text\n${rows}`);
    expect(data.files[0]).toMatchObject({ posts: 9 });
    expect(notesOf(data).join()).toMatch(/9 ids read like 1\.23457E\+18: a spreadsheet rounded them/);
    expect(notesOf(data).join()).not.toMatch(/names something other/);
  });

  it('say what to do about letters that are not UTF-8', () => {
    const data = importText(Uint8Array.from([...strToU8('id,text\n1,caf'), 0xe9, 10]));
    expect(notesOf(data)).toContain(
      '1 record is not UTF-8; it was read as Windows-1252. Where letters look wrong, save the file as UTF-8 and open it again.',
    );
  });
});

describe('packed files that are damaged', () => {
  const posts = Array.from({ length: 20 }, (_, i) => ({
    id: String(100 + i),
    text: `ferry ${i}`,
    user: 'ann',
  }));
  const good = gzipSync(strToU8(lines(...posts)));
  const spoilt = Uint8Array.from(good, (byte, i) => (i >= good.length - 8 ? 0 : byte));

  it('give all that can be unpacked, however small they are', async () => {
    const data = await open('crc.jsonl.gz', spoilt);
    expect(data.files[0]).toMatchObject({ records: 20, posts: 20 });
    expect(notesOf(data)).toContain(
      'The packed file is damaged or was cut. What could be unpacked was read; some of it may be missing or wrong.',
    );
  });

  it('do so in a zip; there a good one is read whole, stored as well', async () => {
    const whole = await open('c.zip', zipSync({ 'good.jsonl.gz': [good, { level: 0 }] }));
    expect(whole.posts.count).toBe(20);
    expect(notesOf(whole, 1).join()).not.toMatch(/unpacks|damaged/);
    const data = await open('a.zip', zipSync({ 'crc.jsonl.gz': [spoilt, { level: 0 }] }));
    expect(data.posts.count).toBe(20);
    const twice = await open('b.zip', zipSync({ 'crc.jsonl.gz': [spoilt, { level: 9 }] }));
    expect(twice.posts.count).toBe(20);
  });

  it('make no post of the row that they break off in', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `${1000 + i},ferry ${i * 7919},ann\n`).join('');
    const packed = gzipSync(strToU8(`id,text,username\n${rows}`));
    for (const length of [150, 157, 164, 171]) {
      const data = await open('cut.csv.gz', packed.subarray(0, length));
      const { records, posts, rejects } = data.files[0]!;
      expect(posts).toBeGreaterThan(5);
      expect(records).toBe(posts + rejects);
      expect(rejects).toBeLessThan(2);
      for (const { id, text } of rowsOf(data)) expect(text).toBe(`ferry ${(Number(id) - 1000) * 7919}`);
    }
  });

  it('say so alone where nothing can be read', async () => {
    for (const bytes of [good.subarray(0, 12), gzipSync(strToU8('{"id":"1')).subarray(0, 20)]) {
      const data = await open('cut.jsonl.gz', bytes);
      expect(toldOf(data.files[0]!)).toBe(english.sentence(said('damagedPacked')));
      expect(await planned(bytes)).toBe(english.sentence(said('damagedPacked')));
    }
  });

  it('are a bomb where they unpack to nothing but blanks', async () => {
    const bomb = gzipSync(new Uint8Array(80 << 20).fill(0x20), { level: 1 });
    const told = toldOf((await open('bomb.jsonl.gz', bomb)).files[0]!);
    expect(told).toMatch(/^The file unpacks to far more[^]*up to there\.$/);
    expect(await planned(bomb)).toBe(told);
  });
});

describe('archives', () => {
  it('count files in which nothing is', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`e${i}.txt`, new Uint8Array(0)]),
    );
    const data = await open('many.zip', zipSync(entries));
    expect(data.files.map(toldOf)).toEqual([
      'A zip archive without a file that could be read. 300 empty files were left out.',
    ]);
  });

  it('that hold many files of one kind say it once', () => {
    const reports = ['a', 'b', 'c'].map((name) => newReport(name, 1, 'none', said('foundMail'), []));
    const tried = whyNothing([...reports, newReport('d', 1, 'none', said('foundLfs'), [])]);
    expect(tried.map(({ name }) => name)).toEqual(['a', 'd']);
    expect(english.together(tried[0]!.said)).toMatch(/The same is true of 2 more files\.$/);
    expect(tried[1]!.said).toHaveLength(1);
  });
});

const begin = (text: string, length = 600): Uint8Array => {
  const bytes = new Uint8Array(length);
  bytes.set(Array.from(text, (char) => char.charCodeAt(0)));
  return bytes;
};

describe('files of other programs, whatever their names', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['an old workbook', begin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), /older Office program.*save the table/],
    ['7z', begin('7z\xbc\xaf\x27\x1c\0\x04'), /\(7z\) that cannot be opened here\. Unpack it/],
    ['RAR', begin('Rar!\x1a\x07\x01\0'), /\(RAR\)/],
    ['tar', begin(`tweets.jsonl${'\0'.repeat(245)}ustar\0`), /\(tar\)/],
    ['xz', begin('\xfd7zXZ\0\0'), /\(xz\)/],
    ['bzip2', begin('BZh91AY&SYabc'), /\(bzip2\)/],
    ['a database', begin('SQLite format 3\0\x10\0'), /^A database was found \(SQLite\)\. Save its table/],
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
      /^A pointer of Git LFS was found/,
    ],
    [
      'a page that warns',
      '<!DOCTYPE html><html><head><title>Virus scan warning</title></head>\n<body>too large, to scan</body></html>',
      /^A web page was found in place of an export/,
    ],
    ['an error page', '\n<html>\n<body>502, sorry</body></html>', /^A web page was found/],
    [
      'e-mails',
      'From ann@vey.example Mon Jun 07 10:00:00 2021\nReturn-Path: <ann@vey.example>\nSubject: Ferry\n\nHello, all\n',
      /^E-mails were found/,
    ],
    [
      'a saved page',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>',
      /^A web page was found/,
    ],
    ['rich text', '{\\rtf1\\ansi hello, all\\par}', /^A document of an office program/],
    [
      'a workbook as XML',
      '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      /^A file of an older Office program/,
    ],
    [
      'NaN, as Python writes it',
      '{"id": "1", "x": NaN}\n{"id": "2", "x": NaN}\n',
      /not quite JSON[^]*as Python/,
    ],
    ['null', 'null', /^JSON without records was found/],
    ['a string', '"x"\n', /^JSON without records was found/],
  ])('%s', (_, file, sentence) => {
    const data = importText(file);
    expect(data.files[0]).toMatchObject({ format: 'none', records: 0 });
    expect(whyOf(data)).toMatch(sentence);
  });

  it('documents that are no workbooks', async () => {
    const part = strToU8('<x/>');
    for (const parts of [
      { '[Content_Types].xml': part, 'word/document.xml': part },
      {
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
        'content.xml': part,
      },
    ] as const) {
      const data = await open('a.csv', zipSync(parts as Parameters<typeof zipSync>[0]));
      expect(data.files.map(({ format }) => format)).toEqual(['none']);
      expect(whyOf(data)).toMatch(/office program was found that is no workbook.*Save the table/);
    }
  });
});

it('what a browser says of a file that it cannot read is not shown', () => {
  const told = (error: unknown): string => english.sentence(whyUnread(error));
  expect(told(new DOMException('A requested file could not be found', 'NotFoundError'))).toMatch(
    /changed, moved or deleted since it was chosen/,
  );
  expect(told(Object.assign(new Error('from a worker'), { name: 'NotReadableError' }))).toMatch(
    /Choose it once more/,
  );
  expect(told(new RangeError('Array buffer allocation failed'))).toMatch(/too little memory/);
  expect(told(new TypeError('x is not a function'))).toMatch(/a fault in this app/);
});
