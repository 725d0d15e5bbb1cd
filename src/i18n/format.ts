/** Numbers, shares, moments and spans in the language spoken now. Times are shown in one zone, UTC, printed beside them. */
import { cut } from '../core/dataset/shown';
import { currentLocale, messages } from '.';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A formatter that is made when it is first asked for, and anew when another language is spoken. */
function inLanguage<T>(make: (locale: string) => T): () => T {
  let made: { locale: string; formatter: T } | null = null;
  return () => {
    const locale = currentLocale();
    if (made?.locale !== locale) made = { locale, formatter: make(locale) };
    return made.formatter;
  };
}

const dates = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
  inLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
const numbers = (options: Intl.NumberFormatOptions): (() => Intl.NumberFormat) =>
  inLanguage((locale) => new Intl.NumberFormat(locale, options));

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DAY_OF_MONTH = { day: 'numeric', month: 'short' } as const;

const whole = numbers({ maximumFractionDigits: 0 });
const decimal = numbers({ maximumFractionDigits: 2 });
const short = numbers({ notation: 'compact', maximumSignificantDigits: 3 });
const percent = numbers({ style: 'percent', maximumFractionDigits: 0 });
const clock = dates(CLOCK);
const day = dates({ weekday: 'short', ...DAY_OF_MONTH });
const date = dates({ ...DAY_OF_MONTH, year: 'numeric' });
const dayClock = dates({ weekday: 'short', ...CLOCK });
const moment = dates({ weekday: 'short', ...DAY_OF_MONTH, ...CLOCK, timeZoneName: 'short' });

/** What stands where a moment is unknown. */
const NO_TIME = '–';

const dated = (format: () => Intl.DateTimeFormat, ms: number): string =>
  Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? format().format(ms) : NO_TIME;

/** A figure that is no count, to at most two decimals. */
export const formatDecimal = (n: number): string => decimal().format(n);
/** The same to exactly so many decimals, where figures stand beside each other; a dash where it is not known. */
export const formatFixed = (n: number, digits: number): string =>
  Number.isNaN(n)
    ? NO_TIME
    : new Intl.NumberFormat(currentLocale(), {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })
        .format(n)
        .replace('-', '−');
export const formatNumber = (n: number): string => whole().format(n);
/** A large figure where there is room for its first digits alone: 868K. */
export const formatShort = (n: number): string => short().format(n);
export const formatPercent = (share: number): string =>
  Number.isNaN(share) ? NO_TIME : percent().format(share);
/** 01:12 */
export const formatClock = (ms: number): string => dated(clock, ms);
/** Wed 01:12 */
export const formatDayClock = (ms: number): string => dated(dayClock, ms).replace(/[,،]/, '');
/** Wed, 13 May */
export const formatDay = (ms: number): string => dated(day, ms);
/** Wed, 13 May, 01:12 UTC */
export const formatMoment = (ms: number): string => dated(moment, ms);
/** 13 May 2026 */
export const formatDate = (ms: number): string => dated(date, ms);
/** 12 – 13 May 2026; one day alone where both are of it. */
export const formatDates = (first: number, last: number): string =>
  [first, last].every((ms) => Math.abs(ms) <= 8.64e15) ? date().formatRange(first, last) : NO_TIME;

const days = numbers({ style: 'unit', unit: 'day', unitDisplay: 'narrow' });

/** T+16:12, T+2d 04:10: time since the message. It runs left to right in every language, as the axis does. */
export function formatElapsed(ms: number): string {
  if (!Number.isFinite(ms)) return NO_TIME;
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  const two = (n: number): string => String(n).padStart(2, '0');
  const whole = Math.floor(minutes / 1440);
  const clock = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
  if (!whole) return `T+${clock}`;
  const day = days().format(whole);
  // A letter that runs the other way would turn round what stands on either side of it, and draw the figures after it along.
  return /\p{Script=Arabic}/u.test(day) ? `\u2066T+${day}\u200e ${clock}\u2069` : `T+${day} ${clock}`;
}

const UNITS: readonly [number, Intl.NumberFormatOptions['unit'] & string][] = [
  [365 * DAY, 'year'],
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
  [1000, 'second'],
];

/** A span in its largest fitting unit: "24 hours", "3 days"; short: "24 hr". */
export function formatSpan(ms: number, unitDisplay: 'long' | 'short' = 'long'): string {
  if (!Number.isFinite(ms)) return NO_TIME;
  const [size, unit] =
    UNITS.find(([length, name]) => ms >= length * (name === 'day' ? 2 : 1)) ??
    (UNITS.at(-1) as (typeof UNITS)[0]);
  return new Intl.NumberFormat(currentLocale(), {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: ms / size < 10 ? 1 : 0,
  }).format(ms / size);
}

/** From … to, by a rule that varies: one number where both are the same. */
export const formatRange = (from: number, to: number): string =>
  from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;

/** The same of shares. */
export const formatPercentRange = (from: number, to: number): string =>
  formatPercent(from) === formatPercent(to)
    ? formatPercent(from)
    : `${formatPercent(from)}–${formatPercent(to)}`;

/** Bytes as megabytes. */
export const formatMegabytes = (bytes: number): string =>
  new Intl.NumberFormat(currentLocale(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: bytes < 1e7 ? 1 : 0,
  }).format(bytes / 1e6);

const BYTE_UNITS: readonly [number, 'kilobyte' | 'megabyte' | 'gigabyte'][] = [
  [1e9, 'gigabyte'],
  [1e6, 'megabyte'],
  [1e3, 'kilobyte'],
];

/** Bytes in the largest fitting unit: 640 kB, 1.2 GB. */
export function formatBytes(bytes: number): string {
  const [size, unit] = BYTE_UNITS.find(([from]) => bytes >= from) ?? BYTE_UNITS.at(-1)!;
  return new Intl.NumberFormat(currentLocale(), {
    ...{ style: 'unit', unit, maximumFractionDigits: bytes / size < 10 ? 1 : 0 },
  }).format(bytes / size);
}

const conjunction = inLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const disjunction = inLanguage((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));
/** "quotes and replies". */
export const formatList = (items: readonly string[]): string => conjunction().format(items);
/** "quotes or replies". */
export const formatAlternatives = (items: readonly string[]): string => disjunction().format(items);

/** A clause as a sentence begins: scripts without capitals stay as they are. */
export const upperFirst = (text: string): string =>
  text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(currentLocale()));

const ISOLATES = /[\u2066-\u2069]/g;
/** Marks by which text runs another way, those that `isolated` adds among them. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Without them, for where nobody sees how it runs; none of a dataset's may then be left, for nothing would hold it in. */
export const plain = (text: string): string => text.replace(DIRECTIONS, '');
const END = '\u2069';
/** Words of a dataset within a sentence, isolated: they may run the other way, and none of their marks reaches beyond them. */
export function isolated(text: string): string {
  let open = 0;
  const own = text.replace(ISOLATES, (mark) => {
    if (mark !== END) open++;
    else if (open === 0) return '';
    else open--;
    return mark;
  });
  return `\u2068${own}${END.repeat(open + 1)}`;
}
/** The same in quotation marks. */
export const quoted = (text: string): string => messages().common.quoted(isolated(text));

/** Characters of what stands where a language should. */
const LONGEST_CODE = 40;

const names = inLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
/** "Arabic" for ar; a code that no language has stays as it is. Null for `und`: none was stated. */
export function formatLanguage(code: string): string | null {
  if (code === 'und') return null;
  try {
    return names().of(code) ?? code;
  } catch {
    // The code of an export may be anything.
    return isolated(cut(code, LONGEST_CODE));
  }
}
