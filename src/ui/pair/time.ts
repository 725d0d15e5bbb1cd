/** The time since two messages, as an axis. */
import { range } from 'd3-array';
import type { TimeAxis } from '../../core/replay/types';
import { formatElapsed } from '../../i18n/format';
import type { Tick } from '../timeline/ticks';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  ...[MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR],
  ...[DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 90 * DAY, 365 * DAY],
];

/** At most so many: round times since by the clock; on the other scales even steps, labelled with what stands there. */
export function sinceTicks(axis: TimeAxis, most: number): Tick[] {
  const { kind, length } = axis;
  const round = STEPS.find((each) => length / each < most);
  const step = kind === 'clock' && round ? round : length / most;
  return range(0, length + step / 1e6, step).map((unit) => ({
    unit,
    label: formatElapsed(axis.toTime(unit)),
  }));
}
