import { describe, expect, it } from 'vitest';
import { MarkGrid, type Mark } from '../../../src/render/density/marks';

const SIZE = 20;
const PAPER = [240, 230, 220];
const DOT: Mark = { radius: 2, rim: 0, ring: Infinity, open: Infinity, alpha: 1, colour: [200, 100, 0] };

/** RGBA of the pixel at a column and a row from above. */
function shown(marks: [x: number, y: number, mark: Mark][]): (x: number, y: number) => number[] {
  const grid = new MarkGrid(SIZE, SIZE, PAPER);
  for (const [x, y, mark] of marks) grid.add(x, y, mark);
  return (x, y) => Array.from(grid.pixels.subarray(((SIZE - 1 - y) * SIZE + x) * 4).subarray(0, 4));
}
const ink = (at: (x: number, y: number) => number[]): number => {
  let sum = 0;
  for (let y = 0; y < SIZE; y++) for (let x = 0; x < SIZE; x++) sum += at(x, y)[3]! / 255;
  return sum;
};

describe('small marks painted pixel by pixel', () => {
  it('covers what a disc covers, however it lies on the pixels', () => {
    for (const radius of [0.8, 1.3, 2, 3])
      for (const off of [0, 0.3, 0.5]) {
        const at = shown([[10 + off, 10 + off, { ...DOT, radius }]]);
        expect(ink(at) / (Math.PI * radius * radius)).toBeGreaterThan(0.8);
        expect(ink(at) / (Math.PI * radius * radius)).toBeLessThan(1.2);
      }
    expect(shown([[10, 10, DOT]])(9, 9)).toEqual([200, 100, 0, 255]);
  });

  it('stands in paper, is hollow where it is a ring, and open where it is to come', () => {
    const rimmed = shown([[10.5, 10.5, { ...DOT, rim: 1 }]]);
    expect(rimmed(10, 10)).toEqual([200, 100, 0, 255]);
    expect(rimmed(13, 10)).toEqual([...PAPER.map((level) => Math.round(level / 2)), 128]);
    const hollow = shown([[10.5, 10.5, { ...DOT, radius: 3, ring: 1.5 }]]);
    expect(hollow(10, 10)).toEqual([...PAPER, 255]);
    expect(hollow(12, 10)).toEqual([200, 100, 0, 255]);
    const pale = shown([[10.5, 10.5, { ...DOT, radius: 3, open: 1, alpha: 0.5 }]]);
    expect(pale(10, 10)[3]).toBe(0);
    expect(pale(13, 10)[3]).toBeGreaterThan(50);
  });

  it('has what is painted first lie on top, and leaves alone what it hides', () => {
    const blue: Mark = { ...DOT, colour: [0, 0, 250] };
    expect(
      shown([
        [10, 10, DOT],
        [10, 10, { ...blue, radius: 3 }],
      ])(9, 9),
    ).toEqual([200, 100, 0, 255]);
    // As light goes through both: half of the first, half of what it leaves from the second.
    const both = shown([
      [10, 10, { ...DOT, alpha: 0.5 }],
      [10, 10, { ...blue, alpha: 0.5 }],
    ])(9, 9);
    [100, 50, 62, 191].forEach((level, i) => expect(Math.abs(both[i]! - level)).toBeLessThanOrEqual(2));
  });

  it('paints nothing beyond the edges', () => {
    expect(
      ink(
        shown([
          [-9, 5, DOT],
          [30, 5, DOT],
          [5, -9, DOT],
          [5, 30, DOT],
        ]),
      ),
    ).toBe(0);
    expect(ink(shown([[0, 0, DOT]]))).toBeCloseTo(Math.PI, 0);
  });
});
