/** From one moment to another by way of those between, so that a room sees what came in. */
import type { Clock } from '../../state/clock.svelte';

const GLIDE_MS = 900;

/** Moves the clock from `from` to where it stands. Returns the function that ends it there at once. */
export function glide(clock: Pick<Clock, 'unit' | 'seek'>, from: number): () => void {
  const to = clock.unit;
  let began: number | null = null;
  clock.seek(from);
  let frame = requestAnimationFrame(function step(now: number) {
    began ??= now;
    const share = Math.min(1, (now - began) / GLIDE_MS);
    clock.seek(from + (to - from) * share * share * (3 - 2 * share));
    frame = share < 1 ? requestAnimationFrame(step) : 0;
  });
  return () => {
    if (frame === 0) return;
    cancelAnimationFrame(frame);
    frame = 0;
    clock.seek(to);
  };
}
