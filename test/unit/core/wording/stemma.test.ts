/** Trees of wordings by distance: worked examples, and the cheapest tree against every tree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildForest } from '../../../../src/core/paths';
import { BASIS } from '../../../../src/core/paths/types';
import { fidelity } from '../../../../src/core/wording/measures';
import { minimumArborescence, type Hop } from '../../../../src/core/wording/stemma/arborescence';
import { undatedParents, undatedSteps } from '../../../../src/core/wording/stemma/undated';
import { neighborJoining } from '../../../accuracy/neighborJoining';
import { averageSignDistance } from '../../../accuracy/signDistance';
import { makeDataset } from '../../helpers/dataset';

const NONE = 99;
/** Whether each node's parents end at the root. */
const hangs = (parents: ArrayLike<number>, root: number): boolean =>
  Array.from(parents, (_, i) => i).every((i) => {
    let at = i;
    for (let steps = 0; at !== root && at >= 0 && steps <= parents.length; steps++) at = parents[at]!;
    return at === root;
  });

/** Cost of the cheapest tree, by trying all. */
function cheapest(costs: number[][], root: number): number {
  const n = costs.length;
  let best = Infinity;
  const parents = new Array<number>(n).fill(-1);
  const tryFrom = (node: number, cost: number): void => {
    if (cost >= best) return;
    if (node === n) {
      if (hangs(parents, root)) best = cost;
      return;
    }
    if (node === root) return tryFrom(node + 1, cost);
    for (let from = 0; from < n; from++) {
      if (from === node || costs[from]![node] === NONE) continue;
      parents[node] = from;
      tryFrom(node + 1, cost + costs[from]![node]!);
    }
  };
  tryFrom(0, 0);
  return best;
}

