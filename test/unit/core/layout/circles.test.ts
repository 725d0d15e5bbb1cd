import { describe, expect, it } from 'vitest';
import { packCircles } from '../../../../src/core/layout/circles';
import { seeded } from '../../../../src/core/random';

/** The most by which two overlap, and how much of the circle around them all they fill. */
function packed(radius: Float64Array, wide?: number): { overlap: number; fill: number; wider: number } {
  const { x, y } = packCircles(radius, wide);
  let overlap = 0;
  let [around, area, left, top] = [0, 0, 0, 0];
  for (let a = 0; a < radius.length; a++) {
    around = Math.max(around, Math.hypot(x[a]!, y[a]!) + radius[a]!);
    left = Math.max(left, Math.abs(x[a]!) + radius[a]!);
    top = Math.max(top, Math.abs(y[a]!) + radius[a]!);
    area += radius[a]! ** 2;
    for (let b = 0; b < a; b++)
      overlap = Math.max(overlap, radius[a]! + radius[b]! - Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!));
  }
  return { overlap, fill: area / around ** 2, wider: left / top };
}

describe('circles', () => {
  it('never overlap, and stand close', () => {
    const random = seeded(2);
    const radii = Float64Array.from({ length: 300 }, () => 0.2 + random.next() ** 4 * 5);
    const many = Float64Array.from({ length: 6000 }, (_, i) => 1 + 40 / (i + 1));
    for (const list of [radii, radii.slice().sort().reverse(), new Float64Array(300).fill(1), many]) {
      const { overlap, fill } = packed(list);
      expect(overlap).toBeLessThan(1e-5);
      expect(fill).toBeGreaterThan(0.6);
    }
  });

  it('fill a wide stage', () => {
    const { overlap, wider } = packed(new Float64Array(400).fill(1), 2);
    expect(overlap).toBeLessThan(1e-5);
    expect(wider).toBeGreaterThan(1.7);
    expect(wider).toBeLessThan(2.3);
  });

  it('are placed where there is one, two or none', () => {
    expect(packCircles(Float64Array.of()).x.length).toBe(0);
    expect([...packCircles(Float64Array.of(3)).x]).toEqual([0]);
    expect(packed(Float64Array.of(2, 5)).overlap).toBeCloseTo(0, 9);
  });
});
