const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** Unix milliseconds of 'Wed Oct 10 20:19:24 +0000 2018'; NaN where it is not of that shape. */
export function twitterTime(text: string): number {
  if (text.length !== 30) return NaN;
  const month = MONTHS.indexOf(text.slice(4, 7));
  if (month < 0 || month % 3) return NaN;
  const utc = Date.UTC(
    digits(text, 26, 30),
    month / 3,
    digits(text, 8, 10),
    digits(text, 11, 13),
    digits(text, 14, 16),
    digits(text, 17, 19),
  );
  const zone = (digits(text, 21, 23) * 60 + digits(text, 23, 25)) * 60_000;
  return text.charCodeAt(20) === 45 /* - */ ? utc + zone : utc - zone;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/;

/** Unix milliseconds of an ISO 8601 time, with 'T' or a space, seconds or none; UTC where no zone is named. */
export function isoTime(text: string): number {
  if (text.length === 24 && text.charCodeAt(23) === 90 /* Z */ && text.charCodeAt(10) === 84 /* T */)
    return calendar(
      digits(text, 0, 4),
      digits(text, 5, 7),
      digits(text, 8, 10),
      digits(text, 11, 13),
      digits(text, 14, 16),
      digits(text, 17, 19),
      digits(text, 20, 23),
    );
  // 'YYYY-MM-DD HH:MM' and with seconds, as most tables have it.
  if (
    (text.length === 16 || text.length === 19) &&
    text.charCodeAt(13) === 58 /* : */ &&
    text.charCodeAt(4) === 45
  )
    return calendar(
      digits(text, 0, 4),
      digits(text, 5, 7),
      digits(text, 8, 10),
      digits(text, 11, 13),
      digits(text, 14, 16),
      text.length === 19 ? digits(text, 17, 19) : 0,
      0,
    );
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
  if (year >= 100) return Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, second, millisecond));
  return date.setUTCFullYear(year);
}

/** Unix milliseconds of seconds (up to 11 digits) or milliseconds (12 to 14 digits) since 1970. */
export function epochTime(text: string): number {
  if (!/^\d{9,14}(\.\d+)?$/.test(text)) return NaN;
  const whole = text.indexOf('.') < 0 ? text.length : text.indexOf('.');
  return Math.round(whole <= 11 ? Number(text) * 1000 : Number(text));
}

/** Unix milliseconds of a time in any of the shapes above; NaN where it is none. */
export function readTime(text: string): number {
  const twitter = twitterTime(text);
  if (twitter === twitter) return twitter;
  const iso = isoTime(text);
  return iso === iso ? iso : epochTime(text);
}

/** True where the text is a time that names no zone, so that UTC is a guess. */
export function namesNoZone(text: string): boolean {
  if (text.length === 16 && text.charCodeAt(13) === 58) return true;
  const match = ISO.exec(text);
  return match !== null && match[4] !== undefined && match[8] === undefined;
}
