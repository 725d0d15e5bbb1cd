import { describe, expect, it } from 'vitest';
import { seeded } from '../../../../src/core/random';
import { TimeQueue } from '../../../../src/core/simulate/timeQueue';

describe('what is to come', () => {
  it('comes in order of time, each with what it is, beyond its first room', () => {
    const random = seeded(9);
    const queue = new TimeQueue();
    const times = Array.from({ length: 5000 }, () => random.below(1000));
    times.forEach((at, what) => queue.push(at, what));
    expect(queue.size).toBe(5000);
    const order: number[] = [];
    while (queue.size) {
      const { least } = queue;
      const what = queue.pop();
      expect(times[what]).toBe(least);
      order.push(what);
    }
    expect(order.map((what) => times[what])).toEqual([...times].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(5000);
  });

  it('has nothing where nothing was put', () => {
    const queue = new TimeQueue();
    expect(queue.least).toBe(Infinity);
    expect(() => queue.pop()).toThrow(RangeError);
    queue.push(3, 8);
    expect([queue.least, queue.pop(), queue.size]).toEqual([3, 8, 0]);
  });
});
