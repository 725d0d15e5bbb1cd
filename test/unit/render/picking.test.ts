import { describe, expect, it } from 'vitest';
import { KIND } from '../../../src/core/dataset/types';
import { spotIndex } from '../../../src/core/layout/spotIndex';
import { MARK } from '../../../src/render/common.glsl';
import { Drawn } from '../../../src/render/drawn';
import { StageGeometry } from '../../../src/render/geometry';
import { within } from '../../../src/render/eye';
import { Picker } from '../../../src/render/picking';
import { addCells } from '../../../src/ui/stage/overview';
import { boxOf, holds } from '../../../src/ui/stage/polygon';

/** A row of reposts, one each hundredth of the axis, in one lane. */
function drawnRow(
  count: number,
  descendants = new Uint32Array(count),
): { drawn: Drawn; geometry: StageGeometry } {
  const unit = Float64Array.from({ length: count }, (_, i) => i);
  const spots = new Float32Array(count * 2);
  const layout = { space: 'lanes' as const, spots, rings: new Float32Array(0) };
  const drawn = new Drawn({
    cascade: {
      count,
      dated: count,
      row: Int32Array.from(unit),
      birth: unit,
      parent: new Int32Array(count).fill(0).fill(-1, 0, 1),
      depth: new Uint16Array(count),
      kind: new Uint8Array(count).fill(KIND.repost),
      basis: new Uint8Array(count),
      drift: new Float32Array(count),
      fidelity: new Float32Array(count),
      variant: new Int32Array(count),
      descendants,
      edit: new Uint8Array(count),
      flags: new Uint8Array(count),
    },
    unit,
    length: 100,
    layout: { ...layout, index: spotIndex(layout, { unit, length: 100 }) },
  });
  const geometry = new StageGeometry();
  geometry.set([{ top: 0, height: 100 }], { x0: 0, x1: 1000 }, { width: 1000, height: 100 });
  return { drawn, geometry };
}

function row(count: number): Picker {
  const { drawn, geometry } = drawnRow(count);
  return new Picker(drawn, geometry);
}

describe('picking', () => {
  it('counts what is born and not hidden within a box', () => {
    const picker = row(100);
    const count = (x0: number, x1: number, now = 1, marks: Uint8Array | null = null): number =>
      picker.within({ x: x0, y: 40 }, { x: x1, y: 60 }, now, marks).length;
    expect(count(495, 535)).toBe(4);
    expect(count(495, 535, 0.51)).toBe(2);
    expect(count(495, 535, 1, new Uint8Array(100).fill(MARK.hidden, 0, 52))).toBe(2);
    expect(picker.within({ x: 495, y: 0 }, { x: 535, y: 40 }, 1, null)).toEqual([]);
  });

  it('finds the nearest mark', () => {
    const picker = row(100);
    expect(picker.pick({ x: 503, y: 50, scale: 1, now: 1, marks: null })).toBe(50);
    expect(picker.pick({ x: 507, y: 50, scale: 1, now: 1, marks: null })).toBe(51);
  });

  it('forgives the same distance on the screen at any zoom', () => {
    const picker = row(3);
    for (const scale of [1, 4, 24]) {
      const edge = (2.75 * Math.sqrt(scale) + 5) / scale;
      const beyond = (2.75 * Math.sqrt(scale) + 7) / scale;
      expect(picker.pick({ x: 20, y: 50 + edge, scale, now: 1, marks: null })).toBe(2);
      expect(picker.pick({ x: 20, y: 50 + beyond, scale, now: 1, marks: null })).toBeNull();
    }
  });

  it('finds a large mark by its edge, whether there are few or many', () => {
    for (const many of [1, 5000]) {
      const descendants = new Uint32Array(10_000);
      descendants.fill(400, 9000, 9001);
      descendants.fill(6, 0, many);
      const { drawn, geometry } = drawnRow(10_000, descendants);
      const picker = new Picker(drawn, geometry);
      const edge = 50 + drawn.radius(9000);
      expect(drawn.radius(9000)).toBeGreaterThan(2 * drawn.radius(9001));
      // Ten pixels a post: 9,000 stands at 90,000.
      expect(picker.pick({ x: 90_000, y: edge + 5, scale: 1, now: 100, marks: null })).toBe(9000);
      expect(picker.pick({ x: 90_000, y: edge + 7, scale: 1, now: 100, marks: null })).toBeNull();
      expect(picker.pick({ x: 90_300, y: 50, scale: 1, now: 100, marks: null })).toBe(9030);
    }
  });

  it('leaves out what is hidden, and finds what is beside it', () => {
    const picker = row(100);
    const marks = new Uint8Array(100);
    marks[50] = MARK.hidden | MARK.lit;
    expect(picker.pick({ x: 500, y: 50, scale: 1, now: 1, marks })).toBeNull();
    expect(picker.pick({ x: 504, y: 50, scale: 1, now: 1, marks })).toBe(51);
  });

  it('leaves out what is not born', () => {
    const picker = row(100);
    expect(picker.pick({ x: 500, y: 50, scale: 1, now: 0.499, marks: null })).toBeNull();
    expect(picker.pick({ x: 500, y: 50, scale: 1, now: 0.5, marks: null })).toBe(50);
  });
});

