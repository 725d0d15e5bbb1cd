import { describe, expect, it } from 'vitest';
import { LAYOUT, markRadius } from '../../../src/core/layout';
import { spotIndex } from '../../../src/core/layout/spotIndex';
import { Drawn } from '../../../src/render/drawn';
import { input } from '../core/layout/input';

function star(posts: number): Drawn {
  const made = input(
    [-1, ...Array<number>(posts - 1).fill(0)],
    Array.from({ length: posts }, (_, i) => (i * 1000) / posts),
  );
  const layout = LAYOUT.radial(made);
  return new Drawn({ ...made, layout: { ...layout, index: spotIndex(layout, made) } });
}

describe('marks', () => {
  it('have their own size among few, and are smaller among many; the source never', () => {
    const [few, many] = [star(400), star(40_000)];
    expect(few.radius(1)).toBe(markRadius(1, 0));
    expect(many.radius(1)).toBeCloseTo(markRadius(1, 0) * Math.cbrt(6000 / 40_000), 6);
    expect(many.radius(0)).toBe(few.radius(0));
  });
});
