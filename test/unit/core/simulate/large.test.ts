import { describe, expect, it } from 'vitest';
import { FLAG } from '../../../../src/core/dataset/types';
import { WATERMARK } from '../../../../src/core/dataset/synthetic';
import { buildForest } from '../../../../src/core/paths';
import { largeCascade } from '../../../../src/core/simulate/large';
import { importText } from '../../helpers/import';

function made(posts: number, seed: number): string {
  let text = '';
  for (const piece of largeCascade(posts, seed)) text += new TextDecoder().decode(piece);
  return text;
}

describe('a cascade on demand', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(made(500, 3)).toBe(made(500, 3));
    expect(made(500, 3)).not.toBe(made(500, 4));
  });

  it('has as many posts as were asked for, all of one cascade, several hops deep, and says that it is synthetic', async () => {
    const text = made(12_000, 1);
    expect(
      text
        .trimEnd()
        .split('\n')
        .every((line) => line.includes(WATERMARK)),
    ).toBe(true);
    const data = importText(text);
    expect(data.files[0]).toMatchObject({ records: 12_000, posts: 12_000, rejects: 0, synthetic: 12_000 });
    expect(data.posts.flags.some((flags) => (flags & FLAG.external) !== 0)).toBe(false);
    const forest = await buildForest(data);
    expect(Math.max(...forest.descendants)).toBeGreaterThan(11_900);
    expect(Math.max(...forest.depth)).toBeGreaterThanOrEqual(4);
  });

  it('numbers its rows as the platform would: by their moment, in order', () => {
    const rows = made(3000, 2)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; created_at: string });
    rows.forEach(({ id, created_at }, n) => {
      expect(Number(BigInt(id) >> 22n) + 1288834974657).toBe(Date.parse(created_at));
      expect(Number(BigInt(id) & 0x3fffffn)).toBe(n);
    });
    const times = rows.map(({ created_at }) => created_at);
    expect(times).toEqual([...times].sort());
  });

  it('is no star: the first hop is a small part of it, whatever its size', () => {
    for (const posts of [2000, 20_000]) {
      const rows = made(posts, 5).trimEnd().split('\n');
      const root = (JSON.parse(rows[0]!) as { id: string }).id;
      expect(rows.filter((row) => row.includes(`"${root}"`)).length).toBeLessThan(posts * 0.7);
    }
  });

  it('tells how far it is, piece by piece', () => {
    const told: number[] = [];
    const pieces = [...largeCascade(30_000, 1, (written) => told.push(written))];
    expect(pieces.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(30_000);
  });
});
