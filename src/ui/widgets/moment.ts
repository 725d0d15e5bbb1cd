/**
 * A day or a minute of UTC as it is typed and read back, alike in every language: a browser's own field for dates follows
 * the language of the browser, not that of the page.
 */

/** Year, month and day, then perhaps hour and minute, parted by whatever is no digit. */
const MOMENT = /^\D*(\d{4})\D+(\d{1,2})\D+(\d{1,2})(?:\D+(\d{1,2})\D+(\d{1,2}))?\D*$/;

/** Digits of Arabic, Persian and of full width as those of ASCII. */
const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** Unix ms of a moment such as 2021-05-12 or 2021-05-12 09:30; null where it is none, 30 February among others. */
export function readMoment(text: string): number | null {
  const found = MOMENT.exec(plainDigits(text));
  if (!found) return null;
  const [year, month, day, hour, minute] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (hour > 23 || minute > 59) return null;
  const ms = Date.UTC(year, month - 1, day, hour, minute);
  return new Date(ms).getUTCMonth() === month - 1 && new Date(ms).getUTCDate() === day ? ms : null;
}

/** As it is typed: the day, or the minute. */
export const writeDay = (ms: number | null): string => (ms === null ? '' : writeMinute(ms).slice(0, 10));
export const writeMinute = (ms: number | null): string =>
  ms === null ? '' : new Date(ms).toISOString().slice(0, 16).replace('T', ' ');

/** Tells what was typed into a field, null where it was emptied; what is no moment is marked, and told to nobody. */
export function momentOf(field: HTMLInputElement, tell: (ms: number | null) => void): void {
  const ms = readMoment(field.value);
  const unclear = ms === null && field.value.trim() !== '';
  field.setAttribute('aria-invalid', String(unclear));
  if (!unclear) tell(ms);
}
