import type { TimeScale } from '../../core/replay/types';
import { messages } from '../../i18n';
import { formatSpan } from '../../i18n/format';
import { paceOf } from '../../state/clock.svelte';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Paces that people can name: milliseconds of the clock, or posts, in a second of playback. */
const BY_TIME = [
  SECOND,
  10 * SECOND,
  MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
  30 * DAY,
];
const BY_ORDER = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 20000, 100000];
/** The whole replay should take between these. */
const SHORTEST_S = 6;
const LONGEST_S = 400;

/** Paces worth offering for a scale. */
export function speedsFor(scale: TimeScale): number[] {
  const all = scale.kind === 'order' ? BY_ORDER : BY_TIME;
  const fitting = all.filter(
    (speed) => scale.length / speed >= SHORTEST_S && scale.length / speed <= LONGEST_S,
  );
  return fitting.length ? fitting : [paceOf(scale)];
}

export function speedLabel(scale: TimeScale, speed: number): string {
  const m = messages();
  return scale.kind === 'order'
    ? m.explore.time.postsASecond(speed)
    : m.explore.time.speedOf(formatSpan(speed));
}

/** The offered pace next to the clock's own. */
export function nearestSpeed(scale: TimeScale, speed: number): number {
  return speedsFor(scale).reduce((best, candidate) =>
    Math.abs(Math.log(candidate / speed)) < Math.abs(Math.log(best / speed)) ? candidate : best,
  );
}
