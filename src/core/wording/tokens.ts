/**
 * Words of a post, in every script (methods: normalise, cut atoms out, then segment).
 * Hashtags, mentions and links are atoms, cut out before segmentation; only words and numbers are core tokens.
 */

import { isDigest } from '../dataset/digest';
import { CHARACTER, characterAt, JOINERS, unitsAt } from './characters';

export type TokenType = 'word' | 'number' | 'hashtag' | 'mention' | 'link';

export interface Token {
  type: TokenType;
  /** The form that is compared: NFKC, case-folded, ASCII digits, no grouping marks, no invisible characters. */
  core: string;
  /** Where the surface stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** Atoms, tried where a character can begin one. */
const LINK = /(?:https?:\/\/|www\.)[^\s<>"“”]+/uy;
const MENTION = /[@＠][A-Za-z0-9_][\w.-]*(?:@[\w.-]+)?/uy;
const HASHTAG = new RegExp(`[#＃][\\p{L}\\p{M}\\p{N}_${JOINERS}]+`, 'uy');
const NUMBER = /\p{Nd}+(?:[.,:٫٬’]\p{Nd}+)*(?![\p{L}\p{Nd}])/uy;
const APOSTROPHE = /['’ʼ＇]/;
/** What is no part of the compared form: joiners, Arabic vowel signs, which most writers leave out, emoji selectors. */
const INVISIBLE = new RegExp(`[${JOINERS}]|[\\u064b-\\u065f\\u0670]|[\\ufe00-\\ufe0f]`, 'gu');
/** Nothing to fold but the case. */
const ASCII = /^[\x20-\x7e]*$/;
const DIGIT = /\p{Nd}/gu;

/** UTF-16 units of a run that the dictionary is asked for at a time. */
const LONGEST_RUN = 2000;

let segmenter: Intl.Segmenter | null = null;

/** All tokens of a text, in its order. Linear in the text's length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const bits = characterAt(text, at);
    if (bits & CHARACTER.begins) at = readWord(text, at, bits, tokens);
    else at = readAtom(text, at, tokens) || at + unitsAt(text, at);
  }
  return tokens;
}

/** Where a sticky expression that is tried at a place ends, 0 where it does not hold. */
function endOf(atom: RegExp, text: string, at: number): number {
  atom.lastIndex = at;
  return atom.test(text) ? atom.lastIndex : 0;
}

/** A hashtag or mention at `at`: returns its end, 0 where there is none. */
function readAtom(text: string, at: number, tokens: Token[]): number {
  const first = text[at]!;
  const type =
    first === '#' || first === '＃' ? 'hashtag' : first === '@' || first === '＠' ? 'mention' : null;
  if (!type) return 0;
  const end = endOf(type === 'hashtag' ? HASHTAG : MENTION, text, at);
  if (end) tokens.push({ type, core: fold(text.slice(at, end)), start: at, end });
  return end;
}

/** A link, number or words from a letter on, returns where it ends. */
function readWord(text: string, at: number, bits: number, tokens: Token[]): number {
  const link = /[hw]/.test(text[at]!) ? endOf(LINK, text, at) : 0;
  if (link) {
    const trimmed = text.slice(at, link).replace(/[.,;:!?)\]}'’…]+$/u, '');
    tokens.push({ type: 'link', core: fold(trimmed), start: at, end: at + trimmed.length });
    return link;
  }
  const number = bits & CHARACTER.digit ? endOf(NUMBER, text, at) : 0;
  if (number) {
    tokens.push({ type: 'number', core: foldNumber(text.slice(at, number)), start: at, end: number });
    return number;
  }
  let unspaced = 0;
  let end = at;
  for (let here = bits; here & CHARACTER.letter;) {
    unspaced |= here & CHARACTER.unspaced;
    end += unitsAt(text, end);
    here = end < text.length ? characterAt(text, end) : 0;
    if (here & CHARACTER.letter || end + 1 >= text.length || !APOSTROPHE.test(text[end]!)) continue;
    // An apostrophe between letters belongs to the word.
    here = characterAt(text, end + 1);
    if (here & CHARACTER.letter) end++;
  }
  const surface = text.slice(at, end);
  if (unspaced) pushPieces(tokens, surface, at);
  // Somebody's name, hidden: half of a short post's letters, and no word of anybody's.
  else if (isDigest(surface)) tokens.push({ type: 'mention', core: fold(surface), start: at, end });
  else {
    const core = fold(surface);
    if (core) tokens.push({ type: 'word', core, start: at, end });
  }
  return end;
}

/** True for a token that counts in comparisons: words and numbers; hashtags, mentions and links are flags. */
export const isCore = (token: Token): boolean => token.type === 'word' || token.type === 'number';

/** The form that is compared: two words are the same when their folded forms are. */
export function fold(surface: string): string {
  if (ASCII.test(surface)) return surface.toLowerCase();
  return foldDigits(
    surface
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(/[’ʼ＇]/g, "'"),
  )
    .toLowerCase()
    .replace(/ς/g, 'σ');
}

/** Decimal digits of any script as ASCII digits. */
export function foldDigits(text: string): string {
  return text.replace(DIGIT, (digit) => {
    const code = digit.codePointAt(0)!;
    return code < 58 ? digit : String(digitValue(code));
  });
}

/**
 * Every block of decimal digits holds ten of them in order, so the value is the distance to the block's zero.
 * Blocks are found by stepping back while the character is still a digit; mathematical digits run on in fives of ten.
 */
function digitValue(code: number): number {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** '1,250' and '1.250' and '1250' are one number; '2.5' and '٢٫٥' are another. */
function foldNumber(surface: string): string {
  const ascii = foldDigits(surface.normalize('NFKC')).replace(/٬/g, ',').replace(/٫/g, '.');
  if (/^\d{1,3}(?:[,.’]\d{3})+$/.test(ascii)) return ascii.replace(/[,.’]/g, '');
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(ascii)) return ascii.replace(/,/g, '');
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(ascii)) return ascii.replace(/\./g, '').replace(',', '.');
  return ascii.replace(/^(\d+),(\d+)$/, '$1.$2');
}

/**
 * Words of a run in a script without spaces, by the dictionary of the platform. Its time grows faster than the run: one
 * that is longer than any sentence is read in parts.
 */
function pushPieces(tokens: Token[], surface: string, start: number): void {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (let from = 0; from < surface.length;) {
    const end = Math.min(surface.length, from + LONGEST_RUN);
    // The two halves of a character stay together.
    const part = surface.slice(from, unitsAt(surface, end - 1) === 2 ? end + 1 : end);
    for (const piece of segmenter.segment(part)) {
      const core = fold(piece.segment);
      if (!piece.isWordLike || !core) continue;
      const at = start + from + piece.index;
      tokens.push({
        type: /^\d+$/.test(core) ? 'number' : 'word',
        core,
        start: at,
        end: at + piece.segment.length,
      });
    }
    from += part.length;
  }
}
