/** Numbers, shares, moments and spans in words. Times are shown in one zone, UTC, which is printed beside them. */
import { currentLanguage } from '.';

const language = currentLanguage();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
const clock = new Intl.DateTimeFormat(language, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});
const day = new Intl.DateTimeFormat(language, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
const dayClock = new Intl.DateTimeFormat(language, {
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/** What stands where a moment is unknown. */
export const NO_TIME = '–';

const dated = (format: Intl.DateTimeFormat, ms: number): string =>
  Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? format.format(ms) : NO_TIME;

const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });

/** A figure that is no count, to two decimals. */
export const formatDecimal = (n: number): string => decimal.format(n);
export const formatNumber = (n: number): string => whole.format(n);
export const formatPercent = (share: number): string =>
  Number.isNaN(share) ? NO_TIME : percent.format(share);
/** 01:12 */
export const formatClock = (ms: number): string => dated(clock, ms);
/** Wed 01:12 */
export const formatDayClock = (ms: number): string => dated(dayClock, ms).replace(',', '');
/** Wed, 13 May */
export const formatDay = (ms: number): string => dated(day, ms);
/** 13 May 2026 */
export const formatDate = (ms: number): string => dated(date, ms);
/** 12 – 13 May 2026; one day alone where both are of it. */
export const formatDates = (first: number, last: number): string =>
  [first, last].every((ms) => Math.abs(ms) <= 8.64e15) ? date.formatRange(first, last) : NO_TIME;

/** T+16:12, T+2d 04:10: time since the message. */
export function formatElapsed(ms: number): string {
  if (!Number.isFinite(ms)) return NO_TIME;
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  const two = (n: number): string => String(n).padStart(2, '0');
  const days = Math.floor(minutes / 1440);
  return `T+${days ? `${days}d ` : ''}${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
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
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: ms / size < 10 ? 1 : 0,
  }).format(ms / size);
}

/** From … to, by a rule that varies: one number where both are the same. */
export const formatRange = (from: number, to: number): string =>
  from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;

/** Bytes as megabytes. */
export const formatMegabytes = (bytes: number): string =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: bytes < 1e7 ? 1 : 0,
  }).format(bytes / 1e6);

const list = new Intl.ListFormat(language, { type: 'conjunction' });
export const formatList = (items: readonly string[]): string => list.format(items);

/** Words of a dataset within a sentence, in quotation marks and isolated: they may run the other way. */
export const quoted = (text: string): string => `“${isolated(text)}”`;
/** The same without the marks. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

const languages = new Intl.DisplayNames(language, { type: 'language' });
/** "Arabic" for ar; a code that no language has stays as it is. Null for `und`: none was stated. */
export function formatLanguage(code: string): string | null {
  if (code === 'und') return null;
  try {
    return languages.of(code) ?? code;
  } catch {
    // The code of an export may be anything.
    return code;
  }
}

const alternatives = new Intl.ListFormat(language, { type: 'disjunction' });
/** "quotes or replies". */
export const formatAlternatives = (items: readonly string[]): string => alternatives.format(items);
