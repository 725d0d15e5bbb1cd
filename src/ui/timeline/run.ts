import type { TimeAxis } from '../../core/replay/types';
import type { Clock } from '../../state/clock.svelte';

/** Moves a clock on with each frame of the page while it plays: drawing happens on demand. Returns the function that stops it. */
export function runClock(clock: Pick<Clock<TimeAxis>, 'advance' | 'playing'>): () => void {
  let last = performance.now();
  let frame = requestAnimationFrame(function step(now: number) {
    clock.advance(now - last);
    last = now;
    if (clock.playing) frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
