/** Times as people, pages and spreadsheets write them; those of machines are in time.ts. */
import { calendar, readTime } from './time';

/** Which of two small numbers with slashes, dots or hyphens between is the day. */
export type DateOrder = 'dayFirst' | 'monthFirst';

/** A date of small numbers. */
interface Numbers {
  first: number;
  second: number;
  year: number;
  /** Milliseconds of the day. */
  clock: number;
  /** Minutes east of UTC, NaN where no zone is named. */
  zone: number;
}

/** Minutes east of UTC of zones that are written by their letters. Letters that mean several zones are left out. */
const ZONES: ReadonlyMap<string, number> = new Map(
  (
    'z 0 utc 0 gmt 0 wet 0 west 60 bst 60 cet 60 cest 120 eet 120 eest 180 msk 180 sgt 480 hkt 480 jst 540 kst 540 ' +
    'aest 600 aedt 660 est -300 edt -240 cst -360 cdt -300 mst -420 mdt -360 pst -480 pdt -420'
  )
    .split(' ')
    .flatMap((word, i, words) => (i % 2 ? [] : [[word, Number(words[i + 1])] as const])),
);

/** First letters of the months in English, French, German, Spanish, Portuguese and Italian. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|jän)/,
  /^f[eé][bv]/,
  /^m(?:ar|är|rz)/,
  /^(?:a[pvb]r)/,
  /^(?:ma[yi]|mag)/,
  /^(?:jun|juin|giu)/,
  /^(?:jul|juil|lug)/,
  /^(?:au?g|ao[uû]|ago)/,
  /^(?:sep|set)/,
  /^(?:o[ck]t|ott|out)/,
  /^nov/,
  /^d[eéi][czt]/,
];

const CLOCK = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?m\b\.?)?/i;
const ZONE = /^(?:(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?|([a-z]{1,4}))$/i;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[,\sT]+(.*))?$/;
const YEAR_FIRST = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?:[,\sT]+(.*))?$/;
/** A day since 1900 as spreadsheets count, from 2000 on: 44196.999 or 44196,999. */
const SERIAL = /^(3[7-9]|[45]\d)\d{3}(?:[.,]\d+)?$/;
const LONGEST = 80;
const DAY = 86_400_000;

/** Milliseconds of the day and zone of '11:59 PM UTC', '23:59:59 +01:00', ''; null where it is no time of day. */
function readClock(text: string): { clock: number; zone: number } | null {
  if (!text.trim()) return { clock: 0, zone: NaN };
  const match = CLOCK.exec(text);
  if (match?.index !== 0) return null;
  const [, hours, minutes, seconds = '0', half = ''] = match;
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return null;
  const rest = text.slice(match[0].length).trim();
  const zone = rest ? readZone(rest) : NaN;
  if (rest && zone !== zone) return null;
  return { clock: ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000, zone };
}

function readZone(text: string): number {
  const match = ZONE.exec(text.replace(/[()]/g, ''));
  if (!match) return NaN;
  const [, sign, hours, minutes = '0', letters] = match;
  if (letters) return ZONES.get(letters.toLowerCase()) ?? NaN;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function readNumbers(cell: string): Numbers | null {
  const match = NUMBERS.exec(cell);
  if (!match) return null;
  const time = readClock(match[5] ?? '');
  if (!time) return null;
  const year = Number(match[4]);
  return {
    first: Number(match[1]),
    second: Number(match[3]),
    // The platform is of 2006: two digits are of this century.
    year: match[4]!.length === 2 ? 2000 + year : year,
    ...time,
  };
}

/** What a cell says of the order of day and month: 'either' where both readings are dates; null where it is no such date. */
export function orderIn(cell: string): DateOrder | 'either' | null {
  const numbers = cell.length > LONGEST ? null : readNumbers(cell);
  if (!numbers) return null;
  const { first, second } = numbers;
  if (first > 12) return second >= 1 && second <= 12 && first <= 31 ? 'dayFirst' : null;
  if (second > 12) return first >= 1 && second <= 31 ? 'monthFirst' : null;
  return first >= 1 && second >= 1 ? 'either' : null;
}

/** A time as it was read. */
export interface WrittenTime {
  /** Unix milliseconds; NaN = it is none. */
  time: number;
  /** It names its zone, or is counted from a fixed moment. */
  zoned: boolean;
  /** It is a number of days, as spreadsheets write dates. */
  serial: boolean;
}

const NONE: WrittenTime = { time: NaN, zoned: true, serial: false };

/**
 * Reads '31/12/2020 23:59', '31.12.2020', '2020/12/31 23:59', 'Dec 31, 2020 · 11:59 PM UTC', '31 December 2020',
 * 44196.999. Unix milliseconds, UTC where no zone is named. `order` says which number of 05/06/2020 is the day; where
 * the date exists only the other way round, it is read so.
 */
export function writtenTime(cell: string, order: DateOrder): WrittenTime {
  if (cell.length > LONGEST || cell.length < 5) return NONE;
  if (SERIAL.test(cell)) {
    const days = Number(cell.replace(',', '.'));
    return { time: Math.round(((days - 25_569) * DAY) / 1000) * 1000, zoned: false, serial: true };
  }
  const numbers = readNumbers(cell);
  if (numbers) {
    const { first, second, year, clock, zone } = numbers;
    const dayFirst = second > 12 ? false : first > 12 ? true : order === 'dayFirst';
    return dateAt(year, dayFirst ? second : first, dayFirst ? first : second, clock, zone);
  }
  const ordered = YEAR_FIRST.exec(cell);
  if (ordered) {
    const time = readClock(ordered[5] ?? '');
    return time ? dateAt(+ordered[1]!, +ordered[3]!, +ordered[4]!, time.clock, time.zone) : NONE;
  }
  return namedTime(cell);
}

function dateAt(year: number, month: number, day: number, clock: number, zone: number): WrittenTime {
  const time = calendar(year, month, day, 0, 0, 0, 0) + clock;
  return zone === zone
    ? { time: time - zone * 60_000, zoned: true, serial: false }
    : { time, zoned: false, serial: false };
}

/** A date with the name of its month, the parts in any order. */
function namedTime(cell: string): WrittenTime {
  let rest = cell.normalize('NFC').toLowerCase();
  const words = rest.match(/\p{L}+/gu) ?? [];
  // A weekday may begin like a month ('mar.' is also Tuesday): the last that fits is the month.
  const month = words.map((word) => (word.length < 3 ? -1 : MONTHS.findIndex((name) => name.test(word))));
  const at = month.findLastIndex((number) => number >= 0);
  if (at < 0) return NONE;
  const clock = CLOCK.exec(rest);
  let time: { clock: number; zone: number } | null = { clock: 0, zone: NaN };
  if (clock && clock[0].includes(':')) {
    time = readClock(clock[0]);
    rest = rest.replace(clock[0], ' ');
  }
  const date = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?!\d)/.exec(rest.replace(/[+-]\d{2}:?\d{2}/, ' '));
  const year = /(?<!\d)(?<![+-])(\d{4})(?!\d)/.exec(rest);
  if (!time || !date || !year) return NONE;
  const offset = /[+-]\d{2}:?\d{2}/.exec(rest)?.[0] ?? words.find((word) => ZONES.has(word));
  return dateAt(+year[1]!, month[at]! + 1, +date[1]!, time.clock, offset ? readZone(offset) : NaN);
}

/** True where a cell can be read as a time in any way. */
export function isTime(cell: string): boolean {
  const time = readTime(cell);
  return time === time || !Number.isNaN(writtenTime(cell, 'dayFirst').time);
}
