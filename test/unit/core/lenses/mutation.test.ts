import { describe, expect, it } from 'vitest';
import {
  intactAfter,
  mutationOf,
  sizeTail,
  yuleExponent,
  yuleTail,
} from '../../../../src/core/lenses/mutation';
import { seeded } from '../../../../src/core/random';

/** Simon's process: each post makes a new wording with probability μ, or copies that of a post chosen at random. */
function simon(rate: number, posts: number, seed: number): Uint32Array {
  const random = seeded(seed);
  const carried = [0];
  const sizes = [1];
  while (carried.length < posts) {
    const wording = random.chance(rate) ? sizes.push(0) - 1 : carried[random.below(carried.length)]!;
    carried.push(wording);
    sizes[wording]!++;
  }
  return Uint32Array.from(sizes);
}

describe('the rate at which words change', () => {
  it('is that of the process that made the sizes, and so is the exponent', () => {
    const carriers = simon(0.1067, 40_000, 1);
    const mutation = mutationOf({
      count: carriers.length,
      carriers,
      reposts: new Uint32Array(carriers.length),
    });
    expect(mutation.rate).toBeCloseTo(0.1067, 2);
    expect(mutation.expectedExponent).toBeCloseTo(1 + 1 / (1 - mutation.rate!), 9);
    expect(Math.abs(mutation.fittedExponent! - mutation.expectedExponent!)).toBeLessThan(0.08);
    expect(mutation.few).toBe(false);
  });

  it('tells another distribution from it', () => {
    const even = new Uint32Array(2000).fill(20);
    const { fittedExponent, expectedExponent } = mutationOf({
      ...{ count: 2000, carriers: even, reposts: new Uint32Array(2000) },
    });
    expect(fittedExponent! - expectedExponent!).toBeLessThan(-0.5);
  });

  it('counts carriers apart from those who could change', () => {
    const mutation = mutationOf({
      ...{ count: 3, carriers: Uint32Array.of(90, 8, 2), reposts: Uint32Array.of(80, 5, 0) },
    });
    expect(mutation).toMatchObject({ wordings: 3, carriers: 100, largestShare: 0.9, few: true });
    expect(mutation.rate).toBeCloseTo(2 / 99, 9);
    expect(mutation.rateOfChangers).toBeCloseTo(2 / 14, 9);
  });

  it('says nothing where there is nothing to say', () => {
    const one = mutationOf({ count: 1, carriers: Uint32Array.of(1), reposts: Uint32Array.of(0) });
    expect(one).toMatchObject({
      rate: null,
      rateOfChangers: null,
      expectedExponent: null,
      fittedExponent: null,
    });
    expect(yuleExponent([1, 1, 1])).toBeNull();
    expect(intactAfter(0.5, 3)).toBe(0.125);
  });

  it('solves the likelihood: its slope is zero there', () => {
    const sizes = [1, 1, 1, 2, 1, 4, 9, 1, 2];
    const rho = yuleExponent(sizes)! - 1;
    const slope = sizes.reduce((total, size) => {
      for (let j = 1; j <= size; j++) total -= 1 / (rho + j);
      return total + 1 / rho;
    }, 0);
    expect(slope).toBeCloseTo(0, 6);
  });
});

describe('the sizes of wordings', () => {
  it('are counted from the smallest on, each with all that are as large', () => {
    expect(sizeTail(Uint32Array.of(5, 1, 1, 0, 2, 1))).toEqual([
      { size: 1, atLeast: 5 },
      { size: 2, atLeast: 2 },
      { size: 5, atLeast: 1 },
    ]);
    expect(sizeTail([])).toEqual([]);
  });

  it('would have the tail of a Yule–Simon distribution', () => {
    // Exponent 2 is ρ = 1: p(k) = 1 / (k (k + 1)), and P(k ≥ n) = 1 / n.
    expect(yuleTail(2, [1, 2, 4, 10])).toEqual([1, 1 / 2, 1 / 4, 1 / 10].map((p) => expect.closeTo(p, 12)));
    const carriers = simon(0.3, 60_000, 3);
    const sizes = sizeTail(carriers);
    const few = sizes.filter(({ size }) => size <= 6);
    const expected = yuleTail(
      mutationOf({ count: carriers.length, carriers, reposts: new Uint32Array(carriers.length) })
        .expectedExponent!,
      few.map(({ size }) => size),
    );
    few.forEach(({ atLeast }, i) => expect(atLeast / carriers.length).toBeCloseTo(expected[i]!, 2));
  });
});
