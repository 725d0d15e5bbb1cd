import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Happening } from '../../../../src/core/replay';
import { LEAST_MS, mostTelling, Pace, REST_MS } from '../../../../src/ui/told/pace';

const hop = (place: number): Happening => ({ is: 'hop', place, hop: place });
const pause = (place: number): Happening => ({ is: 'pause', place, until: place + 1 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('of much at once the most telling is told, in order of time', () => {
  expect(mostTelling([hop(1), pause(2), hop(3), pause(4), hop(5)])).toEqual([hop(3), hop(5)]);
  expect(mostTelling([pause(1), hop(2)])).toEqual([pause(1), hop(2)]);
});

test('what happens while it plays is told at a distance; what a hand does, once it rests, in place of it', () => {
  const heard: string[] = [];
  const pace = new Pace(
    (told) => heard.push(told.map(({ is, place }) => `${is} ${place}`).join(', ')),
    (text) => heard.push(text),
  );
  pace.happened([hop(1)]);
  vi.advanceTimersByTime(0);
  expect(heard).toEqual(['hop 1']);
  pace.happened([hop(2)]);
  pace.happened([hop(3)]);
  vi.advanceTimersByTime(LEAST_MS - 1);
  expect(heard).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(['hop 1', 'hop 2, hop 3']);
  pace.happened([hop(4)]);
  pace.rested(() => 'first');
  vi.advanceTimersByTime(REST_MS - 1);
  pace.rested(() => 'then');
  vi.advanceTimersByTime(LEAST_MS);
  expect(heard).toEqual(['hop 1', 'hop 2, hop 3', 'then']);
  pace.happened([hop(5)]);
  pace.clear();
  vi.advanceTimersByTime(LEAST_MS);
  expect(heard).toHaveLength(3);
});
