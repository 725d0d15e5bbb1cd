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
