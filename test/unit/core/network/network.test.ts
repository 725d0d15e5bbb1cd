import { atOnce } from '../../../../src/core/steps';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  betweenness,
  BROKERAGE,
  brokerage,
  directed,
  eiIndex,
  expectedReached,
  groupReach,
  hasArc,
  modularity,
  reachedAt,
  rkSampleSize,
  sampledBetweenness,
  undirected,
} from '../../../../src/core/network';
import { seeded } from '../../../../src/core/random';

/** Names become numbers in order of appearance. */
function numbered(pairs: readonly string[]): { names: string[]; from: number[]; to: number[] } {
  const names = [...new Set(pairs.flatMap((pair) => pair.split(' ')))];
  const end = (at: number) => pairs.map((pair) => names.indexOf(pair.split(' ')[at]!));
  return { names, from: end(0), to: end(1) };
}

/** The worked example that several measures share: two officials, four of the public, one medium. */
const EDGES = numbered([
  ...['g1 g2', 'g1 p1', 'g2 p2', 'p1 p2', 'p1 p3', 'p2 p3', 'g1 m1', 'm1 p3', 'm1 p4', 'p3 p4'],
]);
const GRAPH = undirected(EDGES.names.length, EDGES);
const GROUP = EDGES.names.map((name) => 'gpm'.indexOf(name[0]!));

describe('graph', () => {
  it('adds up several pairs of the same nodes, in either order, and leaves loops out', () => {
    const graph = undirected(4, { from: [2, 0, 3, 1], to: [0, 2, 3, 0], weight: [1, 2, 9, 5] });
    expect([...graph.offsets]).toEqual([0, 2, 3, 4, 4]);
    expect([...graph.targets]).toEqual([1, 2, 0, 0]);
    expect([...graph.weights]).toEqual([5, 3, 5, 3]);
    expect(hasArc(graph, 0, 2)).toBe(true);
    expect(hasArc(graph, 1, 2)).toBe(false);
  });
});

describe('modularity', () => {
  it('is that of the worked example, and 0 of one community', () => {
    expect(modularity(GRAPH, GROUP)).toBeCloseTo(0.055, 12);
    expect(modularity(GRAPH, new Int32Array(7))).toBeCloseTo(0, 12);
    expect(modularity(undirected(3, { from: [], to: [] }), [0, 1, 2])).toBe(0);
  });
});

describe('E-I index', () => {
  it('is that of the worked example, with what the sizes of the groups would make of it', () => {
    const { external, internal, index, expected, byNode } = atOnce(eiIndex(GRAPH, GROUP));
    expect([external, internal, index]).toEqual([5, 5, 0]);
    expect(expected).toBeCloseTo(0.333333, 6);
    const wanted = { g1: 0.333333, g2: 0, p1: -0.333333, p2: -0.333333, p3: -0.5, p4: 0, m1: 1 };
    for (const [name, value] of Object.entries(wanted))
      expect(byNode[EDGES.names.indexOf(name)]).toBeCloseTo(value, 6);
  });
});

