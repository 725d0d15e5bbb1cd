import { expect, it } from 'vitest';
import { csv } from '../../../../src/core/export/csv';

it('puts an apostrophe before whatever a spreadsheet would run, and before nothing else', () => {
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])
    expect(csv(['a'], [[formula]])).toMatch(/^a\n"?'/);
  expect(csv(['a', 'b', 'c'], [['1-2=3', -1, NaN]])).toBe('a,b,c\n1-2=3,-1,\n');
});

it('quotes what would end a cell', () => {
  expect(csv(['a'], [['say "no", twice\nor more']])).toBe('a\n"say ""no"", twice\nor more"\n');
});
