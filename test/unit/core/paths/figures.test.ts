/** Figures of a cascade, and their range where paths are inferred. */
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/types';
import { buildForest, type Forest } from '../../../../src/core/paths';
import { figuresOf } from '../../../../src/core/paths/figures';
import { chosenForest } from '../../../../src/core/paths/likely/chosen';
import { expectedOf } from '../../../../src/core/paths/likely/expected';
import { Inference, type DrawnTrees } from '../../../../src/core/paths/likely/infer';
import { rangesOver } from '../../../../src/core/paths/likely/ranges';
import { likelyForest } from '../../../../src/core/paths/likely/view';
import { seeded } from '../../../../src/core/random';
import { makeDataset, type TestPost } from '../../helpers/dataset';

const atOnce = async (): Promise<void> => undefined;
const START = Date.UTC(2026, 5, 1);
const HOUR = 3_600_000;

interface Likely {
  data: Dataset;
  forest: Forest;
  view: Forest;
  inference: Inference;
}

/** A message and reposts of it by accounts of all sizes; quotes of it, and of reposts' authors, between them. */
async function cascade(count: number, seed = 3, choose?: [number, number]): Promise<Likely> {
  const random = seeded(seed);
  const rows: TestPost[] = Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    author: `a${i}`,
    text: i === 0 ? 'The fee is waived for students who apply before June.' : i % 9 ? '' : `Word ${i}`,
    time: START + Math.floor(i * 40_000 * random.next()) + i * 20_000,
    followers: Math.floor(1 / (1 - random.next())) * 50,
    ...(i === 0 ? { followers: 20_000 } : i % 9 ? { repostOf: 'p0' } : { quoteOf: 'p0' }),
  }));
  const ties = Array.from({ length: count }, (): [string, string] => [
    `a${random.below(count)}`,
    `a${random.below(count)}`,
  ]);
  const data = makeDataset(rows, ties);
  const built = await buildForest(data);
  const forest = choose ? await chosenForest(built, new Map([choose]), atOnce) : built;
  const inference = await Inference.of(data, forest, atOnce);
  return { data, forest, inference, view: await likelyForest(forest, await inference.all(atOnce), atOnce) };
}

const last = async <T>(values: AsyncIterable<T>): Promise<T> => {
  let value: T | undefined;
  for await (value of values);
  return value!;
};

