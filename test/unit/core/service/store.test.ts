/** Several texts as one archive. */
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { Store } from '../../../../src/core/service/store';

it('zips texts by their names, the same ones always to the same bytes', async () => {
  const store = new Store(() => {
    throw new Error('Nothing is kept.');
  });
  const texts = { 'plan.html': 'Plan '.repeat(1000), 'worksheets/a.html': 'Où ?', 'empty.html': '' };
  const zip = (): Promise<Blob> =>
    store.zip(Object.entries(texts).map(([name, text]) => ({ name, text: new Blob([text]) })));
  const bytes = new Uint8Array(await (await zip()).arrayBuffer());
  const read = Object.entries(unzipSync(bytes)).map(([name, file]) => [name, new TextDecoder().decode(file)]);
  expect(Object.fromEntries(read)).toEqual(texts);
  expect(bytes.length).toBeLessThan(1000);
  expect(new Uint8Array(await (await zip()).arrayBuffer())).toEqual(bytes);
});
