import { expect, test } from 'vitest';
import { csv } from '../../../../src/core/export/csv';
import { workList } from '../../../../src/core/export/workList';

test('a line each, formulas defused, nothing made up where nothing is known', () => {
  const item = {
    ...{ id: '1801', time: Date.UTC(2026, 0, 2, 3, 4), handle: 'ana', question: true, text: '=SUM(A1)?' },
    ...{ followers: 12, below: 3, repliedBy: 'vey_mfa', bySource: true, after: 90_000, answered: true },
  };
  const open = { ...item, time: NaN, followers: -1, question: false, text: 'a, "b"', repliedBy: '' };
  const lines = workList([item, { ...open, bySource: false, after: NaN, answered: false }])
    .trim()
    .split('\n');
  expect(lines[1]).toBe("1801,2026-01-02T03:04:00.000Z,ana,question,'=SUM(A1)?,12,3,vey_mfa,yes,1.5,yes");
  expect(lines[2]).toBe('1801,,ana,remark,"a, ""b""",,3,,no,,no');
});

test('whatever a spreadsheet may take for a formula is defused', () => {
  const cells = [
    '=1',
    '+1',
    '-1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00a0@x',
    '\u3000＝1',
    '＋1',
    '－1',
    '＠x',
    '\n=1',
  ];
  for (const cell of cells) expect(csv(['a'], [[cell]]), JSON.stringify(cell)).toMatch(/^a\n"?'/);
  for (const cell of ['a=1', "'=1", '1-2', '']) expect(csv(['a'], [[cell]])).toBe(`a\n${cell}\n`);
  expect(csv(['a'], [[-1]])).toBe('a\n-1\n');
});
