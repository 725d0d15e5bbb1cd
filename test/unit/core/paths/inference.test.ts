/** The worked examples of the methods, to their printed digits. */
import { atOnce } from '../../../../src/core/steps';
import { describe, expect, it } from 'vitest';
import { timeOfId } from '../../../../src/core/dataset';
import { C, delayAt, kernelDensity, kernelSurvival, S0, THETA } from '../../../../src/core/kernel';
import { ksDistance, sizeMatched } from '../../../../src/core/paths/compare';
import { expectations, type Candidates } from '../../../../src/core/paths/likely/expected';
import { byWeight } from '../../../../src/core/paths/likely/draw';
import { likelihood } from '../../../../src/core/paths/likely/icd203';
import { casIn, entropy, pdi, posterior } from '../../../../src/core/paths/likely/posterior';
import { timeInferredDiffusion } from '../../../../src/core/paths/likely/tid';
import { cascadeMetrics, firstTimes, structuralEnvelope } from '../../../../src/core/paths/metrics';
import { seeded } from '../../../../src/core/random';

const TIMES = [0, 600, 1800, 3600, 4000];
const MARKS = [500_000, 20_000, 300, 1500, 50];
const near = (values: ArrayLike<number>, expected: number[], digits = 6): void => {
  expect(values.length).toBe(expected.length);
  expected.forEach((value, i) => expect(values[i]).toBeCloseTo(value, digits - 1));
};

it('a platform id holds its moment', () => {
  expect(timeOfId('1050118621198921728')).toBe(1539202764211);
});

describe('the kernel of SEISMIC', () => {
  it('has the density, the survival and the quantiles of its package', () => {
    expect(kernelDensity(0)).toBeCloseTo(0.0006265725, 10);
    expect(kernelDensity(600)).toBeCloseTo(0.000266844107, 9);
    expect(kernelSurvival(300)).toBeCloseTo(0.81202825, 6);
    near(
      [3600, 86_400, 30 * 86_400].map((s) => 1 - kernelSurvival(s)),
      [0.543167, 0.781093, 0.900384],
    );
    [0.1, 0.25, 0.5, 0.75, 0.9].forEach((u, i) =>
      expect(delayAt(u)).toBeCloseTo([159.598, 422.865, 2437.287, 48678.862, 2549296.324][i]!, 2),
    );
    // The constant with which another exponent still integrates to 1.
    expect(delayAt(0.0006494901 * S0, 0.242)).toBeCloseTo(S0, 4);
    expect(C * S0 * (1 + 1 / THETA)).toBeCloseTo(0.9999998, 6);
  });
});

describe('who had it from whom, by time', () => {
  it('time-inferred diffusion: the friend who posted last, strictly before', () => {
    const names = 'ABCDEFG';
    const times = [0, 60, 120, 300, 400, 500, 500];
    const follows: Record<string, string> = { B: 'A', C: 'AB', D: 'C', E: '', F: 'BD', G: 'BF' };
    const parents = timeInferredDiffusion(
      times.map((time, author) => ({ author, time })),
      (author) => new Set(Array.from(follows[names[author]!] ?? '', (name) => names.indexOf(name))),
    );
    expect(Array.from(parents, (parent) => names[parent] ?? '-').join('')).toBe('-ABC-DB');
  });

  it('Cas.In', () => {
    near(casIn(TIMES, MARKS, 2), [0.960001, 0.039999]);
    near(casIn(TIMES, MARKS, 3), [0.959376, 0.039973, 0.000651]);
    near(casIn(TIMES, MARKS, 4), [0.955862, 0.039827, 0.000648, 0.003663]);
  });

  it('probabilistic diffusion inference', () => {
    const of = (gamma: number, alpha: number): Float64Array =>
      pdi([0, 60, 120], [10_000, 500, 2000], 300, gamma, alpha);
    near(of(0.25, 1.1), [0.386027, 0.247759, 0.366214]);
    near(of(0.5, 2), [0.493654, 0.16631, 0.340035]);
    near(of(0.75, 3), [0.632985, 0.094408, 0.272607]);
  });

  it('kernel posterior, with and without a follower list', () => {
    const candidates = (followed: (i: number) => boolean | null) =>
      [0, 1, 2, 3].map((i) => ({ time: TIMES[i]!, audience: MARKS[i]!, followed: followed(i) }));
    const known = candidates((i) => i !== 1);
    near(posterior(known, 4000, 0), [0.049681, 0, 0.103735, 0.846585]);
    near(posterior(known, 4000), [0.04953, 0.003025, 0.103421, 0.844023]);
    const unknown = posterior(
      candidates(() => null),
      4000,
    );
    near(unknown, [0.908069, 0.044371, 0.001138, 0.046422]);
    expect(entropy(posterior(known, 4000, 0)).bits).toBeCloseTo(0.7577, 4);
    expect(entropy(posterior(known, 4000, 0)).norm).toBeCloseTo(0.478055, 5);
    expect(entropy(unknown).bits).toBeCloseTo(0.542481, 5);
    expect(entropy(unknown).norm).toBeCloseTo(0.27124, 5);
    expect(likelihood(0.846585)).toBe('veryLikely');
  });

  it('no candidate is earlier: no probability', () => {
    expect([...posterior([{ time: 9, audience: 1, followed: null }], 9)]).toEqual([0]);
  });

  it('words of the ICD 203 scale, boundaries to the higher term', () => {
    expect([0.03, 0.05, 0.2, 0.45, 0.55, 0.8, 0.95, 1].map(likelihood)).toEqual([
      'almostNoChance',
      'veryUnlikely',
      'unlikely',
      'roughlyEven',
      'likely',
      'veryLikely',
      'almostCertain',
      'almostCertain',
    ]);
  });
});

