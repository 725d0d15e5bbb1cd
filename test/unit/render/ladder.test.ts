import { describe, expect, it } from 'vitest';
import { Ladder } from '../../../src/render/ladder';

const frames = (ladder: Ladder, count: number, milliseconds: number): void => {
  for (let i = 0; i < count; i++) ladder.measured(milliseconds);
};

describe('the quality ladder', () => {
  it('draws all shapes of what is small, and keeps a picture of what is large', () => {
    const ladder = new Ladder();
    ladder.start(300);
    expect(ladder.rung).toBe('shapes');
    ladder.start(1_000_000);
    expect(ladder.rung).toBe('past');
    expect(ladder.sample).toBeGreaterThan(0);
  });

  it('comes down where frames are late, and does not try again at once', () => {
    const ladder = new Ladder();
    ladder.start(3000);
    expect(ladder.rung).toBe('shapes');
    frames(ladder, 1, 200);
    expect(ladder.rung).not.toBe('shapes');
    frames(ladder, 30, 10);
    expect(ladder.rung).not.toBe('shapes');
  });

  it('goes up where a machine turns out to be quick', () => {
    const ladder = new Ladder();
    ladder.start(20_000);
    expect(ladder.rung).not.toBe('shapes');
    frames(ladder, 200, 8);
    expect(ladder.rung).toBe('shapes');
  });

  it('stays where frames are neither quick nor late', () => {
    const ladder = new Ladder();
    ladder.start(3000);
    frames(ladder, 500, 40);
    expect(ladder.rung).toBe('shapes');
    ladder.start(20_000);
    const { rung } = ladder;
    frames(ladder, 500, 40);
    expect(ladder.rung).toBe(rung);
  });
});
