import { expect, test } from 'vitest';
import { seeded } from '../../../../src/core/random';
import { Tallies } from '../../../../src/core/replay';

/** Posts of a code at some hops among the first `born`, counted one by one. */
function counted(codes: Uint8Array, depth: Uint16Array, shown: Uint8Array, born: number) {
  return (code: number, from: number, to: number): number => {
    let posts = 0;
    for (let place = 0; place < born; place++)
      if (shown[place] && codes[place] === code && depth[place]! >= from && depth[place]! < to) posts++;
    return posts;
  };
}

test('counts by hop at any moment, forward, backward and across kept states', () => {
  const random = seeded(5);
  const count = 20_000;
  const codes = Uint8Array.from({ length: count }, () => random.below(4));
  const depth = Uint16Array.from({ length: count }, () => random.below(6));
  const shown = Uint8Array.from({ length: count }, () => (random.chance(0.7) ? 1 : 0));
  const tallies = new Tallies({ count, depth, shown }, codes, 3);
  for (const born of [0, 1, 8192, 8193, 300, 19_999, 20_000, 12_000, 8191, 1e9]) {
    const plain = counted(codes, depth, shown, Math.min(born, count));
    for (const code of [0, 1, 2]) {
      expect(tallies.count(born, code)).toBe(plain(code, 0, Infinity));
      expect(tallies.count(born, code, 2, 4)).toBe(plain(code, 2, 4));
    }
  }
  expect(new Tallies({ count: 0, depth: new Uint16Array(0) }, new Uint8Array(0), 3).count(5, 0)).toBe(0);
});
