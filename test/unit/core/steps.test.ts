import { describe, expect, it } from 'vitest';
import { atOnce, inSlices, type Steps } from '../../../src/core/steps';

function* counting(to: number, cost: number): Steps<number> {
  let sum = 0;
  for (let i = 1; i <= to; i++) {
    sum += i;
    yield cost;
  }
  return sum;
}

describe('work in steps', () => {
  it('pauses before the first step and after each slice of what the steps cost', async () => {
    let pauses = 0;
    expect(await inSlices(counting(10, 5), 20, async () => void pauses++)).toBe(55);
    expect(pauses).toBe(3);
    expect(atOnce(counting(10, 5))).toBe(55);
  });

  it('stops where the pause rejects', async () => {
    const done: number[] = [];
    function* noting(): Steps<void> {
      for (let i = 0; i < 1000; i++) {
        done.push(i);
        yield 1;
      }
    }
    let left = 2;
    const work = inSlices(noting(), 10, async () => {
      if (left-- === 0) throw new Error('given up');
    });
    await expect(work).rejects.toThrow('given up');
    expect(done).toHaveLength(20);
  });
});
