import { describe, expect, it } from 'vitest';
import { LAYOUT, type Area, type LayoutInput } from '../../../../src/core/layout';
import { seeded } from '../../../../src/core/random';
import { input } from './input';

const at = ({ spots }: { spots: Float32Array }, place: number): [number, number] => [
  spots[place * 2]!,
  spots[place * 2 + 1]!,
];

/** A root; responses 1–3 of which 1 has five below it, 2 has two, 3 none. */
const TREE = input(
  [-1, 0, 0, 0, 1, 1, 4, 4, 1, 2, 9],
  Array.from({ length: 11 }, (_, i) => i * 90),
);

describe('in circles', () => {
  const inside = ([x, y]: [number, number], { circle }: Area): boolean =>
    Math.hypot(x - circle![0], y - circle![1]) <= circle![2];

  it('puts each branch into its circle, and what nobody took further around the root', () => {
    const layout = LAYOUT.communities(TREE);
    const areas = layout.areas!.list;
    expect(areas.map(({ of, posts }) => [of, posts])).toEqual([
      [1, 6],
      [2, 3],
      [0, 2],
    ]);
    const branch = [0, 1, 2, 0, 1, 1, 1, 1, 1, 2, 2];
    branch.forEach((of, place) => {
      for (const area of areas) expect(inside(at(layout, place), area)).toBe(area.of === of);
    });
  });

  it('takes communities where they are given, those of none together', () => {
    const groups = Int32Array.from([4, 4, 4, 4, 7, 7, 7, 7, 7, -1, -1]);
    const layout = LAYOUT.communities({ ...TREE, groups });
    expect(layout.areas!.are).toBe('communities');
    expect(layout.areas!.list.map(({ of, posts }) => [of, posts])).toEqual([
      [7, 5],
      [4, 4],
      [-1, 2],
    ]);
    for (let place = 0; place < 11; place++)
      for (const area of layout.areas!.list)
        expect(inside(at(layout, place), area)).toBe(area.of === groups[place]);
  });

  it('keeps circles apart and on the stage, and no two posts at one place', () => {
    const rng = seeded(8);
    const parent = Array.from({ length: 3000 }, (_, i) => (i === 0 ? -1 : Math.floor(rng.next() ** 2 * i)));
    const { areas, spots } = LAYOUT.communities(
      input(
        parent,
        Array.from({ length: 3000 }, (_, i) => i / 3),
      ),
    );
    const circles = areas!.list.map(({ circle }) => circle!);
    circles.forEach(([x, y, r], a) => {
      expect(Math.abs(x) + r).toBeLessThan(2);
      expect(Math.abs(y) + r).toBeLessThan(1);
      for (const [u, v, s] of circles.slice(0, a))
        expect(Math.hypot(x - u, y - v)).toBeGreaterThan(r + s - 1e-6);
    });
    const places = new Set(Array.from({ length: 3000 }, (_, i) => `${spots[i * 2]} ${spots[i * 2 + 1]}`));
    expect(places.size).toBe(3000);
  });
});

describe('by wording', () => {
  /** The tree with the wordings that its posts show; −1 = a reply. */
  function worded(variant: number[]): LayoutInput {
    return { ...TREE, cascade: { ...TREE.cascade, variant: Int32Array.from(variant) } };
  }
  const on = ([, y]: [number, number], { band }: Area): boolean => Math.abs(y - band![2]) <= band![3];

  it('makes a band of each wording, as wide as its posts, from its first to its last', () => {
    const layout = LAYOUT.lineage(worded([0, 1, 0, 0, 1, 2, 1, 1, 1, 0, 3]));
    const of = (variant: number): Area => layout.areas!.list.find((area) => area.of === variant)!;
    expect(layout.areas!.list.length).toBe(4);
    const width = (variant: number): number => of(variant).band![3];
    const each = (width(1) - width(2)) / 4;
    expect(each).toBeGreaterThan(0);
    expect(width(0)).toBeCloseTo(width(2) + 3 * each, 5);
    // From post 0 at 0 to post 9 at 810 of 1000, and half of the least length beyond either.
    expect(of(0).band![0]).toBeCloseTo(-0.007, 5);
    expect(of(0).band![1]).toBeCloseTo(0.817, 5);
  });

  it('puts every post on its band, and a reply on that of what it speaks to; bands do not cover each other', () => {
    const variant = [0, 1, 0, -1, -1, 2, 1, 1, 1, -1, 3];
    const layout = LAYOUT.lineage(worded(variant));
    const stands = [0, 1, 0, 0, 1, 2, 1, 1, 1, 0, 3];
    stands.forEach((own, place) => {
      const area = layout.areas!.list.find(({ of }) => of === own)!;
      expect(on(at(layout, place), area)).toBe(true);
    });
    const bands = layout.areas!.list.map(({ band }) => band!);
    bands.forEach(([from, to, y, half], a) => {
      expect(Math.abs(y) + half).toBeLessThanOrEqual(1);
      for (const [f, t, v, h] of bands.slice(0, a))
        expect(Math.min(to, t) <= Math.max(from, f) || Math.abs(y - v) >= half + h - 1e-5).toBe(true);
    });
  });

  it('has a band for a message of which no words are known', () => {
    const layout = LAYOUT.lineage(worded(Array<number>(11).fill(-1)));
    expect(layout.areas!.list.map(({ of, posts }) => [of, posts])).toEqual([[-1, 11]]);
  });
});
