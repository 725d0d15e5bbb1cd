/** The delays that a crowd draws have the published shape (methods §1.5c). */
import { expect, test } from 'vitest';
import { delayAt, kernelSurvival, S0, THETA } from '../../../../src/core/kernel';
import { seeded } from '../../../../src/core/random';

test('20,000 drawn delays have the median and the quartiles of the kernel, and 54.3 % of them come within the hour', () => {
  const random = seeded(11);
  const drawn = Array.from({ length: 20_000 }, () => delayAt(random.next())).sort((a, b) => a - b);
  const within = drawn.filter((delay) => delay <= 3600).length / drawn.length;
  expect(Math.abs(within - 0.543)).toBeLessThan(0.012);
  for (const [share, seconds] of [
    [0.25, 422.9],
    [0.5, 2437],
    [0.75, 48_679],
  ] as const)
    expect(Math.abs(Math.log(drawn[share * drawn.length]! / seconds))).toBeLessThan(0.12);
});

test('the inverse undoes the distribution, on both sides of the bend and at it', () => {
  for (const u of [0, 0.05, 0.187, 0.18797175, 0.189, 0.4, 0.99, 0.999999])
    expect(1 - kernelSurvival(delayAt(u))).toBeCloseTo(u, 6);
  expect(delayAt(0.18797175)).toBeCloseTo(S0, 3);
});

test.each([0.7, 1.3])('with θ × %f the delays still grow with u, without a gap at the bend', (shift) => {
  const theta = THETA * shift;
  const bend = theta / (1 + theta);
  expect(delayAt(bend - 1e-9, theta)).toBeCloseTo(S0, 3);
  expect(delayAt(bend + 1e-9, theta)).toBeCloseTo(S0, 3);
  // Beyond the bend the share that comes later falls as the delay to the power of −θ.
  const [early, late] = [delayAt(0.5, theta), delayAt(0.75, theta)];
  expect((late / early) ** -theta).toBeCloseTo(0.5, 9);
});
