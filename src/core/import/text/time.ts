import { lengthOf, utf8Of, type AnyText } from '../../dataset/anyText';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map(
  (name) => (name.charCodeAt(0) << 16) | (name.charCodeAt(1) << 8) | name.charCodeAt(2),
);

/** Unix milliseconds of 'Wed Oct 10 20:19:24 +0000 2018'; NaN where it is not of that shape. */
function twitterTime(text: AnyText): number {
  if (lengthOf(text) !== 30) return NaN;
  const { bytes, start, end } = utf8Of(text);
  if (end - start !== 30) return NaN;
  const month = MONTHS.indexOf((bytes[start + 4]! << 16) | (bytes[start + 5]! << 8) | bytes[start + 6]!);
  if (month < 0) return NaN;
  const at = (from: number, to: number): number => number(bytes, start + from, start + to);
  const utc = Date.UTC(at(26, 30), month, at(8, 10), at(11, 13), at(14, 16), at(17, 19));
  const zone = (at(21, 23) * 60 + at(23, 25)) * 60_000;
  return bytes[start + 20] === HYPHEN ? utc + zone : utc - zone;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Unix milliseconds of 'YYYY-MM-DDTHH:MM:SS.000Z', with or without the fraction, or of 'YYYY-MM-DD HH:MM' (T or blank),
 * with or without seconds, as most tables have it, in bytes[from .. to); NaN for anything else, which may still be a time.
 */
export function plainTime(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length !== 24 && length !== 20 && length !== 19 && length !== 16) return NaN;
  const seconds = length > 16;
  const middle = bytes[from + 10];
  if (bytes[from + 4] !== HYPHEN || bytes[from + 7] !== HYPHEN || bytes[from + 13] !== COLON) return NaN;
  if (middle !== LETTER_T && (middle !== SPACE || length > 19)) return NaN;
  if (seconds && bytes[from + 16] !== COLON) return NaN;
  if (length > 19 && bytes[to - 1] !== LETTER_Z) return NaN;
  if (length === 24 && bytes[from + 19] !== POINT) return NaN;
  return calendar(
    number(bytes, from, from + 4),
    number(bytes, from + 5, from + 7),
    number(bytes, from + 8, from + 10),
    number(bytes, from + 11, from + 13),
    number(bytes, from + 14, from + 16),
    seconds ? number(bytes, from + 17, from + 19) : 0,
    length === 24 ? number(bytes, from + 20, from + 23) : 0,
  );
}

const HYPHEN = 45;
const POINT = 46;
const COLON = 58;
const SPACE = 32;
const LETTER_T = 84;
const LETTER_Z = 90;

/** The number that bytes[from .. to) spell; NaN where they are no digits. */
function number(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Unix milliseconds of an ISO 8601 time, with 'T' or a space, seconds or none; UTC where no zone is named. */
export function isoTime(text: string): number {
  const { bytes, start, end } = utf8Of(text);
  const plain = plainTime(bytes, start, end);
  if (plain === plain) return plain;
  const match = ISO.exec(text);
  if (!match) return NaN;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', zone = ''] = match;
  const local = calendar(
    +year!,
    +month!,
    +day!,
    +hour,
    +minute,
    +second,
    Math.floor(+`0.${fraction}` * 1000),
  );
  const sign = zone.startsWith('-') ? -1 : zone.startsWith('+') ? 1 : 0;
  if (!sign) return local;
  return local - sign * (+zone.slice(1, 3) * 60 + +zone.slice(-2)) * 60_000;
}

/** Unix milliseconds of a moment in UTC; NaN for days and hours that do not exist, where Date.UTC would carry over. */
export function calendar(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  millisecond: number,
): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59 && second <= 60))
    return NaN;
  // Days since 1970 by the calendar of today: the year begins in March, so that the day that leaps is its last.
  const years = month <= 2 ? year - 1 : year;
  const century = Math.floor(years / 100);
  const ofYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1;
  const leaps = (years >> 2) - century + (century >> 2);
  const days = years * 365 + leaps + ofYear - 719_468;
  return (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + millisecond;
}

/** Unix milliseconds of seconds (up to 11 digits) or milliseconds (12 to 14 digits) since 1970. */
export function epochTime(text: string): number {
  if (!/^\d{9,14}(\.\d+)?$/.test(text)) return NaN;
  const whole = text.indexOf('.') < 0 ? text.length : text.indexOf('.');
  return Math.round(whole <= 11 ? Number(text) * 1000 : Number(text));
}

/** Unix milliseconds of a time in any of the shapes above; NaN where it is none. */
export function readTime(text: AnyText): number {
  const twitter = twitterTime(text);
  if (twitter === twitter) return twitter;
  const other = String(text);
  const iso = isoTime(other);
  return iso === iso ? iso : epochTime(other);
}

/** True where the text is a time that names no zone, so that UTC is a guess. */
export function namesNoZone(text: string): boolean {
  if (text.length === 16 && text.charCodeAt(13) === 58) return true;
  const match = ISO.exec(text);
  return match !== null && match[4] !== undefined && match[8] === undefined;
}
