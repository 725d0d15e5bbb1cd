import { describe, expect, it } from 'vitest';
import type { TimeScale } from '../../../src/core/replay/types';
import { Clock } from '../../../src/state/clock.svelte';

const scale = {
  kind: 'clock',
  start: 0,
  end: 1000,
  length: 1000,
  unit: Float64Array.of(0, 500, 1000),
  toUnit: (ms: number) => ms,
  toTime: (unit: number) => unit,
  bornAt: (unit: number) => [0, 500, 1000].filter((at) => at <= unit).length,
} satisfies TimeScale;

describe('the clock', () => {
  it('never runs backwards: a frame may be stamped before play was pressed', () => {
    const clock = new Clock();
    clock.setScale(scale);
    clock.play();
    clock.advance(-12);
    expect(clock.unit).toBe(0);
    clock.advance(16);
    expect(clock.unit).toBeGreaterThan(0);
  });

  it('stops at the end, or begins anew where it loops', () => {
    const clock = new Clock();
    clock.setScale(scale);
    clock.seek(999.9);
    clock.play();
    clock.advance(40);
    expect([clock.unit, clock.playing]).toEqual([1000, false]);
    clock.setLoop(true);
    clock.seek(999.9);
    clock.play();
    clock.advance(40);
    expect([clock.unit, clock.playing]).toEqual([0, true]);
  });

  it('settles when a hand lets go of it or it comes to rest, never on the way', () => {
    let settled = 0;
    const clock = new Clock(() => settled++);
    clock.setScale(scale);
    clock.seek(999.9);
    clock.play();
    expect(settled).toBe(0);
    clock.advance(40);
    expect(settled).toBe(1);
    clock.setSpeed(10);
    clock.setLoop(true);
    expect(settled).toBe(3);
  });
});
