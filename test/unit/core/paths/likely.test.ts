/** Likely parents: who is a candidate, how they are weighed, and that what comes of it is a forest. */
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/types';
import { kernelDensity } from '../../../../src/core/kernel';
import { BASES, buildForest, type Forest } from '../../../../src/core/paths';
import { choiceFault, chosenForest } from '../../../../src/core/paths/likely/chosen';
import { Inference } from '../../../../src/core/paths/likely/infer';
import { KEPT, type Likely } from '../../../../src/core/paths/likely/kept';
import { KernelMass } from '../../../../src/core/paths/likely/mass';
import { INDIRECT } from '../../../../src/core/paths/likely/pools';
import { IMPLICIT_LINK } from '../../../../src/core/paths/likely/posterior';
import { sortByTime } from '../../../../src/core/sortByTime';
import { likelyForest } from '../../../../src/core/paths/likely/view';
import { seeded } from '../../../../src/core/random';
import { makeDataset, type TestPost } from '../../helpers/dataset';

const atOnce = async (): Promise<void> => undefined;
const SECOND = 1000;
const START = Date.UTC(2026, 5, 1);

/** A message m by @a, and what is said of it. Seconds after it. */
const message = (followers = 1000): TestPost => ({
  id: 'm',
  author: 'a',
  text: 'The fee is waived for students who apply before June.',
  time: START,
  followers,
});
const repost = (id: string, seconds: number, more: Partial<TestPost> = {}): TestPost => ({
  id,
  author: `by_${id}`,
  text: '',
  time: START + seconds * SECOND,
  repostOf: 'm',
  followers: 100,
  ...more,
});

interface Inferred {
  data: Dataset;
  forest: Forest;
  inference: Inference;
  likely: Likely;
  view: Forest;
  /** Id of the likely parent of an id, '' where none is inferred. */
  parentOf(id: string): string;
  basisOf(id: string): string;
  probabilityOf(id: string): number;
}

async function infer(rows: TestPost[], ties: [string, string][] = []): Promise<Inferred> {
  const data = makeDataset(rows, ties);
  const forest = await buildForest(data);
  const inference = await Inference.of(data, forest, atOnce);
  const likely = await inference.all(atOnce);
  const nameOf = (row: number): string => (row < 0 ? '' : data.id(row));
  return {
    data,
    forest,
    inference,
    likely,
    view: await likelyForest(forest, likely, atOnce),
    parentOf: (id) => nameOf(likely.parent[data.byId(id)]!),
    basisOf: (id) => BASES[likely.basis[data.byId(id)]!]!,
    probabilityOf: (id) => likely.probability[data.byId(id)]!,
  };
}

