import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runClock } from '../../../../src/ui/timeline/run';

let frames: ((now: number) => void)[] = [];
let now = 0;

beforeEach(() => {
  frames = [];
  now = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: (now: number) => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  vi.stubGlobal('performance', { now: () => now });
});
afterEach(() => vi.unstubAllGlobals());

/** By how much the clock is moved on in each of so many frames, `ms` apart. */
function moves(lessMotion: boolean, count: number, ms: number): number[] {
  vi.stubGlobal('matchMedia', () => ({ matches: lessMotion }));
  const told: number[] = [];
  const stop = runClock({ playing: true, advance: (elapsed) => told.push(elapsed) });
  for (let i = 0; i < count; i++) {
    now += ms;
    frames.pop()?.(now);
  }
  stop();
  expect(frames).toEqual([]);
  return told;
}

test('a clock moves on with each frame', () => expect(moves(false, 4, 16)).toEqual([16, 16, 16, 16]));

test('with less motion it steps at once and then every second, and keeps its pace', () =>
  // 21 frames of a tenth of a second: at 0.1, 1.1 and 2.1 s.
  expect(moves(true, 21, 100)).toEqual([1000, 1000, 1000]));
