/** Tells in each frame which share of a time has passed, to the end of it, 1; returns what gives it up. */
export function tween(milliseconds: number, at: (share: number) => void): () => void {
  let began: number | null = null;
  let frame = requestAnimationFrame(function step(now: number) {
    began ??= now;
    const share = Math.min(1, (now - began) / milliseconds);
    if (share < 1) frame = requestAnimationFrame(step);
    at(share);
  });
  return () => cancelAnimationFrame(frame);
}