describe('a line drawn around posts', () => {
  const around = [
    { x: 195, y: 40 },
    { x: 305, y: 40 },
    { x: 305, y: 60 },
    { x: 195, y: 60 },
  ];

  it('takes those within that are born and not hidden', () => {
    const picker = row(100);
    const { from, to } = boxOf(around);
    expect(picker.within(from, to, 1, null).sort()).toEqual([20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]);
    expect(picker.within(from, to, 0.22, null).sort()).toEqual([20, 21, 22]);
    const marks = new Uint8Array(100).fill(MARK.hidden, 21, 30);
    expect(picker.within(from, to, 1, marks).sort()).toEqual([20, 30]);
    expect(picker.within({ ...from, y: from.y + 30 }, { ...to, y: to.y + 30 }, 1, null)).toEqual([]);
  });

  it('is within where a ray out of it crosses the line an odd number of times', () => {
    // A notch from above down to the middle.
    const notched = [
      { x: 0, y: 0 },
      { x: 5, y: 5 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ];
    expect(holds(notched, { x: 5, y: 2 })).toBe(false);
    expect(holds(notched, { x: 5, y: 7 })).toBe(true);
    expect(holds(notched, { x: 1, y: 3 })).toBe(true);
    expect(holds([], { x: 0, y: 0 })).toBe(false);
  });
});

describe('the small map', () => {
  it('counts posts by cell, hidden ones left out, a stretch of places at a time', () => {
    const { drawn, geometry } = drawnRow(100);
    const cells = { columns: 8, rows: 2, posts: new Uint32Array(16) };
    const marks = new Uint8Array(100).fill(MARK.hidden, 0, 5);
    const standing = {
      ...geometry.size,
      point: (place: number) => drawn.point(geometry, place),
      isOut: (place: number) => marks[place] === MARK.hidden,
    };
    addCells(standing, cells, { from: 0, to: 15 });
    expect([...cells.posts]).toEqual([...Array<number>(8).fill(0), 8, 2, ...Array<number>(6).fill(0)]);
    addCells(standing, cells, { from: 15, to: 100 });
    expect(cells.posts.reduce((a, b) => a + b)).toBe(95);
  });
});

describe('the camera', () => {
  it('never shows what is beyond the stage', () => {
    const size = { width: 1000, height: 400 };
    expect(within({ x: 0, y: 900 }, 1, size)).toEqual({ x: 500, y: 200 });
    expect(within({ x: 0, y: 900 }, 2, size)).toEqual({ x: 250, y: 300 });
    expect(within({ x: 600, y: 210 }, 4, size)).toEqual({ x: 600, y: 210 });
  });
});
