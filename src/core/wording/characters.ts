/**
 * What a character is to the tokeniser, by table: a lookup costs a hundredth of a regular expression, and a post is
 * read letter by letter.
 */

/** Characters that join words without being letters: zero-width joiners, tatweel, direction marks. */
export const JOINERS = '\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\u0640';

/** Bits of a character's class. */
export const CHARACTER = { letter: 1, digit: 2, unspaced: 4, begins: 8 } as const;

const PROPERTIES: readonly [number, RegExp][] = [
  [CHARACTER.letter, new RegExp(`[\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{No}${JOINERS}]`, 'u')],
  // A mark alone, as emoji carry them, is no word.
  [CHARACTER.begins, new RegExp(`[\\p{L}\\p{Nd}\\p{Nl}\\p{No}${JOINERS}]`, 'u')],
  [CHARACTER.digit, /\p{Nd}/u],
  // Scripts written without spaces, which need a dictionary.
  [
    CHARACTER.unspaced,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  ],
];

const classOf = (character: string): number =>
  PROPERTIES.reduce((bits, [bit, property]) => (property.test(character) ? bits | bit : bits), 0);

/**
 * Classes of the first 65,536 characters, in blocks of 256; each is made when one of its characters is first met: all at
 * once take some 20 ms, and a text needs few.
 */
const blocks: (Uint8Array | undefined)[] = new Array<undefined>(0x100).fill(undefined);

const madeBlock = (high: number): Uint8Array =>
  Uint8Array.from({ length: 0x100 }, (_, low) => classOf(String.fromCharCode((high << 8) | low)));

/** Class of the character at `at`, whole or the first half of a pair; 0 for half a pair alone. */
export function characterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xdc00) return classOf(String.fromCodePoint(text.codePointAt(at)!));
  return (blocks[code >> 8] ??= madeBlock(code >> 8))[code & 0xff]!;
}

/** UTF-16 units of the character at `at`. */
export const unitsAt = (text: string, at: number): 1 | 2 => (text.codePointAt(at)! > 0xffff ? 2 : 1);
