/** What is said of a moment of the replay. */
import { isDated } from '../../core/replay/timescale';
import type { TimeScale } from '../../core/replay/types';
import { messages } from '../../i18n';
import { formatClock, formatElapsed, formatMoment } from '../../i18n/format';

/** A moment in words. */
export interface Told {
  /** How far it is: since the message, or the number of the post where none has a date. */
  since: string;
  /** When it is, or that nothing has a date. */
  at: string;
  /** The time of day; '' where there is none. */
  clock: string;
}

/** Of a position on the axis; dashes while there is no axis. */
export function tellMoment(scale: TimeScale | null, unit: number): Told {
  const { time } = messages().explore;
  const moment = scale ? scale.toTime(unit) : NaN;
  if (scale && !isDated(scale)) return { since: time.nth(scale.bornAt(unit)), at: time.noDates, clock: '' };
  return {
    since: formatElapsed(moment - (scale?.start ?? NaN)),
    at: formatMoment(moment),
    clock: formatClock(moment),
  };
}
