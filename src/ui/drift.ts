/** The drift scale in CSS: five stops, interpolated in OKLab by the browser. */
const STOPS = ['--d0', '--d1', '--d2', '--d3', '--d4'];

/** Colour of a drift, 0 = as said … 1 = other words. */
export function driftColour(drift: number): string {
  const at = Math.min(1, Math.max(0, drift)) * 4;
  const stop = Math.min(3, Math.floor(at));
  const share = Math.round((at - stop) * 100);
  return `color-mix(in oklab, var(${STOPS[stop + 1]}) ${share}%, var(${STOPS[stop]}))`;
}
