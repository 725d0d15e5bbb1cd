import { describe, expect, it } from 'vitest';
import { LAYOUT, type LayoutInput } from '../../../../src/core/layout';
import { spotIndex } from '../../../../src/core/layout/spotIndex';
import { Drawn } from '../../../../src/render/drawn';
import { seeded } from '../../../../src/core/random';
import { input } from './input';

function random(count: number): LayoutInput {
  const rng = seeded(7);
  const parent = Array.from({ length: count }, (_, i) => (i === 0 ? -1 : Math.floor(rng.next() ** 2 * i)));
  return input(
    parent,
    Array.from({ length: count }, (_, i) => (i * 1000) / count),
  );
}

describe('along time', () => {
  it('keeps two posts of one row apart, whatever hangs on what', () => {
    const laid = random(400);
    const { spots } = LAYOUT.time(laid);
    const rows = new Map<string, number>();
    for (let place = 0; place < 400; place++) {
      const row = spots[place * 2 + 1]!.toFixed(5);
      const before = rows.get(row);
      if (before !== undefined) expect(laid.unit[place]! - before).toBeGreaterThanOrEqual(7 - 1e-6);
      rows.set(row, laid.unit[place]!);
    }
  });

  it('uses a row again once its branch has ended, and fills the stage', () => {
    // Twenty replies, one after the other: two rows are enough, one above and one below the line of the source.
    const chain = input(
      [-1, ...Array<number>(20).fill(0)],
      [0, ...Array.from({ length: 20 }, (_, i) => 40 * (i + 1))],
    );
    const heights = new Set(LAYOUT.time(chain).spots.filter((_, i) => i % 2));
    expect(heights.size).toBe(2);
    const many = LAYOUT.time(random(400)).spots.filter((_, i) => i % 2);
    expect(Math.max(...many)).toBeLessThanOrEqual(0.97);
    expect(Math.min(...many)).toBeGreaterThanOrEqual(-0.97);
    expect(Math.max(...many) - Math.min(...many)).toBeGreaterThan(1.7);
  });

  it('lays undated posts and several roots out as well', () => {
    const laid = LAYOUT.time(input([-1, -1, 0, 1], [0, 5, 10, NaN]));
    expect(laid.spots.every(Number.isFinite)).toBe(true);
    expect(laid.spots[1]).not.toBe(laid.spots[3]);
  });
});

describe('in rings', () => {
  it('puts each hop on its ring and a branch into its own sector', () => {
    const { spots, rings } = LAYOUT.radial(input([-1, 0, 0, 1, 1, 2], [0, 1, 2, 3, 4, 5]));
    const radius = (place: number): number => Math.hypot(spots[place * 2]!, spots[place * 2 + 1]!);
    const angle = (place: number): number =>
      (Math.atan2(spots[place * 2]!, -spots[place * 2 + 1]!) + 2 * Math.PI) % (2 * Math.PI);
    expect(radius(0)).toBe(0);
    for (const place of [1, 2]) expect(radius(place)).toBeLessThan(rings[1]!);
    for (const place of [3, 4, 5]) {
      expect(radius(place)).toBeGreaterThan(rings[1]!);
      expect(radius(place)).toBeLessThanOrEqual(rings[2]! + 1e-6);
    }
    expect(rings[2]).toBeCloseTo(1);
    // Three of five posts hang on the first child: its sector is three fifths of the turn.
    for (const place of [1, 3, 4]) expect(angle(place)).toBeLessThan((3 / 5) * 2 * Math.PI);
    for (const place of [2, 5]) expect(angle(place)).toBeGreaterThan((3 / 5) * 2 * Math.PI);
    expect(angle(3)).toBeLessThan(angle(4));
  });

  it('spreads a crowded ring over its depth', () => {
    const star = LAYOUT.radial(
      input(
        [-1, ...Array<number>(3000).fill(0)],
        Array.from({ length: 3001 }, (_, i) => i / 4),
      ),
    );
    const radii = Array.from({ length: 3000 }, (_, i) =>
      Math.hypot(star.spots[i * 2 + 2]!, star.spots[i * 2 + 3]!),
    );
    expect(Math.max(...radii) - Math.min(...radii)).toBeGreaterThan(0.7);
  });
});

describe('every layout', () => {
  it('passes a chain of 20,000 posts, and a post alone', () => {
    const chainOf = (posts: number): LayoutInput =>
      input(
        Array.from({ length: posts }, (_, i) => i - 1),
        Array.from({ length: posts }, (_, i) => (i * 1000) / posts),
      );
    for (const [name, lay] of Object.entries(LAYOUT)) {
      // Forces go through no tree of posts, and take their time.
      expect(lay(chainOf(name === 'network' ? 2000 : 20_000)).spots.every(Number.isFinite)).toBe(true);
      expect(lay(input([-1], [0])).spots.every(Number.isFinite)).toBe(true);
    }
  });

  it('comes with an index that the stage opens as it is', () => {
    const made = random(50);
    for (const lay of Object.values(LAYOUT)) {
      const layout = lay(made);
      const { cascade, unit, length } = made;
      const drawn = new Drawn({
        cascade,
        unit,
        length,
        layout: { ...layout, index: spotIndex(layout, made) },
      });
      expect(drawn.layout.index.byteLength).toBeGreaterThan(0);
    }
  });
});
