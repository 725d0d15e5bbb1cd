import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND } from '../../../../src/core/dataset';
import { allocate } from '../../../../src/core/library/allocate';
import { CascadeRows, type CascadeColumns } from '../../../../src/core/library/cascadeRows';
import { backbone, isKept, sample, type Chosen } from '../../../../src/core/library/sample';
import { seeded } from '../../../../src/core/random';

interface Written {
  id: string;
  to?: string[];
  kind?: number;
  time?: number;
  keep?: boolean;
}

function columnsOf(posts: readonly Written[]): CascadeColumns {
  const rows = new CascadeRows();
  for (const { id, to = [], kind = KIND.repost, time = NaN, keep = false } of posts)
    rows.add(id, to, kind, time, keep);
  return rows.finish();
}

const root: Written = { id: 'root', kind: KIND.original, time: 0, keep: true };
const leaves = (count: number, of: string, kind: number, from = 0): Written[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `${of}.${kind}.${from + i}`,
    to: [of],
    kind,
    time: from + i,
  }));
const sum = (weights: ArrayLike<number>): number => Array.from(weights).reduce((a, b) => a + b, 0);
const ids = (posts: readonly Written[], { rows }: Chosen): string[] => [...rows].map((row) => posts[row]!.id);

describe('columns of a cascade', () => {
  it('hang a post on the first that it refers to, before or after it, held or not', () => {
    const { parent, referred } = columnsOf([
      { id: 'a', to: ['b'] },
      { id: 'b', to: ['gone', 'c'] },
      { id: 'c' },
      { id: 'd', to: ['gone'] },
      { id: 'e', to: ['', 'e', 'b'] },
    ]);
    expect(parent[0]).toBe(1);
    expect(parent[1]).toBeGreaterThanOrEqual(5);
    expect([parent[2], parent[3], parent[4]]).toEqual([-1, parent[1], 1]);
    expect([...referred]).toEqual([0, 1, 1, 0, 0]);
  });
});

describe('the backbone', () => {
  const posts = [
    root,
    ...leaves(100, 'root', KIND.repost),
    ...leaves(7, 'root', KIND.reply),
    { id: 'quote', to: ['root'], kind: KIND.quote },
    ...leaves(3, 'quote', KIND.repost),
    ...leaves(5, 'absent', KIND.reply),
  ];

  it('is what others refer to, and one leaf for each post and kind', () => {
    const chosen = backbone(columnsOf(posts), 1);
    expect(chosen.of).toBe(posts.length);
    expect([...chosen.weight].sort((a, b) => a - b)).toEqual([1, 1, 3, 5, 7, 100]);
    expect(ids(posts, chosen)).toEqual(expect.arrayContaining(['root', 'quote']));
  });

  it('is another leaf with another seed, the same with the same', () => {
    const columns = columnsOf(posts);
    expect(backbone(columns, 5)).toEqual(backbone(columns, 5));
    const drawn = new Set([1, 2, 3, 4].map((seed) => ids(posts, backbone(columns, seed)).join()));
    expect(drawn.size).toBeGreaterThan(1);
  });
});

