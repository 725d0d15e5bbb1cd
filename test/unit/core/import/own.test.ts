/** What a frame reads is what the whole app reads of the same file. */
import { expect, it } from 'vitest';
import { lineOf } from '../../../../src/core/export/lines';
import type { Batch } from '../../../../src/core/dataset/batch';
import type { ImportApi } from '../../../../src/core/api';
import { ImportService } from '../../../../src/core/service/import';
import { OwnImport } from '../../../../src/core/service/importOwn';

const POST = {
  time: Date.UTC(2026, 2, 4),
  lang: 'en',
  text: 'No boat entered the reserve.',
  ...{ repostOf: '', quoteOf: '', replyTo: '', mentions: [], hashtags: ['boat'], urls: [] },
  figures: { reposts: 2, replies: 0, likes: 1, quotes: 0 },
  synthetic: true,
  sampled: { weight: 4, how: 'backbone' as const },
};
const author = (id: string) => ({
  id,
  handle: `h${id}`,
  name: '',
  location: '',
  verified: false,
  followers: 5,
});
const LINES = [
  lineOf({ ...POST, id: '2029119656555446272', author: author('7') }),
  lineOf({
    ...POST,
    id: '2029119753850716161',
    author: author('8'),
    quoteOf: '2029119656555446272',
    text: 'A boat.',
  }),
  lineOf({ ...POST, id: 'private-1', author: null, text: 'x1 boat x2 ✓' }),
  '{"not":"a post"}\n',
  'no JSON\n',
].join('');

async function batchesOf(api: Omit<ImportApi, 'record'>): Promise<Batch[]> {
  const blob = new Blob([LINES]);
  const { port1, port2 } = new MessageChannel();
  const got: Batch[] = [];
  port2.onmessage = ({ data }: MessageEvent<Batch>) => {
    got.push(data);
    port2.postMessage(null);
  };
  api.connect(port1, () => undefined);
  const file = { name: 'posts.jsonl', blob, mapping: null, packing: [], holds: Infinity, archive: null };
  const { format, encoding, packing, packed, head, ranges } = await api.plan(file);
  for (const [task, [start, end]] of ranges.entries())
    await api.read(
      { file: 0, task, format: format!, encoding, packing, packed, head, start, end, seam: null },
      file,
    );
  await api.drained();
  port1.close();
  port2.close();
  return got;
}

it('own lines come out as the same columns, rejects included', async () => {
  const [whole, own] = [await batchesOf(new ImportService()), await batchesOf(new OwnImport())];
  expect(own).toEqual(whole);
  expect(own).toHaveLength(1);
  expect(JSON.stringify(own)).toContain('brokenJson');
});
