import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaOf } from '../../../../src/core/workshop/agreement';

/** Rows are judges, as the examples are printed; '.' = not judged. */
const units = (...judges: string[]): (string | null)[][] => {
  const rows = judges.map((judge) => judge.split(' '));
  return rows[0]!.map((_, unit) => rows.map((row) => (row[unit] === '.' ? null : row[unit]!)));
};

describe("Krippendorff's α", () => {
  // The worked examples A, B and C of Krippendorff (2011), with the values that he prints.
  it('is 0.095 for two judges, two values', () => {
    const alpha = alphaOf(units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'));
    expect(alpha).toBeCloseTo(0.095, 3);
  });

  it('is 0.692 for two judges, five values', () => {
    const alpha = alphaOf(units('a a b b d c c c e d d a', 'b a b b b c c c e d d d'));
    expect(alpha).toBeCloseTo(0.692, 3);
  });

  it('is 0.743 for four judges who leave some out', () => {
    const alpha = alphaOf(
      units(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
    );
    expect(alpha).toBeCloseTo(0.743, 3);
  });

  it('cannot be told of one judge, of one value, or of nothing', () => {
    expect(alphaOf(units('a b c'))).toBeNaN();
    expect(alphaOf(units('a a a', 'a a a'))).toBeNaN();
    expect(alphaOf([])).toBeNaN();
  });

  it('is 1 where all agree on several values, at most 1 ever, and the same whatever the order of judges and units', () => {
    expect(alphaOf(units('a b c', 'a b c'))).toBe(1);
    const value = fc.constantFrom('a', 'b', 'c', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 20 }), (all) => {
        const alpha = alphaOf(all);
        const turned = alphaOf(all.map((unit) => unit.toReversed()).toReversed());
        if (Number.isNaN(alpha)) expect(turned).toBeNaN();
        else {
          expect(alpha).toBeLessThanOrEqual(1);
          expect(turned).toBeCloseTo(alpha, 12);
        }
      }),
    );
  });
});
