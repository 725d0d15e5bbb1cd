import { describe, expect, it } from 'vitest';
import { KIND } from '../../../src/core/dataset/types';
import { spotIndex } from '../../../src/core/layout/spotIndex';
import { MARK } from '../../../src/render/common.glsl';
import { Drawn } from '../../../src/render/drawn';
import { StageGeometry } from '../../../src/render/geometry';
import { Picker } from '../../../src/render/picking';

/** A row of reposts, one each hundredth of the axis, in one lane. */
function row(count: number): Picker {
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
      descendants: new Uint32Array(count),
      edit: new Uint8Array(count),
      flags: new Uint8Array(count),
    },
    unit,
    length: 100,
    layout: { ...layout, index: spotIndex(layout, { unit, length: 100 }) },
  });
  const geometry = new StageGeometry();
  geometry.set([{ top: 0, height: 100 }], { x0: 0, x1: 1000 }, { width: 1000, height: 100 });
  return new Picker(drawn, geometry);
}

describe('picking', () => {
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
