import { describe, expect, it } from 'vitest';
import { middleOf } from '../../../../src/render/geometry';
import { axisOf, sharedLanes } from '../../../../src/ui/pair/lanes';

const HOPS = [
  [1, 40, 12, 3],
  [1, 5],
];

describe('a picture on a screen of twice the size', () => {
  it('has the lanes of a page, twice as high', () => {
    const page = sharedLanes(400, HOPS);
    const large = sharedLanes(800, HOPS, 2);
    expect(large.folded).toBe(page.folded);
    expect([...large.heights]).toEqual(Array.from(page.heights, (height) => height * 2));
    // Without being told it would have room for more of them.
    expect(sharedLanes(160, HOPS).lanes).toHaveLength(3);
    expect(sharedLanes(320, HOPS, 2).lanes).toHaveLength(3);
    expect(sharedLanes(320, HOPS).lanes).toHaveLength(4);
  });

  it('has its axis and its rings where a page has them', () => {
    const [page, large] = [axisOf(700), axisOf(1400, 2)];
    expect(large).toEqual({ x0: page.x0 * 2, x1: page.x1 * 2 });
    const small = middleOf(page, { width: 700, height: 400 });
    const { x, y, radius, half } = middleOf(large, { width: 1400, height: 800 }, 2);
    expect({ x, y, radius, half }).toEqual({
      x: small.x * 2,
      y: small.y * 2,
      radius: small.radius * 2,
      half: small.half * 2,
    });
  });
});
