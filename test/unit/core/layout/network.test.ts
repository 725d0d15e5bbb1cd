import { describe, expect, it } from 'vitest';
import { importBuffers } from '../../../../src/core/import';
import { LAYOUT } from '../../../../src/core/layout';
import { layoutGraph, type Places } from '../../../../src/core/layout/force';
import { coarsen } from '../../../../src/core/layout/force/coarsen';
import { Quadtree } from '../../../../src/core/layout/force/quadtree';
import { undirected, type Graph } from '../../../../src/core/network';
import { seeded } from '../../../../src/core/random';
import { cascadeAccounts } from '../../../../src/core/service/cascadeAccounts';
import { holmeKim } from '../../../../src/core/simulate/network';
import { input } from './input';

function grown(accounts: number): Graph {
  const network = holmeKim(seeded(1), { accounts, ties: 3, triad: 0.5 });
  const from = new Int32Array(network.followers.length);
  for (let account = 0; account < accounts; account++)
    from.fill(account, network.offsets[account], network.offsets[account + 1]);
  return undirected(accounts, { from, to: network.followers });
}

/** Mean share of a node's neighbours that are among the ten nearest to it. */
function kept({ nodes, offsets, targets }: Graph, { x, y }: Places): number {
  let sum = 0;
  for (let node = 0; node < nodes; node++) {
    const away = Float64Array.from(x, (_, other) => Math.hypot(x[other]! - x[node]!, y[other]! - y[node]!));
    const order = Array.from(away.keys()).sort((a, b) => away[a]! - away[b]!);
    const near = new Set(order.filter((other) => other !== node).slice(0, 10));
    const own = targets.subarray(offsets[node], offsets[node + 1]);
    sum += own.filter((other) => near.has(other)).length / Math.min(10, own.length);
  }
  return sum / nodes;
}

describe('where the nodes of a large graph stand so far', () => {
  it('is told from coarse to fine, and changes nothing of what comes out', () => {
    const graph = grown(4000);
    const told: Places[] = [];
    const places = layoutGraph(graph, { seed: 5, onPlaces: (soFar) => told.push(soFar) });
    expect(layoutGraph(graph, { seed: 5 })).toEqual(places);
    expect(told.length).toBeGreaterThan(4);
    // Each holds all nodes, at ever more spots of their own; whoever is told may change what it was given.
    const spots = told.map(({ x }) => new Set(x).size);
    expect(told.every(({ x, y }) => x.length === 4000 && y.length === 4000)).toBe(true);
    expect(spots).toEqual([...spots].sort((a, b) => a - b));
    expect(spots[0]).toBeLessThan(100);
    expect(spots.at(-1)).toBe(4000);
    expect(told.at(-1)!.x).not.toBe(places.x);
  });

  it('is not told of a small one, which is there at once', () => {
    const told: Places[] = [];
    layoutGraph(grown(400), { seed: 5, onPlaces: (soFar) => told.push(soFar) });
    expect(told).toEqual([]);
  });
});

describe('Barnes–Hut tree', () => {
  const random = seeded(3);
  const draw = (): Float64Array => Float64Array.from({ length: 700 }, () => random.next() ** 3);
  const [x, y, mass] = [draw(), draw(), draw().map((m) => m + 0.1)];

  it('gives every group all mass that there is, and every point once', () => {
    const tree = new Quadtree(700);
    tree.build(x, y, mass);
    const total = mass.reduce((sum, m) => sum + m, 0);
    const met = new Uint8Array(700);
    tree.eachGroup(x, y, mass, 1, (first, last, list, end) => {
      let sum = 0;
      for (let i = 2; i < end; i += 3) sum += list[i]!;
      expect(sum).toBeCloseTo(total, 6);
      for (let at = first; at < last; at++) met[tree.order[at]!]!++;
    });
    expect(met.every((times) => times === 1)).toBe(true);
  });

  it('is near to what every pair by itself would give, and passes points at one place', () => {
    const tree = new Quadtree(700);
    tree.build(x, y, mass);
    const error: number[] = [];
    tree.eachGroup(x, y, mass, 0.7, (first, last, list, end) => {
      for (let at = first; at < last; at++) {
        const point = tree.order[at]!;
        const field = (n: number, of: (i: number) => [number, number, number]): number => {
          let sum = 0;
          for (let i = 0; i < n; i++) {
            const [px, py, m] = of(i);
            sum += m / (0.01 + (px - x[point]!) ** 2 + (py - y[point]!) ** 2);
          }
          return sum;
        };
        const exact = field(700, (i) => [x[i]!, y[i]!, mass[i]!]);
        const near = field(end / 3, (i) => [list[i * 3]!, list[i * 3 + 1]!, list[i * 3 + 2]!]);
        error.push(Math.abs(near / exact - 1));
      }
    });
    expect(error.length).toBe(700);
    expect(Math.max(...error)).toBeLessThan(0.05);
    const heap = new Float64Array(500).fill(2);
    const same = new Quadtree(500);
    same.build(heap, heap, heap);
    let groups = 0;
    same.eachGroup(heap, heap, heap, 1, () => groups++);
    expect(groups).toBe(1);
  });
});

