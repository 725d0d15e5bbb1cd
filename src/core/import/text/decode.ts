/** Bytes to text where the encoding is UTF-8, except for the lines that are not. */

const encoder = new TextEncoder();
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');
/** The characters 0x80 to 0x9f of Windows-1252, which some decoders of that name leave as control characters. */
const PUNCTUATION = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export interface DecodedText {
  text: string;
  /** Lines that are not UTF-8 and were read as Windows-1252. */
  foreign: number;
}

/** A single line; Windows-1252 where it is not UTF-8. `onForeign` is called in that case. */
export function decodeLine(bytes: Uint8Array, from: number, to: number, onForeign: () => void): string {
  const view = bytes.subarray(from, to);
  const text = lenient.decode(view);
  if (!text.includes('\ufffd') || isWellFormed(bytes, from, to)) return text;
  onForeign();
  return windows1252
    .decode(view)
    .replace(/[\u0080-\u009f]/g, (control) => PUNCTUATION[control.charCodeAt(0) - 0x80]!);
}

/** Whole lines at once. */
export function decodeLines(bytes: Uint8Array, from: number, to: number): DecodedText {
  const text = lenient.decode(bytes.subarray(from, to));
  if (!text.includes('\ufffd') || isWellFormed(bytes, from, to)) return { text, foreign: 0 };
  const parts: string[] = [];
  let foreign = 0;
  while (from < to) {
    const newline = bytes.indexOf(10, from);
    const end = newline < 0 || newline >= to ? to : newline + 1;
    parts.push(decodeLine(bytes, from, end, () => foreign++));
    from = end;
  }
  return { text: parts.join(''), foreign };
}

/** Whole lines as UTF-8, like decodeLines: what was UTF-8 before is the same bytes. */
export function utf8Lines(
  bytes: Uint8Array,
  from: number,
  to: number,
): DecodedText & { utf8: Uint8Array<ArrayBuffer> } {
  const decoded = decodeLines(bytes, from, to);
  return { ...decoded, utf8: encoder.encode(decoded.text) };
}

/** True where bytes[from .. to) are well-formed: no cut characters, no surrogates, nothing longer than it must be. */
export function isWellFormed(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const first = bytes[at]!;
    if (first < 0x80) {
      at++;
      continue;
    }
    const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (!length || at + length > to) return false;
    const second = bytes[at + 1]!;
    const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most) return false;
    for (let i = 2; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return false;
    at += length;
  }
  return true;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Encoding of a file by its first bytes: byte order mark, or the zeros that Latin text has in UTF-16. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const looked = Math.min(head.length & ~1, 512);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < looked; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  if (looked >= 8 && odd > looked / 4 && even === 0) return 'utf-16le';
  if (looked >= 8 && even > looked / 4 && odd === 0) return 'utf-16be';
  return 'utf-8';
}

/** Turns the pieces of a file into UTF-8; what is UTF-8 already passes untouched. */
export class Transcoder {
  readonly #decoder: TextDecoder | null;
  readonly #encoder = new TextEncoder();

  constructor(encoding: Encoding) {
    this.#decoder = encoding === 'utf-8' ? null : new TextDecoder(encoding);
  }

  push(bytes: Uint8Array, last: boolean): Uint8Array {
    return this.#decoder ? this.#encoder.encode(this.#decoder.decode(bytes, { stream: !last })) : bytes;
  }
}