describe('the sample', () => {
  it('divides the leaves of one kind in their order of time', () => {
    const posts = [root, ...leaves(90, 'root', KIND.repost), ...leaves(10, 'root', KIND.reply, 90)];
    const chosen = sample(columnsOf(posts), 11, 1);
    expect(chosen.rows).toHaveLength(11);
    expect([...chosen.weight.subarray(1)]).toEqual(new Array(10).fill(10));
    const tens = [...chosen.rows].slice(1).map((row) => Math.floor(posts[row]!.time! / 10));
    expect(tens).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('is everything where there is room for everything', () => {
    const posts = [root, ...leaves(30, 'root', KIND.repost)];
    const chosen = sample(columnsOf(posts), 31, 1);
    expect([...chosen.rows]).toEqual(posts.map((_, row) => row));
    expect([...chosen.weight]).toEqual(posts.map(() => 1));
  });

  it('pools the smallest strata with others of their kind and hop, before it takes more than it may', () => {
    const parents = Array.from({ length: 40 }, (_, i) => ({ id: `p${i}`, to: ['root'], kind: KIND.quote }));
    const posts = [
      root,
      ...parents,
      ...parents.flatMap(({ id }, i) => leaves(i < 35 ? 2 : 50, id, KIND.repost)),
    ];
    const chosen = sample(columnsOf(posts), 41 + 10, 1);
    expect(chosen.rows).toHaveLength(51);
    expect(sum(chosen.weight)).toBe(posts.length);
    // The five large ones are strata still.
    for (let i = 35; i < 40; i++) expect(ids(posts, chosen).some((id) => id.startsWith(`p${i}.`))).toBe(true);
  });

  it('keeps all that others refer to, and one leaf for all leaves, where no more may be taken', () => {
    const parents = Array.from({ length: 9 }, (_, i) => ({ id: `p${i}`, to: ['root'], kind: KIND.quote }));
    const posts = [
      root,
      ...parents,
      ...parents.flatMap(({ id }) => [...leaves(3, id, KIND.repost), ...leaves(2, id, KIND.reply)]),
    ];
    const chosen = sample(columnsOf(posts), 3, 1);
    expect(chosen.rows).toHaveLength(11);
    expect(sum(chosen.weight)).toBe(posts.length);
  });

  it('holds cycles and nothing at all', () => {
    const round = [
      { id: 'a', to: ['b'] },
      { id: 'b', to: ['a'] },
      { id: 'c', to: ['a'] },
      { id: 'd', to: ['a'], kind: KIND.reply },
    ];
    expect(sample(columnsOf(round), 1, 1).rows).toHaveLength(3);
    expect(sample(columnsOf([]), 10, 1)).toMatchObject({ of: 0 });
  });
});

describe('any cascade', () => {
  const world = fc
    .array(
      fc.record({
        to: fc.array(fc.integer({ min: -3, max: 60 }), { maxLength: 2 }),
        kind: fc.constantFrom(KIND.original, KIND.repost, KIND.quote, KIND.reply),
        time: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(NaN)),
        keep: fc.boolean().filter((keep) => keep),
      }),
      { maxLength: 60 },
    )
    .map((posts) =>
      posts.map((post, i) => ({ ...post, id: `${i}`, to: post.to.map(String), keep: i === 0 })),
    );

  it('is weighed to its number of posts, is never cut, and is drawn the same again', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 70 }), fc.integer(), (posts, room, seed) => {
        const columns = columnsOf(posts);
        for (const choose of [() => sample(columns, room, seed), () => backbone(columns, seed)]) {
          const chosen = choose();
          expect(sum(chosen.weight)).toBe(posts.length);
          expect(chosen).toEqual(choose());
          const held = new Set(ids(posts, chosen));
          for (const post of posts)
            for (const id of post.to)
              if (Number(id) >= 0 && Number(id) < posts.length && id !== post.id) expect(held).toContain(id);
          expect([...chosen.weight].every((weight) => weight >= 1 && Number.isInteger(weight))).toBe(true);
          expect([...chosen.rows]).toEqual([...chosen.rows].sort((a, b) => a - b));
        }
        const kept = posts.filter((_, row) => isKept(columns, row)).length;
        const size = sample(columns, room, seed).rows.length;
        expect(size).toBe(Math.min(posts.length, Math.max(room, kept + (kept < posts.length ? 1 : 0))));
      }),
      { numRuns: 300 },
    );
  });

  it('is right on average: every post is drawn in proportion to 1 / its weight', () => {
    const random = seeded(3);
    const parents = [root, ...leaves(4, 'root', KIND.quote)];
    const posts = [
      ...parents,
      ...Array.from({ length: 200 }, (_, i) => ({
        id: `leaf ${i}`,
        to: [random.pick(parents).id],
        kind: random.pick([KIND.repost, KIND.reply]),
        time: random.below(1000),
        figure: random.below(10),
      })),
    ];
    const columns = columnsOf(posts);
    const figure = (post: Written): number => (post as { figure?: number }).figure ?? 0;
    const truth = posts.reduce((all, post) => all + figure(post), 0);
    const draws = 2000;
    for (const choose of [
      (seed: number) => sample(columns, 30, seed),
      // Fewer than there are strata.
      (seed: number) => sample(columns, 9, seed),
      (seed: number) => backbone(columns, seed),
    ]) {
      const estimates = Array.from({ length: draws }, (_, seed) => {
        const { rows, weight } = choose(seed);
        return [...rows].reduce((all, row, i) => all + weight[i]! * figure(posts[row]!), 0);
      });
      const mean = sum(estimates) / draws;
      const variance = sum(estimates.map((estimate) => (estimate - mean) ** 2)) / (draws - 1);
      expect(variance).toBeGreaterThan(0);
      expect(Math.abs(mean - truth)).toBeLessThan(4 * Math.sqrt(variance / draws));
    }
  });
});

describe('proportional allocation', () => {
  it('gives each stratum one, the others by the largest remainder', () => {
    expect(allocate([60, 30, 10], 10)).toEqual([6, 3, 1]);
    expect(allocate([100, 1, 1], 5)).toEqual([3, 1, 1]);
    expect(allocate([5, 5], 10)).toEqual([5, 5]);
    expect(allocate([2, 2], 100)).toEqual([2, 2]);
  });

  it('takes as many as there is room for, of no stratum more than it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 500 }),
        (sizes, more) => {
          const taken = allocate(sizes, sizes.length + more);
          expect(sum(taken)).toBe(Math.min(sum(sizes), sizes.length + more));
          expect(taken.every((count, s) => count >= 1 && count <= sizes[s]!)).toBe(true);
        },
      ),
    );
  });
});
