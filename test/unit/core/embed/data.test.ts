import { expect, it } from 'vitest';
import { readData, writeData } from '../../../../src/core/embed/data';
import type { Manifest } from '../../../../src/core/export/manifest';
import { readManifest } from '../../../../src/core/export/readManifest';

const manifest: Manifest = {
  title: 'A denial\nin two lines',
  view: '1?lens=horizon',
  collection: 'words',
  sentence: '“No” is gone.',
  corrected: 1_700_000_000_000,
};
const POSTS = '{"id":"1"}\n{"id":"2"}\n';

it('a published cascade is read as it was written, whatever its words hold', async () => {
  const story = '# A story\n\n## [One](#1?lens=where)\n\nWords, “more words”.\n';
  const read = await readData(writeData(manifest, story, 'A card\nof two lines', new Blob([POSTS])));
  expect(read?.story).toBe(story);
  expect(await read?.posts.text()).toBe(POSTS);
  expect(readManifest(read!.manifest)).toEqual(manifest);
});

it('what is none is refused', async () => {
  for (const text of [
    '',
    'one line',
    '{}\n',
    '{}\n[]\n',
    '{}\nnull\nposts',
    '{}\n{"story":1}\nposts',
    `{}\n${'x'.repeat(2 << 20)}\n`,
  ])
    expect(await readData(new Blob([text]))).toBeNull();
});

it('cut off on its way it is refused, wherever a post was cut; without the end of its last line, or a post, it is read', async () => {
  const whole = await writeData(manifest, '', '', new Blob([POSTS])).text();
  const from = whole.length - POSTS.length;
  for (let end = whole.length - 10; end < whole.length - 1; end++)
    await expect(readData(new Blob([whole.slice(0, end)])), whole.slice(from, end)).rejects.toThrow(
      'damaged',
    );
  for (const text of [whole.trimEnd(), `${whole}\r\n`, whole.replace('{"id":"2"}\n', '')])
    expect(await readData(new Blob([text]))).not.toBeNull();
  // A line longer than what is looked at first.
  const long = `{"id":"${'x'.repeat(200_000)}"}\n`;
  expect(await readData(writeData(manifest, '', '', new Blob([POSTS, long])))).not.toBeNull();
  await expect(readData(writeData(manifest, '', '', new Blob([POSTS, long.slice(0, -9)])))).rejects.toThrow(
    'damaged',
  );
});

it('what a newer app says of its posts is told from what is damaged', () => {
  const asking = (change: object): string => JSON.stringify({ version: 1, ...manifest, ...change });
  expect(readManifest(asking({ more: 1 }))).toEqual(manifest);
  for (const version of [2, 99]) expect(() => readManifest(asking({ version }))).toThrow('newer');
  for (const text of [
    ...['', '{', 'null', '[]', '7', '{"__proto__":{"version":99}}'],
    asking({ version: 0 }),
    asking({ version: '<b>' }),
    asking({ version: undefined }),
    asking({ title: 'x'.repeat(5000) }),
    asking({ collection: '__proto__' }),
    asking({ corrected: '<script>' }),
  ])
    expect(() => readManifest(text), text.slice(0, 60)).toThrow('damaged');
});
