import { describe, expect, it } from 'vitest';
import { choose, type Box, type Candidate, type Side } from '../../../../src/render/labels/choose';

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
interface Given {
  most?: number[];
  before?: Record<number, Side>;
  taken?: Box[];
  marksIn?: (box: Box) => number;
}
const shown = (
  candidates: Candidate[],
  { most = [10, 10], before = {}, taken = [], marksIn = () => 0 }: Given = {},
) =>
  choose(
    candidates,
    { box: ROOM, most, taken, marksIn },
    new Map(Object.entries(before).map(([id, side]) => [Number(id), side])),
  );
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

  it('keeps a label at its side while that has room', () => {
    const one = [candidate(0, 200, 100, 1)];
    expect(shown(one)[0]!.side).toBe('aboveRight');
    expect(shown(one, { before: { 0: 'belowLeft' } })[0]!.side).toBe('belowLeft');
    // There is none at the lower edge.
    expect(shown([candidate(0, 200, 195, 1)], { before: { 0: 'belowLeft' } })[0]!.side).toBe('aboveRight');
    expect(shown([candidate(0, 380, 100, 1)])[0]!.side).toBe('aboveLeft');
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

  it('leaves free what is taken by other words', () => {
    const one = [candidate(0, 200, 100, 1)];
    expect(shown(one, { taken: [{ x0: 205, y0: 60, x1: 300, y1: 110 }] })[0]!.side).toBe('aboveLeft');
    expect(shown(one, { taken: [ROOM] })).toEqual([]);
  });

  it('stands where it covers the fewest marks, and nowhere where it would cover many', () => {
    const name = candidate(0, 200, 100, 1);
    const wording = { ...name, group: 1 };
    const where = (right: number, left: number, centre: number) => (box: Box) =>
      box.x0 > 200 ? right : box.x1 < 200 ? left : centre;
    expect(shown([name], { marksIn: where(3, 1, 2) })[0]!.side).toBe('aboveLeft');
    expect(shown([name], { marksIn: where(3, 2, 0) })[0]!.side).toBe('above');
    // One that is shown stays, as long as that is bearable.
    const before = { 0: 'belowRight' as const };
    expect(shown([name], { before, marksIn: where(3, 1, 0) })[0]!.side).toBe('belowRight');
    expect(shown([name], { before, marksIn: where(30, 1, 2) })[0]!.side).toBe('aboveLeft');
    // A name may cover more than a wording.
    expect(shown([name], { marksIn: () => 6 })).toHaveLength(1);
    expect(shown([wording], { marksIn: () => 6 })).toEqual([]);
    expect(shown([name], { marksIn: () => 60 })).toEqual([]);
    // What comes before all others stands wherever that covers least, were it a large mark.
    const first = { ...name, weight: Infinity };
    const around = [150, 250].map((x, i) => candidate(i + 1, x, 100, 1, { radius: 30 }));
    expect(ids(shown([first, ...around]))).toContain(0);
    expect(shown([first], { marksIn: where(60, 40, 50) })[0]!.side).toBe('aboveLeft');
  });
});
