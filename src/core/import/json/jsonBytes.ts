/** JSON in bytes, token by token. */
import { isWellFormed } from '../text/decode';

export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
const BACKSLASH = 0x5c;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
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
export class Unusual extends Error {}
export const UNUSUAL = new Unusual();

export const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads strings, numbers and words, and checks them as JSON.parse does; anything else is UNUSUAL, which is thrown. */
export class JsonBytes {
  protected bytes: Uint8Array = new Uint8Array(0);
  protected view = new DataView(this.bytes.buffer);
  protected to = 0;
  /** Place behind what was read last. */
  protected at = 0;
  /** Whether the string read last has escapes. */
  protected escaped = false;
  /** Bytes of strings, one over the other: tells whether any is beyond ASCII. */
  protected all = 0;

  /** Reads on in bytes[.. to). */
  protected begin(bytes: Uint8Array, to: number): void {
    if (bytes !== this.bytes) this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.bytes = bytes;
    this.to = to;
    this.all = 0;
  }

  /** True where what was read from `from` on is UTF-8. */
  protected isUtf8(from: number): boolean {
    return (this.all & 0x80808080) === 0 || isWellFormed(this.bytes, from, this.to);
  }

  /** Where the string ends whose first character, if any, stands at `at`: behind its quotation mark. */
  protected string(at: number): number {
    const bytes = this.bytes;
    const view = this.view;
    const to = this.to;
    this.escaped = false;
    let all = this.all;
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
        this.escaped = true;
        at = this.#behindEscape(at);
      } else if (byte < 0x20) throw UNUSUAL;
      else all |= byte;
    }
    this.all = all;
    return at;
  }

  /** Behind an escape whose backslash stands before `at`. */
  #behindEscape(at: number): number {
    const letter = String.fromCharCode(this.bytes[at]!);
    if ('"\\/bfnrt'.includes(letter)) return at + 1;
    if (letter !== 'u' || at + 5 > this.to) throw UNUSUAL;
    for (let digit = at + 1; digit < at + 5; digit++) if (!isHex(this.bytes[digit]!)) throw UNUSUAL;
    return at + 5;
  }

  /** The string in bytes[from .. to), its quotation marks with it. */
  protected text(from: number, to: number): string {
    return JSON.parse(decoder.decode(this.bytes.subarray(from, to))) as string;
  }

  /** A number, true, false or null. */
  protected scalar(at: number): number | boolean | null {
    if (at + 4 <= this.to) {
      const four = this.view.getInt32(at, true);
      if (four === NULL || four === TRUE) {
        this.at = at + 4;
        return four === NULL ? null : true;
      }
      if (this.bytes[at] === 0x66 && at + 5 <= this.to && this.view.getInt32(at + 1, true) === ALSE) {
        this.at = at + 5;
        return false;
      }
    }
    return this.#number(at);
  }

  #number(from: number): number {
    const bytes = this.bytes;
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
    this.at = at;
    if (digits <= 15) return high * power + low;
    // The product may be rounded: what it lost, known by its last 32 bits, is added to the rest before the sum is rounded.
    const product = high * power;
    return product + (low + ((Math.imul(high, power) - (product | 0)) | 0));
  }

  /** A number that is not just digits, of which those before `at` were read. */
  #written(from: number, at: number): number {
    const bytes = this.bytes;
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
    this.at = at;
    return Number(decoder.decode(bytes.subarray(from, at)));
  }

  protected behindBlanks(at: number): number {
    const bytes = this.bytes;
    for (; at < this.to; at++) {
      const byte = bytes[at]!;
      if (byte > 0x20 || (byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) break;
    }
    return at;
  }
}

const isHex = (byte: number): boolean =>
  (byte >= DIGIT_0 && byte <= DIGIT_9) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
