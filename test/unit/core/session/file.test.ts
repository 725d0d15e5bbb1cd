import { zipSync, strToU8, unzipSync, strFromU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../../../src/core/session/choices';
import { Crc32 } from '../../../../src/core/session/crc32';
import { FileFault, fileFault } from '../../../../src/core/session/fileFault';
import { readSession, writeSession, type SessionContent } from '../../../../src/core/session/file';
import { isSession, SESSION_TYPE } from '../../../../src/core/session/sniff';

const content: SessionContent = {
  app: '0.1.0',
  made: '2026-05-13T08:00:00.000Z',
  title: 'ferry.jsonl + 1',
  sample: null,
  pseudonyms: false,
  collection: 'words',
  fingerprint: 'abc123',
  files: [
    { name: 'folder/ferry “é”.jsonl', blob: new Blob(['{"id":"1"}\n'.repeat(5000)]) },
    { name: '../../etc/passwd', blob: new Blob([new Uint8Array([0, 255, 13, 10, 0])]) },
    { name: 'empty.csv', blob: new Blob([]) },
  ],
  choices: { ...NO_CHOICES, answered: ['a', 'b'], view: '1?lens=where&at=5' },
  story: '# A story\n\n## [One](#1?at=5)\n',
  card: 'Method card\n',
};

async function bytesOf(session: SessionContent): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await writeSession(session, (piece) => void pieces.push(piece));
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
const plain = async ({ files, ...rest }: SessionContent) => ({
  ...rest,
  files: await Promise.all(
    files.map(async ({ name, blob }) => [name, [...new Uint8Array(await blob.arrayBuffer())]]),
  ),
});

describe('a session file', () => {
  it('opens to what was saved, and is saved again to the same bytes', async () => {
    const bytes = await bytesOf(content);
    const blob = new Blob([bytes]);
    expect(await isSession(blob)).toBe(true);
    const read = await readSession(blob);
    expect(await plain(read)).toEqual(await plain(content));
    expect(Buffer.compare(await bytesOf(read), bytes)).toBe(0);
  });

  it('can be looked into by any other tool, and holds no path', async () => {
    const entries = unzipSync(await bytesOf(content));
    const [first] = Object.keys(entries);
    expect(first).toBe('mimetype');
    expect(strFromU8(entries['mimetype']!)).toBe(SESSION_TYPE);
    expect(Object.keys(entries).filter((name) => /\.\.|\\|^\//.test(name))).toEqual([]);
    expect(JSON.parse(strFromU8(entries['choices.json']!))).toMatchObject({ answered: ['a', 'b'] });
    expect(strFromU8(entries['method-card.txt']!)).toBe('Method card\n');
  });

  it('is told from every other file', async () => {
    for (const text of ['', 'PK', '{"a":1}', SESSION_TYPE, `mimetype${SESSION_TYPE}`])
      expect(await isSession(new Blob([text]))).toBe(false);
    expect(await isSession(new Blob([zipSync({ 'posts.jsonl': strToU8('{}') })]))).toBe(false);
  });

  it('damaged at any byte is refused with a sentence, or opens to what was saved', async () => {
    const bytes = await bytesOf({ ...content, files: content.files.slice(1) });
    const whole = JSON.stringify(await plain(await readSession(new Blob([bytes]))));
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, change, cut) => {
          const damaged = cut ? bytes.slice(0, at) : bytes.slice();
          if (!cut) damaged[at] = damaged[at]! ^ change;
          let read: SessionContent;
          try {
            read = await readSession(new Blob([damaged]));
          } catch (error) {
            expect(fileFault(error)).not.toBeNull();
            return;
          }
          expect(JSON.stringify(await plain(read))).toBe(whole);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('made by somebody else is refused where it lies, is newer, or would fill the disk', async () => {
    const entries = unzipSync(await bytesOf(content));
    const manifest = JSON.parse(strFromU8(entries['manifest.json']!)) as { files: object[] };
    const asking = (change: object, more: Record<string, Uint8Array> = {}) =>
      readSession(
        new Blob([
          zipSync({
            ...entries,
            'manifest.json': strToU8(JSON.stringify({ ...manifest, ...change })),
            ...more,
          }) as Uint8Array<ArrayBuffer>,
        ]),
      );
    await expect(asking({})).resolves.toMatchObject({ title: content.title });
    await expect(asking({ version: 2 })).rejects.toThrow('newer');
    await expect(asking({ more: 1 })).rejects.toThrow('damaged');
    await expect(asking({ sample: '../x' })).rejects.toThrow('damaged');
    await expect(asking({ files: [{ name: 'x', entry: 'nowhere', bytes: 1 }] })).rejects.toThrow('damaged');
    await expect(asking({ files: [{ name: 'x', entry: 'mimetype', bytes: 3 }] })).rejects.toThrow('damaged');
    await expect(asking({ files: [{ name: 'x', entry: 'data/b', bytes: 2 ** 40 }] })).rejects.toThrow(
      'claims',
    );
    // A bomb says that it is small.
    const bomb = { 'data/b': new Uint8Array(3_000_000) };
    await expect(asking({ files: [{ name: 'x', entry: 'data/b', bytes: 10 }] }, bomb)).rejects.toThrow(
      'damaged',
    );
    await expect(asking({}, { 'choices.json': strToU8('{"version":1}') })).rejects.toThrow('damaged');
    await expect(asking({}, { 'choices.json': strToU8('{"version":99}') })).rejects.toThrow('newer');
    await expect(asking({}, { 'choices.json': strToU8('{"__proto__":{"version":99}}') })).rejects.toThrow(
      'damaged',
    );
    await expect(readSession(new Blob([]))).rejects.toThrow(FileFault);
  });

  it('too large is not begun', async () => {
    const large = { size: 2 ** 31 + 1 } as Blob;
    await expect(bytesOf({ ...content, files: [{ name: 'x', blob: large }] })).rejects.toThrow('large');
  });
});

it('the checksum is that of zip archives', () => {
  const crc = new Crc32();
  crc.add(strToU8('1234'));
  crc.add(strToU8('56789'));
  expect(crc.value).toBe(0xcbf43926);
});
