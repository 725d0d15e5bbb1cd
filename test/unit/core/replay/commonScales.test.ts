import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonScales } from '../../../../src/core/replay/timescale';
import type { Cascade, ScaleKind } from '../../../../src/core/replay/types';

const cascade = (birth: number[], undated = 0): Cascade =>
  ({
    count: birth.length + undated,
    dated: birth.length,
    birth: Float64Array.from([...birth, ...new Array<number>(undated).fill(NaN)]),
  }) as Cascade;

describe('two cascades on one axis', () => {
  const births = fc
    .array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 40 })
    .map((list) => [...list].sort((a, b) => a - b));

  it('stand at the same place where they are as long after their messages, on every scale', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<ScaleKind>('clock', 'order', 'squeezed'),
        fc.tuple(births, births, births),
        (kind, [own, other, both]) => {
          const began = [1e12, 2e12];
          const times = [own, other].map((list, side) =>
            [0, ...list, ...both].sort((a, b) => a - b).map((ms) => began[side]! + ms),
          );
          const { axis, scales } = commonScales(cascade(times[0]!), cascade(times[1]!, 2), kind);
          for (const ms of [0, ...both]) {
            const units = scales.map((scale, side) => scale.unit[times[side]!.indexOf(began[side]! + ms)]);
            expect(units[0]).toBe(units[1]);
            expect(axis.toUnit(ms)).toBe(units[0]);
          }
          for (const scale of scales) {
            expect(scale.length).toBe(axis.length);
            expect(scale.bornAt(axis.length)).toBe(scale.unit.filter((unit) => !Number.isNaN(unit)).length);
          }
        },
      ),
    );
  });

  it('last as long as the longer, and undated posts have no place', () => {
    const { axis, scales } = commonScales(cascade([100, 160]), cascade([5000, 5000, 5900], 1), 'clock');
    expect([axis.start, axis.end, axis.length]).toEqual([0, 900, 900]);
    expect(Array.from(scales[0].unit)).toEqual([0, 60]);
    expect(Array.from(scales[1].unit)).toEqual([0, 0, 900, NaN]);
    expect([scales[0].bornAt(59), scales[0].bornAt(60), scales[1].bornAt(0)]).toEqual([1, 2, 2]);
    // A moment of the clock is one of each message's own days.
    expect([axis.toTime(60), scales[0].toTime(60), scales[1].toTime(60)]).toEqual([60, 160, 5060]);
  });

  it('squeeze only what is empty in both', () => {
    const alone = commonScales(cascade([0, 1000]), cascade([0]), 'squeezed').axis.length;
    const filled = commonScales(cascade([0, 1000]), cascade([0, 250, 500, 750]), 'squeezed').axis.length;
    expect(alone).toBeCloseTo(20);
    expect(filled).toBeCloseTo(80);
  });
});
