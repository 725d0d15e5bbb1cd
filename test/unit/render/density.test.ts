import { describe, expect, it } from 'vitest';
import { LineDensity, weigh, type Stroke } from '../../../src/render/density/grid';

const SIZE = 40;
const inked = (alpha: number, colour = [200, 100, 0], to = colour): Stroke => {
  const [from, end] = [Float32Array.from(colour), Float32Array.from(to)];
  const stroke = { depth: 0, lines: 1, dashed: false, from, to: end };
  weigh(stroke, alpha, 1);
  return stroke;
};
const INK = inked(0.5);
const straight = (x0: number, y0: number, x1: number, y1: number): Float64Array =>
  Float64Array.of(
    ...[x0, y0],
    ...[x0 + (x1 - x0) / 3, y0 + (y1 - y0) / 3],
    ...[x0 + ((x1 - x0) * 2) / 3, y0 + ((y1 - y0) * 2) / 3],
    ...[x1, y1],
  );

/** RGBA of the pixel at a column and a row from above. */
function shown(lines: [Float64Array, Stroke][]): (x: number, y: number) => number[] {
  const density = new LineDensity(SIZE, SIZE, 1);
  for (const [cubic, stroke] of lines) density.add(cubic, stroke);
  const steps = density.resolve(() => false);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const pixels = step.value;
  return (x, y) => Array.from(pixels.subarray(((SIZE - 1 - y) * SIZE + x) * 4).subarray(0, 4));
}

describe('lines counted pixel by pixel', () => {
  it('takes as much light as lines painted one over the other: 1 − (1 − a)^n', () => {
    for (const n of [1, 2, 5]) {
      const at = shown(Array.from({ length: n }, () => [straight(4, 20.5, 36, 20.5), INK]));
      // Opacities stand in steps of a 256th of optical depth.
      expect(at(20, 20)[3]! / 255).toBeCloseTo(1 - 0.5 ** n, 1.9);
      expect(at(20, 23)).toEqual([0, 0, 0, 0]);
      expect(at(1, 20)).toEqual([0, 0, 0, 0]);
    }
  });

  it('shares a line between the pixels it lies between', () => {
    const at = shown([[straight(4, 21, 36, 21), inked(0.2)]]);
    expect(at(20, 20)[3]).toBe(at(20, 21)[3]);
    expect((at(20, 20)[3]! + at(20, 21)[3]!) / 255).toBeCloseTo(0.2, 1);
  });

  it('covers as much whichever way a line runs', () => {
    const sum = (cubic: Float64Array): number => {
      const at = shown([[cubic, inked(0.1)]]);
      let total = 0;
      for (let y = 0; y < SIZE; y++) for (let x = 0; x < SIZE; x++) total += at(x, y)[3]!;
      return total;
    };
    const flat = sum(straight(5, 20, 35, 20));
    expect(sum(straight(20, 5, 20, 35)) / flat).toBeCloseTo(1, 1);
    expect(sum(straight(35, 20, 5, 20)) / flat).toBeCloseTo(1, 1);
    // A little off its axis, and as long at an angle.
    for (const rise of [-3, -0.4, 0.7, 3.5]) {
      for (const cubic of [straight(5, 20, 35, 20 + rise), straight(20 + rise, 35, 20, 5)])
        expect(Math.abs(sum(cubic) / flat - 1)).toBeLessThan(0.03);
    }
    expect(sum(straight(9, 8, 33, 26)) / flat).toBeCloseTo(1, 1);
  });

  it('has the mean of the colours of its lines, between both ends of each', () => {
    const blue = inked(0.5, [0, 0, 200]);
    const at = shown([
      [straight(4, 20.5, 36, 20.5), INK],
      [straight(4, 20.5, 36, 20.5), blue],
    ]);
    const [r, , b, a] = at(20, 20);
    expect(r! / a!).toBeCloseTo(100 / 255, 1);
    expect(b! / a!).toBeCloseTo(100 / 255, 1);
    const fading = shown([[straight(0, 20.5, 40, 20.5), inked(0.5, [200, 100, 0], [0, 100, 0])]]);
    expect(fading(4, 20)[0]).toBeGreaterThan(fading(36, 20)[0]! + 50);
  });

  it('leaves gaps in inferred hops, and in no others', () => {
    const row = (dashed: boolean): boolean[] => {
      const at = shown([[straight(0, 20.5, 40, 20.5), { ...INK, dashed }]]);
      return Array.from({ length: SIZE }, (_, x) => at(x, 20)[3]! > 0);
    };
    expect(row(false).every(Boolean)).toBe(true);
    // 4.5 of 8, in whole pixels.
    const share = row(true).filter(Boolean).length / SIZE;
    expect(share).toBeGreaterThanOrEqual(4 / 8);
    expect(share).toBeLessThanOrEqual(5 / 8);
  });

  it('takes lines that leave the grid on any side', () => {
    const at = shown([
      [straight(-500, 20.5, 500, 20.5), INK],
      [straight(20.5, 900, 20.5, -900), INK],
      [straight(-50, -50, -10, -10), INK],
    ]);
    expect(at(2, 20)[3]).toBeGreaterThan(100);
    expect(at(20, 2)[3]).toBeGreaterThan(100);
    expect(at(2, 2)[3]).toBe(0);
  });
});
