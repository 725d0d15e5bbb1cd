/** Which forebear a changed copy hangs on. */
import { expect, it } from 'vitest';
import { buildForest } from '../../../../src/core/paths';
import { makeDataset } from '../../helpers/dataset';

const SAID = 'From 1 March the harbour is free for fishing boats that register before 30 June.';
const at = (minute: number): number => Date.UTC(2026, 0, 1) + minute * 60_000;
const copy = (id: string, minute: number, text: string) => ({ id, author: id, time: at(minute), text });
const ROWS = [
  copy('root', 0, SAID),
  ...Array.from({ length: 40 }, (_, n) => ({ ...copy(`r${n}`, 1 + n, ''), repostOf: 'root' })),
  copy('cut', 50, 'From 1 March the harbour is free for fishing boats that register'),
  copy('shut', 51, SAID.replace('free', 'shut')),
];

async function parentOf(text: string): Promise<{ parent: string; second: string | null }> {
  const data = makeDataset([...ROWS, copy('new', 60, text)]);
  const forest = await buildForest(data);
  const row = data.byId('new');
  const second = forest.second[row]!;
  return { parent: data.id(forest.parent[row]!), second: second < 0 ? null : data.id(second) };
}

it('a beginning cut off is likelier made from what many pass on; the nearest words stay second', async () => {
  expect(await parentOf('From 1 March the harbour is free for fishing boats that')).toEqual({
    parent: 'root',
    second: 'cut',
  });
});

it('a word put in that another put in before is likelier had from there', async () => {
  expect(await parentOf('From 1 March the harbour is shut for fishing boats')).toMatchObject({
    parent: 'shut',
  });
});

it('the same words hang on the first that has them, however few show it', async () => {
  expect(await parentOf(SAID.replace('free', 'shut!'))).toMatchObject({ parent: 'shut' });
});
