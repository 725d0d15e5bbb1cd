import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchesOf, trimmed } from '../../../../src/core/replay/trim';

describe('a branch', () => {
  it('finds what hangs on a post, whichever of them stands first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }), fc.nat(1000), (ups, at) => {
        // Parents stand anywhere: numbers are shuffled by a stride without a common divisor.
        const count = ups.length;
        const stride = [7, 11, 13].find((step) => count % step !== 0)!;
        const number = (i: number): number => (i * stride) % count;
        const parent = new Int32Array(count).fill(-1);
        ups.forEach((up, i) => (parent[number(i)] = i === 0 ? -1 : number(up % i)));
        const root = at % count;
        const above = (place: number): boolean =>
          place === root || (parent[place]! >= 0 && above(parent[place]!));
        expect([...branchesOf(parent, [root])]).toEqual(
          Array.from(parent, (_, place) => (above(place) ? 1 : 0)),
        );
      }),
    );
    expect([...branchesOf(Int32Array.of(-1, 0), [-1])]).toEqual([0, 0]);
  });
});

describe('a picture that leaves posts out', () => {
  //      0 ─ 1 ─ 2 ─ 3
  //          └ 4   5 ─ 6
  const cascade = {
    count: 7,
    parent: Int32Array.of(-1, 0, 1, 2, 1, 0, 5),
    descendants: Uint32Array.of(6, 3, 1, 0, 0, 1, 0),
  };
  const out = (least: number, ...collapsed: number[]): number[] =>
    Array.from(trimmed(cascade, least, collapsed) ?? []).flatMap((is, place) => (is ? [place] : []));

  it('keeps the backbone: roots, and posts on which enough others hang', () => {
    expect(trimmed(cascade, 0, [])).toBeNull();
    expect(out(1)).toEqual([3, 4, 6]);
    expect(out(2)).toEqual([2, 3, 4, 5, 6]);
    expect(out(99)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('leaves out all that hangs on a collapsed post, not the post, and both together', () => {
    expect(out(0, 1)).toEqual([2, 3, 4]);
    expect(out(0, 2, 5)).toEqual([3, 6]);
    expect(out(1, 1)).toEqual([2, 3, 4, 6]);
  });
});