describe('brokerage', () => {
  const pause = async (): Promise<void> => undefined;
  const ARCS = numbered([
    ...['mfa emb', 'emb jour', 'jour pub1', 'pub1 pub2', 'mfa jour', 'jour mfa2', 'pub1 pub3'],
    ...['pub2 pub3', 'emb pub1', 'mfa mfa2', 'emb emb2', 'emb2 pub2'],
  ]);
  const groupOf = (name: string): number => (/^(mfa|emb)/.test(name) ? 0 : name === 'jour' ? 1 : 2);

  it('is that of the worked example', async () => {
    const counts = await brokerage(directed(ARCS.names.length, ARCS), ARCS.names.map(groupOf), pause);
    const wanted: Record<string, number[]> = {
      emb: [1, 0, 0, 1, 0],
      emb2: [0, 0, 0, 1, 0],
      jour: [0, 1, 0, 0, 1],
      pub1: [0, 0, 4, 0, 0],
      pub2: [0, 0, 1, 0, 0],
    };
    ARCS.names.forEach((name, v) =>
      expect([name, ...counts.subarray(v * 5, v * 5 + 5)]).toEqual([
        name,
        ...(wanted[name] ?? [0, 0, 0, 0, 0]),
      ]),
    );
  });

  it('counts what following every path one by one counts', async () => {
    const pair = fc.tuple(fc.nat(9), fc.nat(9));
    await fc.assert(
      fc.asyncProperty(
        fc.array(pair, { maxLength: 40 }),
        fc.array(fc.nat(2), { minLength: 10, maxLength: 10 }),
        async (arcs, group) => {
          const graph = directed(10, { from: arcs.map(([a]) => a), to: arcs.map(([, b]) => b) });
          const wanted = new Float64Array(10 * BROKERAGE.length);
          for (let v = 0; v < 10; v++)
            for (let a = 0; a < 10; a++)
              for (let c = 0; c < 10; c++) {
                if (a === c || !hasArc(graph, a, v) || !hasArc(graph, v, c) || hasArc(graph, a, c)) continue;
                const [x, y, z] = [group[a], group[v], group[c]];
                const role =
                  x === y && y === z
                    ? 'coordinator'
                    : x === z
                      ? 'itinerant'
                      : y === z
                        ? 'gatekeeper'
                        : x === y
                          ? 'representative'
                          : 'liaison';
                wanted[v * 5 + BROKERAGE.indexOf(role)]!++;
              }
          expect(await brokerage(graph, group, pause)).toEqual(wanted);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('betweenness', () => {
  it('is that of the worked example', () => {
    const values = betweenness(GRAPH);
    const wanted = {
      g1: 0.166667,
      g2: 0.033333,
      p1: 0.066667,
      p2: 0.133333,
      p3: 0.266667,
      m1: 0.133333,
      p4: 0,
    };
    for (const [name, value] of Object.entries(wanted))
      expect(values[EDGES.names.indexOf(name)]).toBeCloseTo(value, 6);
  });

  it('draws as many paths as the bound asks for', () => {
    expect(rkSampleSize(0.05, 0.1, 12)).toBe(1261);
  });

  it('is estimated within its bound, on several components too', () => {
    const random = seeded(5);
    const from = Array.from({ length: 260 }, () => random.below(150));
    const to = from.map((a) => (a < 100 ? random.below(100) : 100 + random.below(50)));
    const graph = undirected(150, { from, to });
    const exact = betweenness(graph);
    const { values, paths } = sampledBetweenness(graph, seeded(6), { eps: 0.05, delta: 0.1 });
    expect(paths).toBeGreaterThan(900);
    expect(Math.max(...exact)).toBeGreaterThan(0.05);
    exact.forEach((value, node) => expect(Math.abs(value - values[node]!)).toBeLessThan(0.05));
  });
});

describe('reach', () => {
  const GROUPS = [...'GGPMPPFPMP'].map((letter) => 'GPMF'.indexOf(letter));
  const TIMES = [0, 5, 9, 20, 30, 31, 60, 62, 70, 90];

  it('is that of the worked example', () => {
    const reach = atOnce(groupReach(GROUPS, TIMES));
    expect(reach.entropy).toBeCloseTo(1.220607, 6);
    expect(reach.normalEntropy).toBeCloseTo(0.880482, 6);
    expect(reach.effective).toBeCloseTo(3.389245, 6);
    expect(reach.dominance).toBe(0.5);
    expect(reach.first).toEqual([
      { group: 0, time: 0 },
      { group: 1, time: 9 },
      { group: 2, time: 20 },
      { group: 3, time: 60 },
    ]);
    expect([10, 25, 100].map((time) => reachedAt(reach, time))).toEqual([2, 3, 4]);
  });

  it('leaves unknown groups out, and dates nothing by what is undated', () => {
    const reach = atOnce(groupReach([-1, 2, 2, 1], [0, NaN, 7, NaN]));
    expect(reach.first).toEqual([{ group: 2, time: 7 }]);
    expect(reach.effective).toBeCloseTo(Math.exp(Math.log(3) - (2 / 3) * Math.log(2)), 12);
    expect(atOnce(groupReach([], [])).effective).toBe(0);
  });

  it('is held against as many drawn by chance', () => {
    // Of 3 + 2 + 1 members two are drawn: 1 − C(3,2)/15, 1 − C(4,2)/15 and 1 − C(5,2)/15.
    expect(expectedReached([3, 2, 1], 2)).toBeCloseTo(12 / 15 + 9 / 15 + 5 / 15, 9);
    expect(expectedReached([3, 2, 1], 6)).toBe(3);
    expect(expectedReached([3, 2, 1], 0)).toBeCloseTo(0, 9);
    expect(expectedReached([4000, 1000], 3)).toBeCloseTo(2 - 0.2 ** 3 - 0.8 ** 3, 3);
  });
});

describe('agreement', () => {
  it('is 1 whatever the numbers, and near 0 by chance', () => {
    expect(agreement([0, 0, 1, 1, 2], [5, 5, 0, 0, 1])).toEqual({ nmi: 1, ari: 1 });
    // The example of Hubert & Arabie's index in common use: 0.24242…
    expect(agreement([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]).ari).toBeCloseTo(0.242424, 6);
    const random = seeded(3);
    const draw = (): number[] => Array.from({ length: 4000 }, () => random.below(4));
    expect(Math.abs(agreement(draw(), draw()).ari)).toBeLessThan(0.01);
  });
});
