import type { TimeAxis } from '../../core/replay/types';
import type { Clock } from '../../state/clock.svelte';
import { lessMotion } from '../motion';

/** Who asked for less motion sees one still picture after another, a second each. */
const STILL_MS = 1000;

/**
 * Moves a clock on with each frame of the page while it plays: drawing happens on demand. With less motion: at once and
 * then every second, by a second. Returns the function that stops it.
 */
export function runClock(clock: Pick<Clock<TimeAxis>, 'advance' | 'playing'>): () => void {
  const still = lessMotion();
  let last = performance.now() - (still ? STILL_MS : 0);
  let frame = requestAnimationFrame(function step(now: number) {
    if (!still || now - last >= STILL_MS) {
      clock.advance(still ? STILL_MS : now - last, still ? STILL_MS : undefined);
      last = now;
    }
    if (clock.playing) frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