describe('figures of a cascade', () => {
  it('are those of its tree, on known paths without a range', async () => {
    const reply = (id: string, to: string, hours: number, author = id): TestPost => ({
      ...{ id, author, text: 'Words of its own.', time: hours < 0 ? NaN : START + hours * HOUR, replyTo: to },
    });
    const data = makeDataset([
      { id: 'm', author: 'a', text: 'The fee is waived.', time: START },
      reply('1', 'm', 3),
      reply('2', 'm', 2, '1'),
      reply('3', '1', -1),
      { id: 'r', author: 'r', text: '', time: START + HOUR, repostOf: 'm' },
      { id: 'other', author: 'o', text: 'Something else that happened.', time: START },
    ]);
    const forest = await buildForest(data);
    const figures = await figuresOf(data, forest, [data.byId('m')], atOnce);
    expect(figures).toMatchObject({
      ...{ posts: 5, accounts: 4, depth: 2, breadth: [1, 3, 1], maxBreadth: 3, unknown: 1, inferred: 0 },
      ...{ reproduction: [3, 1 / 3], timeToDepth: [0, HOUR, NaN], meanDepth: 5 / 4, overTrees: null },
    });
    expect(figures.structuralVirality).toBeCloseTo(1.8, 9);
    expect(figures.starToPath).toEqual({ from: 1.6, to: 2 });
    // A root inside a larger tree; a single post has no distance.
    expect(await figuresOf(data, forest, [data.byId('1')], atOnce)).toMatchObject({
      posts: 2,
      starToPath: null,
    });
    expect((await figuresOf(data, forest, [data.byId('r')], atOnce)).structuralVirality).toBeNaN();
    // A message that is only referred to has no time: its first dated post begins.
    const referred = makeDataset([reply('1', 'gone', 3), reply('2', 'gone', 5), reply('3', '1', 7)]);
    const around = await buildForest(referred);
    expect((await figuresOf(referred, around, [referred.byId('gone')], atOnce)).timeToDepth).toEqual([
      NaN,
      0,
      4 * HOUR,
    ]);
    // Two roots of one message.
    expect((await figuresOf(data, forest, [data.byId('m'), data.byId('other')], atOnce)).breadth).toEqual([
      2, 3, 1,
    ]);
  });

  it('on likely paths lie in a range over trees, and within star and path', async () => {
    const { data, view, inference } = await cascade(120);
    const figures = await figuresOf(data, view, [0], atOnce);
    const told = [];
    for await (const ranges of rangesOver(inference, view, [0], atOnce)) told.push(ranges);
    expect(told.map(({ trees }) => trees)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    const { structuralVirality, depth, maxBreadth, posts, breadth } = told.at(-1)!;
    expect(posts).toEqual({ from: 120, to: 120 });
    expect(breadth[0]).toEqual({ from: 1, to: 1 });
    expect(structuralVirality.from).toBeGreaterThan(figures.starToPath!.from);
    expect(structuralVirality.to).toBeLessThan(figures.starToPath!.to);
    expect(depth.to).toBeGreaterThan(depth.from);
    expect(maxBreadth.to).toBeGreaterThan(maxBreadth.from);
    expect(await last(rangesOver(inference, view, [0], atOnce))).toEqual(told.at(-1));
  });

  it('a parent chosen by hand holds in every tree', async () => {
    const { data, view, inference } = await cascade(40, 5, [39, 1]);
    expect((await figuresOf(data, view, [1], atOnce)).posts).toBeGreaterThan(1);
    const { posts } = await last(rangesOver(inference, view, [1], atOnce));
    expect(posts.from).toBeGreaterThan(1);
  });

  it('is given up where the pause says so', async () => {
    const { view, inference } = await cascade(40);
    let pauses = 0;
    const giveUp = async (): Promise<void> => {
      if (++pauses === 20) throw new DOMException('Enough.', 'AbortError');
    };
    await expect(last(rangesOver(inference, view, [0], giveUp))).rejects.toThrow('Enough');
  });
});

describe('drawn trees', () => {
  const draws = 3000;
  const drawnOf = (inference: Inference): Promise<DrawnTrees> =>
    inference.draw(() => true, draws, seeded(2), atOnce);

  it('hang each post by its probabilities', async () => {
    const { inference, view } = await cascade(400);
    const { slot, parents } = await drawnOf(inference);
    for (const row of [5, 100, 250, 398]) {
      const counts = new Map<number, number>();
      for (const tree of parents) {
        const parent = tree[slot[row]!]!;
        counts.set(parent, (counts.get(parent) ?? 0) + 1);
      }
      for (const { row: parent, probability } of inference.possible(row, 400)) {
        const share = (counts.get(parent) ?? 0) / draws;
        // Five standard errors; a friend's share is split among posts of friends that are candidates.
        expect(Math.abs(share - probability)).toBeLessThan(5 * Math.sqrt((probability + 1e-3) / draws));
      }
      expect(view.parent[row]).toBeGreaterThanOrEqual(0);
    }
  });

  it('agree with the expectations in closed form', async () => {
    const { inference, forest } = await cascade(150, 7);
    const { order } = inference;
    const { slot, parents } = await drawnOf(inference);
    const at = new Int32Array(forest.count);
    order.forEach((row, i) => (at[row] = i));
    const drawnDepth = new Float64Array(order.length);
    const drawnChildren = new Float64Array(order.length);
    for (const tree of parents) {
      const depths = new Uint32Array(order.length);
      order.forEach((row, i) => {
        const parent = slot[row]! < 0 ? forest.parent[row]! : tree[slot[row]!]!;
        if (parent < 0) return;
        depths[i] = depths[at[parent]!]! + 1;
        drawnChildren[at[parent]!]! += 1 / draws;
        drawnDepth[i]! += depths[i]! / draws;
      });
    }
    const { meanDepth, mostTaken } = (await expectedOf(inference, forest, [0], atOnce))!;
    const mean = drawnDepth.reduce((sum, depth) => sum + depth, 0) / (order.length - 1);
    expect(Math.abs(mean - meanDepth)).toBeLessThan(0.03);
    expect(mostTaken).toHaveLength(10);
    for (const { row, children } of mostTaken)
      expect(Math.abs(drawnChildren[at[row]!]! / children - 1)).toBeLessThan(0.05);
    expect(Math.max(...drawnChildren)).toBe(drawnChildren[at[mostTaken[0]!.row]!]);
    expect(await expectedOf(inference, forest, [1], atOnce)).toBeNull();
  });
});
