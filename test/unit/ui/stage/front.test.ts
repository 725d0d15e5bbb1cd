import { describe, expect, it } from 'vitest';
import { frontOf, towards } from '../../../../src/ui/stage/front';

describe('the front', () => {
  const point = (place: number): { x: number; y: number } => ({ x: place, y: 2 * place });

  it('is where the newest posts are that the picture shows', () => {
    expect(frontOf(0, () => true, point)).toBeNull();
    expect(frontOf(3, () => true, point)).toEqual({ x: 1, y: 2 });
    // Of forty, whatever came before.
    expect(frontOf(1000, () => true, point)!.x).toBe(979.5);
    expect(frontOf(1000, (place) => place % 2 === 0, point)!.x).toBe(959);
    expect(frontOf(1000, () => false, point)).toBeNull();
    // Another picture is being made.
    expect(
      frontOf(
        1000,
        () => true,
        () => null,
      ),
    ).toBeNull();
  });

  it('is gone to step by step, and comes close, but keeps what a hand has enlarged', () => {
    let here = { at: { x: 0, y: 0 }, scale: 1 };
    for (let frame = 0; frame < 200; frame++) here = towards(here.at, here.scale, { x: 300, y: 100 });
    expect(here.at.x).toBeCloseTo(300, 3);
    expect(here.at.y).toBeCloseTo(100, 3);
    expect(here.scale).toBeCloseTo(2.2, 3);
    expect(towards({ x: 0, y: 0 }, 9, { x: 1, y: 1 }).scale).toBe(9);
  });
});