describe('without a follower list', () => {
  it('weighs all earlier posts that show the message by delay and audience', async () => {
    const marks = [500_000, 20_000, 300, 1500];
    const times = [0, 600, 1800, 3600];
    const rows = times.map((at, i) =>
      i ? repost(`r${i}`, at, { followers: marks[i]! }) : message(marks[0]!),
    );
    const { inference, data, parentOf, basisOf, probabilityOf } = await infer([...rows, repost('x', 4000)]);
    // Vector kernelPosterior, graph unknown.
    const expected = { m: 0.908069, r3: 0.046422, r1: 0.044371, r2: 0.001138 };
    const possible = inference.possible(data.byId('x'), 9);
    expect(possible.map(({ row }) => data.id(row))).toEqual(Object.keys(expected));
    Object.values(expected).forEach((p, i) => expect(possible[i]!.probability).toBeCloseTo(p, 5));
    expect([parentOf('x'), basisOf('x')]).toEqual(['m', 'inferred-model']);
    expect(probabilityOf('x')).toBeCloseTo(0.908069, 5);
  });

  it('keeps the next best, most probable first', async () => {
    const { data, likely } = await infer([
      message(10),
      ...[1, 2, 3, 4, 5, 6].map((i) => repost(`r${i}`, i * 10, { followers: i * 1000 })),
      repost('x', 100),
    ]);
    const row = data.byId('x');
    const from = likely.slot[row]! * KEPT;
    const next = [...likely.nextParent.subarray(from, from + KEPT)].map((parent) => data.id(parent));
    expect([data.id(likely.parent[row]!), ...next]).toEqual(['r6', 'r5', 'r4', 'r3', 'r2']);
  });

  it('an audience that is not known counts as the mean of all, the message’s as the largest', async () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      repost(`k${i}`, i + 1, { followers: i % 2 ? 300 : 100 }),
    );
    const { data, inference } = await infer([
      message(-1),
      ...many,
      repost('unknown', 1000, { followers: -1 }),
      repost('r', 1001, { followers: 400 }),
      repost('x', 1100, { followers: -1 }),
    ]);
    const found = inference.possible(data.byId('x'), 99);
    const shareOf = (id: string): number => found.find(({ row }) => data.id(row) === id)!.probability;
    const mean = (20 * 300 + 20 * 100 + 400) / 41;
    expect(shareOf('r') / shareOf('unknown')).toBeCloseTo(400 / mean, 6);
    expect(shareOf('m') / shareOf('r')).toBeCloseTo(kernelDensity(1100) / kernelDensity(99), 6);
  });

  it('where no audience is known, the message counts a hundred times the others', async () => {
    const { data, inference } = await infer([
      message(-1),
      repost('r', 1000, { followers: -1 }),
      repost('x', 1100, { followers: -1 }),
    ]);
    const [m, r] = inference.possible(data.byId('x'), 9);
    expect(data.id(m!.row)).toBe('m');
    expect(m!.probability / r!.probability).toBeCloseTo((100 * kernelDensity(1100)) / kernelDensity(100), 6);
  });

  it('many candidates: a probability is a share of all that is earlier, not of those that are kept', async () => {
    const random = seeded(4);
    const rows = Array.from({ length: 400 }, (_, i) =>
      repost(`r${i}`, 1 + i * 7, { followers: 1 + random.below(2000) }),
    );
    const { data, inference, likely } = await infer([message(5000), ...rows]);
    for (const id of ['r60', 'r200', 'r399']) {
      const row = data.byId(id);
      const all = inference.possible(row, 1000);
      expect(all.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
      const same = all.find((one) => one.row === likely.parent[row])!;
      expect(Math.abs(likely.probability[row]! / same.probability - 1)).toBeLessThan(0.003);
    }
  });
});

describe('with a follower list', () => {
  const rows = [
    message(1_000_000),
    repost('f1', 100, { author: 'friend1', followers: 5 }),
    repost('f2', 2000, { author: 'friend2', followers: 5 }),
    repost('s', 2990, { author: 'stranger', followers: 50_000 }),
    repost('x', 3000, { author: 'reader' }),
    repost('y', 3001, { author: 'unlisted' }),
  ];
  const ties: [string, string][] = [
    ['reader', 'friend1'],
    ['reader', 'friend2'],
    ['friend1', 'reader'],
    ['friend2', 'a'],
  ];

  it('takes the friend who showed it last; strangers share what is left', async () => {
    const { data, inference, parentOf, basisOf, probabilityOf } = await infer(rows, ties);
    expect([parentOf('x'), basisOf('x')]).toEqual(['f2', 'inferred-graph']);
    const [k1, k2] = [kernelDensity(2900), kernelDensity(1000)];
    const all = 1_000_000 * kernelDensity(3000) + 5 * k1 + 5 * k2 + 50_000 * kernelDensity(10);
    const expected = ((1 - IMPLICIT_LINK) * k2) / (k1 + k2) + (IMPLICIT_LINK * 5 * k2) / all;
    expect(probabilityOf('x')).toBeCloseTo(expected, 6);
    const found = inference.possible(data.byId('x'), 9);
    expect(found.map(({ row }) => data.id(row))).toEqual(['f2', 'f1', 'm', 's']);
    expect(found.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9);
  });

  it('whose friends have not shown it, or who is not in the list, is inferred from time and audience', async () => {
    const { basisOf, parentOf } = await infer(rows, ties);
    // friend1 follows only somebody later; the list says nothing about "unlisted".
    expect([basisOf('f1'), basisOf('y')]).toEqual(['inferred-model', 'inferred-model']);
    expect([basisOf('f2'), parentOf('f2')]).toEqual(['inferred-graph', 'm']);
  });
});

