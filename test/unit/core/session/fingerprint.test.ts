import { expect, it } from 'vitest';
import { fingerprintOf } from '../../../../src/core/session/fingerprint';
import { makeDataset, type TestPost } from '../../helpers/dataset';

const rows: TestPost[] = Array.from({ length: 50 }, (_, i) => ({
  ...{ id: `p${i}`, author: `a${i % 7}`, text: `words ${i}`, time: 1e12 + i * 1000 },
}));

it('an export is known again by its posts, and another is not taken for it', () => {
  const known = fingerprintOf(makeDataset(rows));
  expect(known).toMatch(/^[0-9a-z]{5,11}$/);
  expect(fingerprintOf(makeDataset(rows.map((row) => ({ ...row }))))).toBe(known);
  const others = [
    rows.slice(1),
    rows.toReversed(),
    rows.map((row, i) => (i === 30 ? { ...row, id: 'other' } : row)),
    rows.map((row, i) => (i === 30 ? { ...row, author: 'a0' } : row)),
    rows.map((row, i) => (i === 30 ? { ...row, time: 5 } : row)),
  ];
  const found = others.map((other) => fingerprintOf(makeDataset(other)));
  expect(new Set([known, ...found]).size).toBe(others.length + 1);
});
