import { ticks } from 'd3-array';
import { scaleUtc } from 'd3-scale';
import type { TimeScale } from '../../core/replay/types';
import { formatClock, formatDay, formatDayClock, formatNumber } from '../../i18n/format';

export interface Tick {
  unit: number;
  label: string;
}

const DAY = 86_400_000;

/** About `count` ticks: round times by the clock; on the other scales even steps, labelled with what stands there. */
export function axisTicks(scale: TimeScale, count: number): Tick[] {
  if (scale.kind === 'order') {
    return ticks(0, scale.length, count)
      .filter(Number.isInteger)
      .map((unit) => ({ unit, label: formatNumber(unit + 1) }));
  }
  if (scale.kind === 'squeezed') {
    const step = scale.length / count;
    return Array.from({ length: count + 1 }, (_, i) => ({
      unit: i * step,
      label: formatDayClock(scale.toTime(i * step)),
    }));
  }
  const span = scale.end - scale.start;
  const times = scaleUtc([scale.start, scale.end], [0, 1]).ticks(count);
  const seen = new Set<string>();
  return times.map((time) => {
    const ms = time.getTime();
    const day = formatDay(ms);
    const first = !seen.has(day);
    seen.add(day);
    const label = span > count * DAY ? day : first ? formatDayClock(ms) : formatClock(ms);
    return { unit: scale.toUnit(ms), label };
  });
}
