import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ramps } from '../../../src/render/density/ramps';

const [LENGTH, ROWS] = [30, 12];

interface Piece {
  first: number;
  count: number;
  y: number;
  slope: number;
  depth: number;
}

/** The same, pixel by pixel. */
function stepByStep(pieces: readonly Piece[]): number[] {
  const grid = new Array<number>(LENGTH * ROWS).fill(0);
  for (const { first, count, y, slope, depth } of pieces) {
    for (let i = 0; i < count; i++) {
      const at = y + slope * i;
      const row = Math.floor(at);
      if (row < 0 || row >= ROWS - 1) continue;
      grid[row * LENGTH + first + i]! += (1 - (at - row)) * depth;
      grid[(row + 1) * LENGTH + first + i]! += (at - row) * depth;
    }
  }
  return grid;
}

const piece = fc
  .record({
    first: fc.integer({ min: 0, max: LENGTH - 1 }),
    count: fc.integer({ min: 0, max: LENGTH }),
    // Off any point where a rounding error could decide the row.
    y: fc.integer({ min: -30, max: ROWS * 10 + 30 }).map((tenths) => tenths / 10 + 0.0371),
    slope: fc.constantFrom(-0.12, -0.031, -1e-7, 0, 1e-7, 0.013, 0.09, 0.124),
    depth: fc.constantFrom(0.1, 0.7, 3),
  })
  .map((one) => ({ ...one, count: Math.min(one.count, LENGTH - one.first) }));

describe('pieces of lines, added up in runs', () => {
  it('cover what they would cover pixel by pixel, whatever their slope and wherever they leave the grid', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const ramps = new Ramps(LENGTH, ROWS);
        for (const { first, count, y, slope, depth } of pieces)
          ramps.add(first, first + count, y, slope, depth);
        const grid = new Float32Array(LENGTH * ROWS);
        ramps.addTo(grid, 1, LENGTH);
        stepByStep(pieces).forEach((depth, i) => expect(grid[i]).toBeCloseTo(depth, 4));
      }),
    );
  });

  it('stands in columns where it is told to', () => {
    const ramps = new Ramps(4, 3);
    ramps.add(1, 3, 0, 0, 1);
    const grid = new Float32Array(12);
    ramps.addTo(grid, 3, 1);
    expect(Array.from(grid)).toEqual([0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0]);
  });
});
