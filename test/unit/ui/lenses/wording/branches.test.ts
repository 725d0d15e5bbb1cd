import { describe, expect, it } from 'vitest';
import type { CascadeBundle } from '../../../../../src/core/api';
import type { TimeScale } from '../../../../../src/core/replay/types';
import { branches } from '../../../../../src/ui/lenses/wording/branches';

/** Wording 0 is the source's; 1 and 2 are made from it, 3 from 1; a post a place, four of them later than the others. */
const bundle = {
  cascade: {
    dated: 8,
    variant: Int32Array.of(0, 0, 1, 2, 3, 1, 3, -1),
    basis: new Uint8Array(8),
  },
  tree: {
    parent: Int32Array.of(-1, 0, 0, 1),
    second: Int32Array.of(-1, -1, -1, 2),
    first: Int32Array.of(0, 2, 3, 4),
    generation: Uint16Array.of(0, 1, 1, 2),
  },
} as unknown as CascadeBundle;
const scale = { length: 70, unit: Float64Array.of(0, 10, 20, 30, 40, 50, 60, 70) } as unknown as TimeScale;
const axis = { x0: 100, x1: 170 };

describe('the family tree', () => {
  it('begins each wording at its first post, below its parent, the latest child nearest', () => {
    const drawn = branches(bundle, scale, axis, 400);
    expect(drawn.map(({ wording }) => wording)).toEqual([0, 2, 1, 3]);
    expect(drawn.map(({ x }) => x)).toEqual([100, 130, 120, 140]);
    expect(drawn.map(({ y }, i) => i === 0 || y > drawn[i - 1]!.y)).not.toContain(false);
    expect(drawn.map(({ stem }) => stem !== '')).toEqual([false, true, true, true]);
    expect(drawn.find(({ wording }) => wording === 3)!.second).not.toBe('');
  });

  it('keeps the most carried ones where not all fit, with what they descend from', () => {
    const drawn = branches(bundle, scale, axis, 30 + 46 * 2);
    expect(drawn.map(({ wording }) => wording)).toEqual([0, 1]);
  });

  it('stands on generations where nothing is dated', () => {
    const undated = { ...bundle, cascade: { ...bundle.cascade, dated: 0 } } as CascadeBundle;
    const still = { length: 1, unit: new Float64Array(8).fill(NaN) } as unknown as TimeScale;
    const xs = new Map(branches(undated, still, axis, 400).map(({ wording, x }) => [wording, x]));
    expect(xs.get(0)).toBe(100);
    expect(xs.get(1)).toBe(xs.get(2));
    expect(xs.get(3)!).toBeGreaterThan(xs.get(1)!);
  });
});