describe('coarser graphs', () => {
  it('keep all mass, shrink fast, and gather a star without one node swallowing it', () => {
    const star = undirected(2001, {
      from: new Int32Array(2000),
      to: Int32Array.from({ length: 2000 }, (_, i) => i + 1),
    });
    for (const graph of [grown(2000), star]) {
      const levels = coarsen(graph, seeded(1));
      expect(levels.length).toBeLessThan(12);
      expect(levels.at(-1)!.graph.nodes).toBeLessThan(120);
      for (const { mass } of levels) {
        expect(mass.reduce((sum, m) => sum + m, 0)).toBe(graph.nodes);
        expect(Math.max(...mass)).toBeLessThan((5 * graph.nodes) / mass.length);
      }
    }
  });
});

describe('places of a graph', () => {
  it('keep neighbours together', () => {
    const graph = grown(800);
    const places = layoutGraph(graph, { seed: 1 });
    expect(kept(graph, places)).toBeGreaterThan(0.4);
  });

  it('are the same for the same seed, and told of on the way', () => {
    const graph = grown(300);
    const shares: number[] = [];
    const first = layoutGraph(graph, { seed: 5, onProgress: (share) => shares.push(share) });
    expect(layoutGraph(graph, { seed: 5 })).toEqual(first);
    expect(layoutGraph(graph, { seed: 6 })).not.toEqual(first);
    expect(shares.at(-1)).toBeCloseTo(1, 9);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('are some for graphs without ties, of one node and of none', () => {
    for (const nodes of [0, 1, 2, 400]) {
      const { x, y } = layoutGraph(undirected(nodes, { from: [], to: [] }), { seed: 1 });
      expect(x.length).toBe(nodes);
      expect([...x, ...y].every(Number.isFinite)).toBe(true);
      expect(new Set(x).size).toBe(nodes);
    }
  });
});

describe('by account', () => {
  it('puts the posts of an account together, and fills the stage', () => {
    // Two groups around two accounts that write again and again.
    const parent = [-1, ...Array<number>(20).fill(0), ...Array<number>(20).fill(1)];
    const made = input(parent, Array.from(parent.keys()));
    const account = Int32Array.from(parent, (_, place) => (place >= 36 ? 5 : place));
    const { spots } = LAYOUT.network({
      ...made,
      accounts: { account, count: 36, from: new Int32Array(0), to: new Int32Array(0) },
    });
    const apart = (a: number, b: number): number =>
      Math.hypot(spots[a * 2]! - spots[b * 2]!, spots[a * 2 + 1]! - spots[b * 2 + 1]!);
    for (const place of [37, 38, 39, 40]) {
      expect(apart(36, place)).toBeLessThan(0.1);
      expect(apart(36, place)).toBeGreaterThan(0);
    }
    const heights = spots.filter((_, i) => i % 2 === 1);
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(1.2);
    expect(Math.max(...heights.map(Math.abs))).toBeLessThan(1.05);
  });

  it('is drawn together by ties outside the cascade', () => {
    const made = input(
      [-1, ...Array<number>(60).fill(0)],
      Array.from({ length: 61 }, (_, i) => i),
    );
    const account = Int32Array.from({ length: 61 }, (_, place) => place);
    const ties: [number, number][] = [];
    for (let a = 1; a <= 10; a++) for (let b = 1; b < a; b++) ties.push([a, b]);
    const far = (from: number[], to: number[]): number => {
      const { spots } = LAYOUT.network({
        ...made,
        accounts: { account, count: 61, from: Int32Array.from(from), to: Int32Array.from(to) },
      });
      return ties.reduce(
        (sum, [a, b]) =>
          sum + Math.hypot(spots[a * 2]! - spots[b * 2]!, spots[a * 2 + 1]! - spots[b * 2 + 1]!),
        0,
      );
    };
    const tied = far(
      ties.map(([a]) => a),
      ties.map(([, b]) => b),
    );
    expect(tied).toBeLessThan(far([], []) / 2);
  });
});

describe('accounts of a cascade', () => {
  it('are numbered as they appear, with their ties outside it', () => {
    const rows =
      'id,author,text,created_at\n1,ana,One,2026-01-05 10:00\n2,ben,Two,2026-01-05 10:01\n3,ana,Three,2026-01-05 10:02\n';
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const dataset = importBuffers([
      { name: 'posts.csv', bytes: bytes(rows) },
      { name: 'follows.csv', bytes: bytes('follower,followed\nana,ben\nben,cy\n') },
    ]);
    const wanted = ['1', '2', '3'].map((id) => dataset.byId(id));
    const { account, count, from, to } = cascadeAccounts(dataset, wanted);
    expect([...account, count]).toEqual([0, 1, 0, 2]);
    // cy wrote nothing of it.
    expect([from.length, new Set([from[0], to[0]])]).toEqual([1, new Set([0, 1])]);
  });
});