function drawTree({ offsets, parents, probabilities }: Candidates, next: () => number): Int32Array {
  return Int32Array.from({ length: offsets.length - 1 }, (_, i) => {
    const weights = probabilities.subarray(offsets[i], offsets[i + 1]);
    return weights.length ? parents[offsets[i]! + byWeight(weights, weights.length, next())]! : -1;
  });
}

describe('what follows without a single tree', () => {
  const all: Candidates = {
    offsets: Uint32Array.from([0, 0, 1, 3, 6, 10]),
    parents: Int32Array.from([0, 0, 1, 0, 1, 2, 0, 1, 2, 3]),
    probabilities: Float64Array.from([1, 2, 3, 4].flatMap((child) => [...casIn(TIMES, MARKS, child)])),
  };

  it('expected depth, children and subtrees', () => {
    const { depth, children, subtree } = expectations(all);
    near(depth, [0, 1, 1.039999, 1.04065, 1.044313]);
    near(children, [3.875239, 0.119799, 0.001299, 0.003663, 0]);
    near(subtree, [5, 1.119997, 1.001301, 1.003663, 1]);
  });

  it('sampled trees agree with the whole set of trees', () => {
    const random = seeded(1);
    let virality = 0;
    let depth = 0;
    const DRAWS = 4000;
    for (let draw = 0; draw < DRAWS; draw++) {
      const metrics = cascadeMetrics(drawTree(all, () => random.next()));
      virality += metrics.structuralVirality / DRAWS;
      depth += metrics.depth / DRAWS;
    }
    expect(Math.abs(virality - 1.623994)).toBeLessThan(0.05);
    expect(Math.abs(depth - 1.11985)).toBeLessThan(0.05);
  });
});

const ONES = Array<number>(9).fill(1);
const BINARY = [-1, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6];

describe('shape of cascades', () => {
  it.each([
    ['one', [-1], 1, 0, [1], 0, 0, 0, []],
    ['a pair', [-1, 0], 2, 1, [1, 1], 1, 1, 0.5, [1]],
    ['a star of 10', [-1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 10, 1, [1, 9], 81, 1.8, 0.9, [9]],
    ['a path of 10', [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8], 10, 9, Array(10).fill(1), 165, 3.666666667, 4.5, ONES],
    ['binary', BINARY, 15, 3, [1, 2, 4, 8], 368, 3.504761905, 2.266667, [2, 2, 2]],
    [
      'ternary',
      [-1, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3],
      13,
      2,
      [1, 3, 9],
      216,
      2.769230769,
      1.615385,
      [3, 3],
    ],
    ['mixed', [-1, 0, 0, 0, 1, 1, 4, 6], 8, 4, [1, 3, 2, 1, 1], 70, 2.5, 1.75, [3, 0.666667, 0.5, 1]],
  ])('%s', (_, parent, size, depth, breadthByDepth, wienerIndex, virality, meanDepth, reproduction) => {
    const metrics = cascadeMetrics(parent as number[]);
    expect(metrics).toMatchObject({ size, depth, breadthByDepth, wienerIndex });
    expect(metrics.structuralVirality).toBeCloseTo(virality as number, 8);
    expect(metrics.meanDepth).toBeCloseTo(meanDepth as number, 6);
    near(metrics.Rg, reproduction as number[]);
  });

  it('time to depth and to size', () => {
    const times = atOnce(firstTimes([-1, 0, 0, 0, 1, 1, 4, 6], [0, 30, 90, 200, 150, 400, 700, 1000]));
    expect(times.atDepth).toEqual([0, 30, 150, 700, 1000]);
    expect([times.atSize(4), times.atSize(8)]).toEqual([150, 1000]);
  });

  it('lies between star and path', () => {
    near(
      [2, 5, 10, 100].flatMap((n) => Object.values(structuralEnvelope(n))),
      [1, 1, 1.6, 2, 1.8, 3.666666667, 1.98, 33.666666667],
    );
  });

  it('is compared size by size', () => {
    expect(ksDistance([1, 2, 3, 4], [2, 3, 4, 5])).toBe(0.25);
    expect(ksDistance([1, 1, 2], [3, 3])).toBe(1);
    expect(ksDistance([], [1])).toBeNaN();
    const { a, b } = sizeMatched([1, 1, 1, 5, 9], [1, 9, 9, 7], () => 0);
    expect([a.length, b.length]).toEqual([2, 2]);
    expect([a.at(-1), b[0]]).toEqual([4, 0]);
  });
});
