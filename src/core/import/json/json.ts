/** Hand checks on parsed JSON: a record is hostile until looked at. */
import { Utf8, type AnyText } from '../../dataset/anyText';

export type JsonObject = Record<string, unknown>;

/** True for a JSON object: no list, no null, no text that is still bytes. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Utf8);
}

/** The value where it is an object, else null. */
export function objectOf(value: unknown): JsonObject | null {
  return isObject(value) ? value : null;
}

/** The value where it is a list, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : NONE;
}
const NONE: readonly unknown[] = [];

/** The value where it is a string, else ''. */
export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : value instanceof Utf8 ? String(value) : '';
}

/** True for a string, also as the bytes that were read. */
export function isText(value: unknown): value is AnyText {
  return typeof value === 'string' || value instanceof Utf8;
}

/** The same as the bytes that were read, where they are there (recordScanner.ts). */
export function textOf(value: unknown): AnyText {
  return typeof value === 'string' || (value instanceof Utf8 && value.start < value.end) ? value : '';
}

/** A count: a whole number from 0 to 2³¹ − 1, else -1. */
export function countOf(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value <= 0x7fffffff ? Math.floor(value) : -1;
}

/** 1 true, 0 false, 2 anything else. */
export function verifiedOf(value: unknown): number {
  return value === true ? 1 : value === false ? 0 : 2;
}

/** A number of which a program kept a few digits: 1.3924e+18. */
const ROUNDED = /^\d(?:\.\d+)?[eE]\+?\d+$/;

/** An id as text: the string form where there is one, else a number that is exact; '' where there is neither. */
export function idOf(text: unknown, number: unknown): string {
  if (typeof text === 'string' && text) return text;
  if (typeof number === 'string') return ROUNDED.test(number) ? '' : number;
  return typeof number === 'number' && Number.isSafeInteger(number) ? String(number) : '';
}

/** The same where strings may be bytes. */
export function anyIdOf(text: unknown, number: unknown): AnyText {
  return textOf(text) || idOf(undefined, number instanceof Utf8 ? String(number) : number);
}

/** True where an id is given as a number alone, and that number has lost digits. */
export function lostDigits(text: unknown, number: unknown): boolean {
  return typeof number === 'number' && isLong(number) && !textOf(text);
}

/** True for whole numbers beyond those that a double tells apart. */
function isLong(number: number): boolean {
  return number > Number.MAX_SAFE_INTEGER && Number.isInteger(number);
}

const BLANK = /\s/;

/**
 * The same JSON with whole numbers of 16 or more digits, however written, as strings, so that ids stay exact.
 * Text inside strings is left alone.
 */
export function quoteLongNumbers(json: string): string {
  const parts: string[] = [];
  let copied = 0;
  let i = 0;
  while (i < json.length) {
    const char = json[i]!;
    if (char === '"') {
      i++;
      while (i < json.length && json[i] !== '"') i += json[i] === '\\' ? 2 : 1;
      i++;
    } else if (char >= '0' && char <= '9') {
      const start = i;
      while (i < json.length && !BLANK.test(json[i]!) && !',]}'.includes(json[i]!)) i++;
      const number = json.slice(start, i);
      const long = number.length >= 16 && /^\d+$/.test(number);
      if ((long || isLong(Number(number))) && json[start - 1] !== '-') {
        parts.push(json.slice(copied, start), '"', number.replace(/\.0*$/, ''), '"');
        copied = i;
      }
    } else i++;
  }
  parts.push(json.slice(copied));
  return parts.join('');
}
