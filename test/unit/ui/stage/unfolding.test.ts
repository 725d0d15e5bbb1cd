import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Unfolding } from '../../../../src/ui/stage/unfolding';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what stands so far', () => {
  const shown: number[] = [];
  const made = (): Unfolding<number> => {
    shown.length = 0;
    return new Unfolding((next: number) => Promise.resolve(void shown.push(next)), 100);
  };

  it('is shown at once, and then the newest of what came meanwhile', async () => {
    const unfolding = made();
    for (const next of [1, 2, 3]) unfolding.soFar(next);
    expect(shown).toEqual([1]);
    await vi.advanceTimersByTimeAsync(99);
    expect(shown).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual([1, 3]);
    await vi.advanceTimersByTimeAsync(100);
    unfolding.soFar(4);
    expect(shown).toEqual([1, 3, 4]);
  });

  it('is no longer shown once what it led to is there', async () => {
    const unfolding = made();
    unfolding.soFar(1);
    unfolding.soFar(2);
    unfolding.end();
    await vi.advanceTimersByTimeAsync(300);
    expect(shown).toEqual([1]);
  });
});
