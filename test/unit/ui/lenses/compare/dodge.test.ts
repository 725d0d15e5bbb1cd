import { describe, expect, it } from 'vitest';
import { dodge, type Mark } from '../../../../../src/ui/lenses/compare/dodge';

const overlaps = (marks: readonly Mark[], placed: readonly { x: number; y: number }[]): number => {
  let count = 0;
  placed.forEach((a, i) =>
    placed.slice(0, i).forEach((b, j) => {
      const apart = marks[i]!.radius + marks[j]!.radius;
      if (Math.hypot(a.x - b.x, a.y - b.y) < apart - 1e-6) count++;
    }),
  );
  return count;
};

describe('marks that would lie on one another', () => {
  it('stay where they are as long as they are apart', () => {
    const marks = [10, 40, 70].map((x) => ({ x, ys: [5], radius: 10 }));
    expect(dodge(marks, 0, 60)).toEqual(marks.map(({ x }) => ({ x, y: 5 })));
  });

  it('stand beside each other, none left of the axis, and take another height before they move far', () => {
    const marks = Array.from({ length: 7 }, () => ({ x: 20, ys: [0, 20], radius: 10 }));
    const placed = dodge(marks, 20, 100);
    expect(overlaps(marks, placed)).toBe(0);
    expect(Math.min(...placed.map(({ x }) => x))).toBe(20);
    expect(placed.map(({ y }) => y).filter((y) => y === 20)).toHaveLength(3);
  });

  it('keep clear of marks of other sizes and heights', () => {
    const marks = [
      { x: 50, ys: [0], radius: 10 },
      { x: 52, ys: [6], radius: 6 },
      { x: 49, ys: [12], radius: 9 },
      { x: 60, ys: [0], radius: 6 },
    ];
    expect(overlaps(marks, dodge(marks, 0, 80))).toBe(0);
  });

  it('lie on one another where there is no room, at their own place, and soon', () => {
    const marks = Array.from({ length: 3000 }, (_, i) => ({ x: i % 3, ys: [0, 20, 40, 60], radius: 9 }));
    const placed = dodge(marks, 0, 60);
    expect(placed.every(({ x }) => x >= 0 && x <= 62)).toBe(true);
    expect(placed.filter(({ x }) => x <= 2).length).toBeGreaterThan(2900);
  });
});
