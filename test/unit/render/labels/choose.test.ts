import { describe, expect, it } from 'vitest';
import { choose, type Candidate, type Corner } from '../../../../src/render/labels/choose';

const ROOM = { x0: 0, y0: 0, x1: 400, y1: 200 };
const candidate = (
  id: number,
  x: number,
  y: number,
  weight: number,
  more: Partial<Candidate> = {},
): Candidate => ({
  ...{ id, x, y, weight, radius: 3, width: 60, height: 18, group: 0 },
  ...more,
});
const shown = (
  candidates: Candidate[],
  { most = [10, 10], before = {} }: { most?: number[]; before?: Record<number, Corner> } = {},
) =>
  choose(candidates, ROOM, most, new Map(Object.entries(before).map(([id, corner]) => [Number(id), corner])));
const ids = (placed: { id: number }[]): number[] => placed.map(({ id }) => id);

describe('choose', () => {
  it('never lets two labels overlap, whatever is asked', () => {
    let state = 7;
    const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    const crowd = Array.from({ length: 200 }, (_, id) =>
      candidate(id, next() * 400, next() * 200, next(), { width: 20 + next() * 80, radius: next() * 12 }),
    );
    const placed = shown(crowd, { most: [200, 0] });
    expect(placed.length).toBeGreaterThan(8);
    for (const a of placed) {
      expect(a.x0 >= 0 && a.x1 <= 400 && a.y0 >= 0 && a.y1 <= 200).toBe(true);
      for (const b of placed)
        if (a !== b) expect(a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1).toBe(false);
      // Nor does one cover a large mark.
      for (const { id, x, y, radius } of crowd) {
        const away = Math.hypot(Math.max(a.x0 - x, 0, x - a.x1), Math.max(a.y0 - y, 0, y - a.y1));
        if (radius >= 5 && id !== a.id) expect(away).toBeGreaterThanOrEqual(radius - 1e-9);
      }
    }
  });

  it('prefers what matters more, to a limit that each group has', () => {
    const three = [candidate(0, 50, 50, 1), candidate(1, 200, 50, 3), candidate(2, 50, 150, 2)];
    expect(ids(shown(three, { most: [2, 0] }))).toEqual([1, 2]);
    const groups = [...three, candidate(3, 200, 150, 0.5, { group: 1 })];
    expect(ids(shown(groups, { most: [1, 1] }))).toEqual([1, 3]);
    expect(ids(shown([...three, candidate(4, 300, 150, Infinity)], { most: [1, 0] }))).toEqual([4]);
  });

  it('keeps one that is shown until another matters more than twice as much', () => {
    const rivals = (weight: number): Candidate[] => [candidate(0, 50, 50, 10), candidate(1, 300, 50, weight)];
    const before = { 0: 'aboveRight' as const };
    expect(ids(shown(rivals(19), { most: [1, 0], before }))).toEqual([0]);
    expect(ids(shown(rivals(19), { most: [1, 0] }))).toEqual([1]);
    expect(ids(shown(rivals(21), { most: [1, 0], before }))).toEqual([1]);
  });

  it('keeps a label at its corner while that has room', () => {
    const one = [candidate(0, 200, 100, 1)];
    expect(shown(one)[0]!.corner).toBe('aboveRight');
    expect(shown(one, { before: { 0: 'belowLeft' } })[0]!.corner).toBe('belowLeft');
    // There is none at the lower edge.
    expect(shown([candidate(0, 200, 195, 1)], { before: { 0: 'belowLeft' } })[0]!.corner).toBe('aboveRight');
    expect(shown([candidate(0, 380, 100, 1)])[0]!.corner).toBe('aboveLeft');
  });

  it('names two things at one mark', () => {
    const both = [
      candidate(0, 200, 100, 2, { radius: 12 }),
      candidate(1, 200, 100, 1, { radius: 12, group: 1 }),
    ];
    expect(shown(both)).toHaveLength(2);
    const large = both.map((one) => ({ ...one, radius: 16, height: 26 }));
    expect(shown(large)).toHaveLength(2);
  });
});
