/** Reads the wanted members of JSON records out of their bytes, without making anything of the others. */
import { Utf8 } from '../dataset/anyText';
import { isWellFormed } from './decode';
import type { JsonObject } from './json';
import { Place, type MemberName, type Members } from './memberNames';

/** Deeper records are left to JSON.parse. */
const DEEPEST = 64;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const MINUS = 0x2d;
const POINT = 0x2e;
const PLUS = 0x2b;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
/** Letters as 32-bit numbers, the first lowest. */
const TRUE = 0x65757274;
const ALSE = 0x65736c61;
const NULL = 0x6c6c756e;

/** The bytes are no JSON, or unusual: JSON.parse is to decide. */
class Unusual extends Error {}
const UNUSUAL = new Unusual();

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Gives of each record what JSON.parse gives of it, but only the wanted members, and of those strings that have no escapes
 * the bytes (valid as long as the record's). All other bytes are checked as JSON all the same.
 *
 * Records of one tool name the same members in the same order: the name that is expected is compared four bytes at a
 * time, and only one that differs is read as a string and looked up.
 */
export class RecordScanner {
  readonly #place: Place;
  #bytes: Uint8Array = new Uint8Array(0);
  #view = new DataView(this.#bytes.buffer);
  #to = 0;
  /** Place behind what was read last. */
  #at = 0;
  #depth = 0;
  /** Whether the string read last has escapes. */
  #escaped = false;
  /** Bytes of strings, one over the other: tells whether any is beyond ASCII. */
  #all = 0;

  constructor(wanted: Members) {
    this.#place = new Place(wanted);
  }

  /** The object in bytes[from .. to); null for anything that is to be left to JSON.parse. */
  read(bytes: Uint8Array, from: number, to: number): JsonObject | null {
    if (bytes[from] !== OPEN_OBJECT) return null;
    if (bytes !== this.#bytes) this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#bytes = bytes;
    this.#to = to;
    this.#depth = 0;
    this.#all = 0;
    try {
      const record = this.#object(from + 1, this.#place);
      if (this.#at !== to || (this.#all & 0x80808080 && !isWellFormed(bytes, from, to))) return null;
      return record;
    } catch (error) {
      if (error instanceof Unusual || error instanceof RangeError) return null;
      throw error;
    }
  }

  /** The object that was opened before `at`, with its wanted members; null where none of them can be. */
  #object(at: number, place: Place): JsonObject | null {
    if (++this.#depth > DEEPEST) throw UNUSUAL;
    const bytes = this.#bytes;
    const object: JsonObject | null = place.wanted && {};
    at = this.#behindBlanks(at);
    if (bytes[at] === CLOSE_OBJECT) this.#at = at + 1;
    else
      for (let name = place.begin; ;) {
        name = this.#name(at, place, name);
        if (name.wanted === null) this.#skip(this.#at, place, name);
        else object![name.name] = this.#value(this.#at, place, name);
        at = this.#behindBlanks(this.#at);
        const byte = bytes[at++];
        if (byte === COMMA) continue;
        if (byte !== CLOSE_OBJECT) throw UNUSUAL;
        this.#at = at;
        break;
      }
    this.#depth--;
    return object;
  }

  /** The name at `at`, which follows another; what is read last is its colon, and the blanks behind. */
  #name(at: number, place: Place, before: MemberName): MemberName {
    const { next, other } = before;
    if (next !== null && this.#stands(next, at)) {
      this.#at = at + next.length;
      return next;
    }
    if (other !== null && this.#stands(other, at)) {
      this.#at = at + other.length;
      before.other = next;
      before.next = other;
      return other;
    }
    const from = this.#behindBlanks(at);
    if (this.#bytes[from] !== QUOTE) throw UNUSUAL;
    const to = this.#string(from + 1);
    const name = this.#text(from, to);
    const colon = this.#behindBlanks(to);
    if (this.#bytes[colon] !== COLON) throw UNUSUAL;
    this.#at = this.#behindBlanks(colon + 1);
    const learned = place.learn(name, this.#bytes, at, this.#at);
    before.other = next;
    before.next = learned;
    return learned;
  }

  /** True where the name, as it was written before, stands at `at`. */
  #stands({ words, length }: MemberName, at: number): boolean {
    const end = at + length - 4;
    if (length === 0 || end + 4 > this.#to) return false;
    const view = this.#view;
    let word = 0;
    for (; at < end; at += 4) if (view.getInt32(at, true) !== words[word++]) return false;
    return view.getInt32(end, true) === words[word];
  }

  /** A wanted value. */
  #value(at: number, place: Place, name: MemberName): unknown {
    const byte = this.#bytes[at];
    if (byte === QUOTE) {
      const to = this.#string(at + 1);
      this.#at = to;
      // Who wants an object asks no string for its bytes.
      if (this.#escaped || name.wanted !== true) return this.#text(at, to);
      return new Utf8(this.#bytes, at + 1, to - 1);
    }
    if (byte === OPEN_LIST) return this.#list(at, place, name);
    if (byte !== OPEN_OBJECT) return this.#scalar(at);
    if (name.wanted !== true) return this.#object(at + 1, place.within(name));
    this.#skip(at, place, name);
    return JSON.parse(decoder.decode(this.#bytes.subarray(at, this.#at)));
  }

  #list(at: number, place: Place, name: MemberName): unknown[] {
    if (++this.#depth > DEEPEST) throw UNUSUAL;
    const list: unknown[] = [];
    at = this.#behindBlanks(at + 1);
    if (this.#bytes[at] === CLOSE_LIST) this.#at = at + 1;
    else
      for (;;) {
        list.push(this.#value(at, place, name));
        at = this.#behindBlanks(this.#at);
        const byte = this.#bytes[at++];
        if (byte !== COMMA) {
          if (byte !== CLOSE_LIST) throw UNUSUAL;
          this.#at = at;
          break;
        }
        at = this.#behindBlanks(at);
      }
    this.#depth--;
    return list;
  }

  /** Passes over a value that nobody wants. */
  #skip(at: number, place: Place, name: MemberName): void {
    const byte = this.#bytes[at];
    if (byte === QUOTE) this.#at = this.#string(at + 1);
    else if (byte === OPEN_OBJECT) this.#object(at + 1, place.within(name));
    else if (byte === OPEN_LIST) this.#skipList(at + 1, place, name);
    else this.#scalar(at);
  }

  #skipList(at: number, place: Place, name: MemberName): void {
    if (++this.#depth > DEEPEST) throw UNUSUAL;
    at = this.#behindBlanks(at);
    if (this.#bytes[at] === CLOSE_LIST) this.#at = at + 1;
    else
      for (;;) {
        this.#skip(at, place, name);
        at = this.#behindBlanks(this.#at);
        const byte = this.#bytes[at++];
        if (byte !== COMMA) {
          if (byte !== CLOSE_LIST) throw UNUSUAL;
          this.#at = at;
          break;
        }
        at = this.#behindBlanks(at);
      }
    this.#depth--;
  }

  /** Where the string ends whose first character, if any, stands at `at`: behind its quotation mark. */
  #string(at: number): number {
    const bytes = this.#bytes;
    const view = this.#view;
    const to = this.#to;
    this.#escaped = false;
    let all = this.#all;
    for (;;) {
      // Four bytes at a time, while none of them is a quotation mark, a backslash or a control character.
      for (; at + 4 <= to; at += 4) {
        const four = view.getInt32(at, true);
        const quote = (four ^ 0x22222222) - 0x01010101;
        const backslash = (four ^ 0x5c5c5c5c) - 0x01010101;
        if ((quote | backslash | (four - 0x20202020)) & ~four & 0x80808080) break;
        all |= four;
      }
      if (at >= to) throw UNUSUAL;
      const byte = bytes[at++]!;
      if (byte === QUOTE) break;
      if (byte === BACKSLASH) {
        this.#escaped = true;
        at = this.#behindEscape(at);
      } else if (byte < 0x20) throw UNUSUAL;
      else all |= byte;
    }
    this.#all = all;
    return at;
  }

  /** Behind an escape whose backslash stands before `at`. */
  #behindEscape(at: number): number {
    const letter = String.fromCharCode(this.#bytes[at]!);
    if ('"\\/bfnrt'.includes(letter)) return at + 1;
    if (letter !== 'u' || at + 5 > this.#to) throw UNUSUAL;
    for (let digit = at + 1; digit < at + 5; digit++) if (!isHex(this.#bytes[digit]!)) throw UNUSUAL;
    return at + 5;
  }

  /** The string in bytes[from .. to), its quotation marks with it. */
  #text(from: number, to: number): string {
    return JSON.parse(decoder.decode(this.#bytes.subarray(from, to))) as string;
  }

  /** A number, true, false or null. */
  #scalar(at: number): number | boolean | null {
    if (at + 4 <= this.#to) {
      const four = this.#view.getInt32(at, true);
      if (four === NULL || four === TRUE) {
        this.#at = at + 4;
        return four === NULL ? null : true;
      }
      if (this.#bytes[at] === 0x66 && at + 5 <= this.#to && this.#view.getInt32(at + 1, true) === ALSE) {
        this.#at = at + 5;
        return false;
      }
    }
    return this.#number(at);
  }

  #number(from: number): number {
    const bytes = this.#bytes;
    let at = bytes[from] === MINUS ? from + 1 : from;
    const begin = at;
    /** The first ten digits, what those behind them are worth, and ten to their count. */
    let high = 0;
    let low = 0;
    let power = 1;
    for (let byte = bytes[at]!; byte >= DIGIT_0 && byte <= DIGIT_9; byte = bytes[++at]!)
      if (at - begin < 10) high = high * 10 + (byte - DIGIT_0);
      else {
        low = low * 10 + (byte - DIGIT_0);
        power *= 10;
      }
    const digits = at - begin;
    if (!digits || (digits > 1 && bytes[begin] === DIGIT_0)) throw UNUSUAL;
    const next = bytes[at]!;
    if (digits > 19 || begin > from || next === POINT || (next | 0x20) === 0x65)
      return this.#written(from, at);
    this.#at = at;
    if (digits <= 15) return high * power + low;
    // The product may be rounded: what it lost, known by its last 32 bits, is added to the rest before the sum is rounded.
    const product = high * power;
    return product + (low + ((Math.imul(high, power) - (product | 0)) | 0));
  }

  /** A number that is not just digits, of which those before `at` were read. */
  #written(from: number, at: number): number {
    const bytes = this.#bytes;
    const digits = (): void => {
      const first = at;
      while (bytes[at]! >= DIGIT_0 && bytes[at]! <= DIGIT_9) at++;
      if (at === first) throw UNUSUAL;
    };
    if (bytes[at] === POINT) {
      at++;
      digits();
    }
    if ((bytes[at]! | 0x20) === 0x65) {
      at++;
      if (bytes[at] === PLUS || bytes[at] === MINUS) at++;
      digits();
    }
    this.#at = at;
    return Number(decoder.decode(bytes.subarray(from, at)));
  }

  #behindBlanks(at: number): number {
    const bytes = this.#bytes;
    for (; at < this.#to; at++) {
      const byte = bytes[at]!;
      if (byte > 0x20 || (byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) break;
    }
    return at;
  }
}

const isHex = (byte: number): boolean =>
  (byte >= DIGIT_0 && byte <= DIGIT_9) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