describe('the cheapest tree on a root', () => {
  const cost = fc.oneof({ weight: 5, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.constant(NONE) });
  const matrix = fc
    .integer({ min: 2, max: 6 })
    .chain((n) => fc.array(fc.array(cost, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }));

  it('costs no more than any other tree', () => {
    fc.assert(
      fc.property(matrix, fc.nat(5), (costs, at) => {
        const root = at % costs.length;
        const least = cheapest(costs, root);
        fc.pre(least < Infinity);
        const hops = costs.flatMap((row, from) =>
          row.flatMap((value, to): Hop[] => (value === NONE ? [] : [{ from, to, cost: value }])),
        );
        const parents = minimumArborescence(costs.length, root, hops);
        expect(hangs(parents, root)).toBe(true);
        expect(parents.reduce((sum, from, to) => sum + (from < 0 ? 0 : costs[from]![to]!), 0)).toBe(least);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves what nothing reaches, and takes long chains', () => {
    expect([...minimumArborescence(3, 0, [{ from: 0, to: 1, cost: 1 }])]).toEqual([-1, 0, -1]);
    const length = 20_000;
    const chain = Array.from({ length: length - 1 }, (_, i): Hop => ({ from: i, to: i + 1, cost: 1 }));
    expect(minimumArborescence(length, 0, chain.reverse())[length - 1]).toBe(length - 2);
  });

  it('is, where the order in time is known, the nearest earlier text for each (worked example)', () => {
    const texts = [
      'talks resume in geneva',
      'talks resume in geneva monday',
      'talks collapse in geneva monday',
      'talks resume in geneva #peace',
      'talks collapse',
    ].map((text) => text.split(' '));
    const words = [...new Set(texts.flat())];
    const tokens = texts.map((text) => text.map((word) => words.indexOf(word)));
    const distance = (a: number, b: number): number => 1 - fidelity(tokens[a]!, tokens[b]!);
    const hops = tokens.flatMap((_, to) =>
      Array.from({ length: to }, (_none, from): Hop => ({ from, to, cost: distance(from, to) })),
    );
    const parents = minimumArborescence(tokens.length, 0, hops);
    expect([...parents]).toEqual([-1, 0, 1, 0, 2]);
    [0.111111, 0.2, 0.111111, 0.428571].forEach((value, i) =>
      expect(distance(parents[i + 1]!, i + 1)).toBeCloseTo(value, 6),
    );
  });
});

describe('texts without times', () => {
  const SAID = 'the harbour is free for all fishing boats that register before june'.split(' ');
  const without = (text: string[], ...left: string[]): string[] =>
    text.filter((word) => !left.includes(word));
  const SHORT = without(SAID, 'all', 'fishing');
  const texts = [
    without(SHORT, 'that', 'register', 'before', 'june'),
    SHORT,
    SAID,
    without(SAID, 'before', 'june'),
    ['hurry', ...SHORT],
  ];
  const words = [...new Set(texts.flat())];
  const tokens = texts.map((text) => text.map((word) => words.indexOf(word)));

  it('hang on the text that lost the same words, and all on the one that lost none', () => {
    expect([...undatedParents(tokens)]).toEqual([1, 2, -1, 2, 1]);
    expect([...undatedParents(tokens, 1)][1]).toBe(-1);
    expect([...undatedParents([])]).toEqual([]);
  });

  it('are hung in an export without times, as matches, and other texts are not', async () => {
    const rows = texts.map((text, i) => ({ id: `t${i}`, author: `a${i}`, text: text.join(' ') }));
    const data = makeDataset([
      ...rows,
      { id: 'again', author: 'x', text: `${SHORT.join(' ')}!` },
      { id: 'other', author: 'y', text: 'ferries run at night from the northern pier only' },
    ]);
    const forest = await buildForest(data);
    expect([...forest.parent]).toEqual([1, 2, -1, 2, 1, 1, -1]);
    expect([...forest.basis].filter((basis) => basis === BASIS.matched)).toHaveLength(5);
    expect(forest.similarity[5]).toBe(1);
  });

  it('a large family is weighed in slices', () => {
    const length = 60;
    const many = Array.from({ length: 80 }, (_, i) =>
      Array.from({ length }, (_, word) => (word === i % length ? length + i : word)),
    );
    let steps = 0;
    let dearest = 0;
    let all = 0;
    const work = undatedSteps(many);
    for (let step = work.next(); !step.done; step = work.next()) {
      steps++;
      dearest = Math.max(dearest, step.value);
      all += step.value;
    }
    // Every pair is looked at, and no step is more than one pair, or one hop, at a time.
    expect(steps).toBeGreaterThan(80 * 80);
    expect(all).toBeGreaterThan(80 * 80 * length * length);
    expect(dearest).toBeLessThan(4 * length * length);
  });
});

describe('yardsticks', () => {
  it('neighbour joining gives back an additive matrix (textbook example)', () => {
    const distances = [
      [0, 5, 9, 9, 8],
      [5, 0, 10, 10, 9],
      [9, 10, 0, 8, 7],
      [9, 10, 8, 0, 3],
      [8, 9, 7, 3, 0],
    ];
    const edges = neighborJoining(distances);
    expect(edges).toHaveLength(7);
    const near = new Map<number, [number, number][]>();
    for (const { a, b, length } of edges) {
      near.set(a, [...(near.get(a) ?? []), [b, length]]);
      near.set(b, [...(near.get(b) ?? []), [a, length]]);
    }
    const walk = (at: number, from: number, sum: number, to: Map<number, number>): void => {
      to.set(at, sum);
      for (const [next, length] of near.get(at)!) if (next !== from) walk(next, at, sum + length, to);
    };
    distances.forEach((row, leaf) => {
      const to = new Map<number, number>();
      walk(leaf, -1, 0, to);
      row.forEach((distance, other) => expect(to.get(other)).toBeCloseTo(distance, 9));
    });
  });

  it('average sign distance (worked example)', () => {
    // A–B, B–C, B–D against A–B, B–C, C–D.
    expect(averageSignDistance([-1, 0, 1, 1], [-1, 0, 1, 2])).toBeCloseTo(0.666667, 6);
    expect(averageSignDistance([-1, 0, 1, 1], [-1, 0, 1, 1])).toBe(1);
  });
});
