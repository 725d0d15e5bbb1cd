/** One axis of time for all cascades of a library: where each begins and ends on it, in shares of its length. */
import { scaleUtc } from 'd3-scale';
import { currentLocale } from '../../i18n';

export interface Tick {
  at: number;
  label: string;
}

/** Days from which on an axis is told by years, by months and by days. */
const YEARS_FROM = 700;
const MONTHS_FROM = 50;
const DAYS_FROM = 3;
/** Nearer to an end of the axis a label would stand beyond it. */
const MARGIN = 0.05;
const DAY = 86_400_000;

/** From and to on the axis [first, last], from 0 to 1; null where a cascade is undated, or the axis has no length. */
export function onAxis(
  from: number | null,
  to: number | null,
  [first, last]: readonly [number, number],
): { from: number; to: number } | null {
  if (from === null || to === null || !(last > first)) return null;
  const share = (ms: number): number => Math.min(1, Math.max(0, (ms - first) / (last - first)));
  return { from: share(from), to: share(Math.max(from, to)) };
}

/** About `count` round times along the axis, named by year, month, day or hour. */
export function axisTicks([first, last]: readonly [number, number], count: number): Tick[] {
  if (!(last > first)) return [];
  const days = (last - first) / DAY;
  const sameYear = new Date(first).getUTCFullYear() === new Date(last).getUTCFullYear();
  const format = new Intl.DateTimeFormat(currentLocale(), {
    timeZone: 'UTC',
    ...(days >= YEARS_FROM
      ? { year: 'numeric' }
      : days >= MONTHS_FROM
        ? { month: 'short', ...(sameYear ? {} : { year: 'numeric' }) }
        : days >= DAYS_FROM
          ? { day: 'numeric', month: 'short' }
          : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  });
  const scale = scaleUtc([first, last], [0, 1]);
  const seen = new Set<string>();
  return scale
    .ticks(count)
    .map((time) => ({ at: scale(time), label: format.format(time) }))
    .filter(({ at, label }) => at >= MARGIN && at <= 1 - MARGIN && !seen.has(label) && seen.add(label));
}
