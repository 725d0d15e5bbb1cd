import { describe, expect, it } from 'vitest';
import { occasionsOf, weightOf } from '../../../../src/core/replay/mattering';

/** A source, two posts on it, two on the first of these; wordings 0, 1, 1, 0, 1. */
const CASCADE = {
  count: 5,
  parent: Int32Array.of(-1, 0, 0, 1, 1),
  variant: Int32Array.of(0, 1, 1, 0, 1),
};

describe('what matters now', () => {
  it('is told by what hangs straight on a post, or carries a wording', () => {
    const [source, first, last, wording, again] = occasionsOf(CASCADE, [
      ...[{ place: 0 }, { place: 1 }, { place: 4 }],
      ...[{ wording: 1 }, { wording: 1 }],
    ]);
    expect([...source!]).toEqual([1, 2]);
    expect([...first!]).toEqual([3, 4]);
    expect([...last!]).toEqual([]);
    expect([...wording!]).toEqual([1, 2, 4]);
    expect(again).toEqual(wording);
  });

  it('counts what is born, and what came of late five times', () => {
    const occasions = Uint32Array.of(1, 2, 6);
    expect(weightOf(occasions, 1, 0)).toBe(0);
    expect(weightOf(occasions, 3, 3)).toBe(2);
    expect(weightOf(occasions, 3, 2)).toBe(6);
    expect(weightOf(occasions, 3, 0)).toBe(10);
    expect(weightOf(occasions, 9, 4)).toBe(7);
    // Time went back behind what was of late.
    expect(weightOf(occasions, 0, 4)).toBe(0);
    expect(weightOf(new Uint32Array(0), 9, 0)).toBe(0);
  });
});