describe('candidates', () => {
  it('the first repost can only come from the message', async () => {
    const { parentOf, probabilityOf } = await infer([message(), repost('r', 5)]);
    expect([parentOf('r'), probabilityOf('r')]).toEqual(['m', 1]);
  });

  it('posts of the same moment cannot be told apart', async () => {
    const { inference, data } = await infer([
      message(1),
      repost('r1', 10, { followers: 9e6 }),
      repost('r2', 10),
      repost('same', 0),
    ]);
    const of = (id: string): string[] => inference.possible(data.byId(id), 9).map(({ row }) => data.id(row));
    expect(of('r2').sort()).toEqual(['m', 'same']);
    expect(of('same')).toEqual(['m']);
  });

  it('ids tell milliseconds where clocks tell seconds', async () => {
    const id = (ms: number): string => (BigInt(START - 1288834974657 + ms) << 22n).toString();
    const { data, inference } = await infer([
      { ...message(1), id: id(0) },
      repost(id(10_100), 10, { repostOf: id(0) }),
      repost(id(10_900), 10, { repostOf: id(0) }),
    ]);
    const of = (ms: number): number => inference.possible(data.byId(id(ms)), 9).length;
    expect([of(10_100), of(10_900)]).toEqual([1, 2]);
  });

  it('an undated repost is not inferred, nor whom others have it from; an undated message is the first', async () => {
    const { data, inference, parentOf } = await infer([
      { ...message(), time: NaN },
      repost('r1', 10),
      repost('r2', 20),
      repost('undated', 0, { time: NaN, followers: 1e7 }),
    ]);
    expect([parentOf('undated'), parentOf('r1')]).toEqual(['', 'm']);
    const rows = inference.possible(data.byId('r2'), 9).map(({ row }) => data.id(row));
    expect(rows.sort()).toEqual(['m', 'r1']);
  });

  it('by the clock before its message: born with it, and taken from it', async () => {
    const { parentOf } = await infer([message(), repost('early', -500, { followers: 1e7 }), repost('r', 9)]);
    expect([parentOf('early'), parentOf('r')]).toEqual(['m', 'early']);
  });

  it('nobody takes it from themselves, and one’s own message is not inferred', async () => {
    const { parentOf } = await infer([
      message(1),
      repost('own', 5, { author: 'a', followers: 1 }),
      repost('r1', 10, { author: 'twice', followers: 1e7 }),
      repost('r2', 20, { author: 'twice', followers: 1e7 }),
    ]);
    expect(parentOf('own')).toBe('');
    expect(parentOf('r2')).not.toBe('r1');
  });

  it('a quote shows the message too, a step further away; a reply does not', async () => {
    const words = { text: 'Look at this.', repostOf: '' };
    const { data, inference } = await infer([
      message(1000),
      repost('quote', 100, { ...words, quoteOf: 'm', followers: 1000 }),
      repost('of the quote', 110, { repostOf: 'quote', followers: 1000 }),
      repost('reply', 120, { ...words, replyTo: 'm', followers: 1e7 }),
      repost('x', 200),
    ]);
    const found = inference.possible(data.byId('x'), 9);
    expect(found.map(({ row }) => data.id(row))).toEqual(['m', 'of the quote', 'quote']);
    expect(found[2]!.probability / found[0]!.probability).toBeCloseTo(INDIRECT, 6);
  });

  it('a quote that hangs in another tree leads no repost out of its own', async () => {
    const { data, inference, view } = await infer([
      {
        ...message(),
        id: 'elsewhere',
        author: 'other',
        text: 'Quite another matter altogether.',
        time: START - 9e6,
      },
      message(1),
      repost('quote', 100, {
        text: 'See?',
        repostOf: '',
        quoteOf: 'm',
        replyTo: 'elsewhere',
        followers: 1e7,
      }),
      repost('x', 200),
    ]);
    expect(data.id(view.root[data.byId('quote')]!)).toBe('elsewhere');
    expect(inference.possible(data.byId('x'), 9).map(({ row }) => data.id(row))).toEqual(['m']);
  });
});

