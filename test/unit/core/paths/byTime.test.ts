import { expect, it } from 'vitest';
import { isBefore, rowsByTime } from '../../../../src/core/paths/byTime';
import { makeDataset } from '../../helpers/dataset';

it('the list of rows and the comparison of two state one order', async () => {
  const times = { 12: 5, 9: NaN, 100: 5, 7: 9, 3: NaN, 11: 5, 8: -4 };
  const dataset = makeDataset(
    ['12', '9', '100', '7', '3', '11', '8'].map((id) => ({
      ...{ id, author: 'ann', text: 'words' },
      time: times[id as unknown as keyof typeof times],
    })),
  );
  const rows = [...(await rowsByTime(dataset, async () => undefined))];
  expect(rows.map((row) => dataset.id(row))).toEqual(['8', '11', '12', '100', '7', '9', '3']);
  for (const [i, a] of rows.entries())
    for (const [j, b] of rows.entries()) expect(isBefore(dataset, a, b), `${a} ${b}`).toBe(i < j);
});