describe('the forest on likely paths', () => {
  it('is one, whatever the clocks and references say: every post stays in its tree', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = seeded(seed);
      const rows: TestPost[] = Array.from({ length: 60 }, (_, i) => {
        const other = (): string => (random.chance(0.5) ? `p${random.below(60)}` : '');
        const kind = random.below(10);
        return {
          id: `p${i}`,
          author: `a${random.below(25)}`,
          text: random.chance(0.3) ? 'The fee is waived for students who apply before June.' : `Words ${i}`,
          time: random.chance(0.1) ? NaN : START + random.below(40) * SECOND,
          followers: random.below(5000) - 100,
          ...(kind < 6 ? { repostOf: random.chance(0.7) ? 'p0' : other() } : {}),
          ...(kind > 5 ? { quoteOf: other(), replyTo: other() } : {}),
        };
      });
      const { forest, view, likely } = await infer(rows, [
        ['a1', 'a2'],
        ['a3', 'a1'],
      ]);
      expect(new Set(view.order).size).toBe(forest.count);
      expect([...view.root]).toEqual([...forest.root]);
      for (let row = 0; row < forest.count; row++) {
        if (likely.parent[row]! < 0) expect(view.parent[row]).toBe(forest.parent[row]);
        else expect(likely.probability[row]!).toBeGreaterThan(0);
      }
    }
  });

  it('holds parents chosen by hand, and refuses what cannot be', async () => {
    const rows = [
      message(),
      repost('r1', 10),
      repost('r2', 20, { followers: 5 }),
      repost('q', 30, { text: 'Hm.', repostOf: '', quoteOf: 'm' }),
      { ...message(), id: 'o', author: 'b', text: 'Unlike anything else that was said today.' },
    ];
    const { data, forest } = await infer(rows);
    const row = (id: string): number => data.byId(id);
    const none = new Map<number, number>();
    expect(choiceFault(forest, none, row('r1'), row('r1'))).toBe('itself');
    expect(choiceFault(forest, none, row('q'), row('r1'))).toBe('observed');
    expect(choiceFault(forest, none, row('m'), row('r2'))).toBe('descendant');
    expect(choiceFault(forest, none, row('r1'), row('r2'))).toBeNull();
    const choices = new Map([[row('r1'), row('r2')]]);
    expect(choiceFault(forest, choices, row('r2'), row('r1'))).toBe('descendant');
    // Where its message was hung on r1 meanwhile, r1 cannot go back to it.
    expect(choiceFault(forest, new Map([[row('m'), row('r1')]]), row('r1'), row('m'))).toBe('descendant');
    choices.set(row('o'), row('r1'));
    const chosen = await chosenForest(forest, choices, atOnce);
    const inference = await Inference.of(data, chosen, atOnce);
    const view = await likelyForest(chosen, await inference.all(atOnce), atOnce);
    for (const tree of [chosen, view]) {
      expect(data.id(tree.parent[row('r1')]!)).toBe('r2');
      expect(BASES[tree.basis[row('r1')]!]).toBe('chosen');
      expect([tree.depth[row('o')], data.id(tree.root[row('o')]!)]).toEqual([3, 'm']);
    }
    // What it may have been instead can still be asked.
    expect(inference.possible(row('r1'), 9).length).toBeGreaterThan(0);
  });
});

describe('under it', () => {
  it('the running mass is the sum over all earlier posts', () => {
    const random = seeded(8);
    const times = Float64Array.from({ length: 500 }, () => random.next() ** 4 * 5e6).sort();
    const marks = times.map(() => 1 + random.below(100_000));
    const mass = new KernelMass(times, marks);
    for (const end of [1, 2, 50, 51, 300, 500]) {
      const now = end < 500 ? times[end]! : times[499]! + 1e8;
      let sum = 0;
      for (let i = 0; i < end; i++) sum += marks[i]! * kernelDensity(now - times[i]!);
      expect(Math.abs(mass.at(now, end) / sum - 1)).toBeLessThan(0.002);
    }
  });

  it('sorts by time: NaN first, equal ones as they stand', async () => {
    const random = seeded(9);
    const times = Float64Array.from({ length: 3000 }, () =>
      random.chance(0.1) ? NaN : random.chance(0.5) ? random.below(50) : (random.next() - 0.5) * 1e13,
    );
    const rank = (i: number): number => (Number.isNaN(times[i]) ? -Infinity : times[i]!);
    const expected = Array.from(times.keys()).sort((a, b) =>
      rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a - b,
    );
    expect([...(await sortByTime(times, atOnce))]).toEqual(expected);
    expect([...(await sortByTime(new Float64Array(0), atOnce))]).toEqual([]);
  });
});
