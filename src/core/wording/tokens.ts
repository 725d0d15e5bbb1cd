/**
 * Words of a post, in every script (methods: normalise, cut atoms out, then segment).
 * Hashtags, mentions and links are atoms, cut out before segmentation; only words and numbers are core tokens.
 */

export type TokenType = 'word' | 'number' | 'hashtag' | 'mention' | 'link';

export interface Token {
  type: TokenType;
  /** The form that is compared: NFKC, case-folded, ASCII digits, no grouping marks, no invisible characters. */
  core: string;
  /** Where the surface stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** Characters that join words without being letters: zero-width joiners, tatweel, direction marks. */
const JOINERS = '\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\u0640';
const LETTERS = `[\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{No}${JOINERS}]`;
const ATOMS = new RegExp(
  [
    '(?<link>(?:https?:\\/\\/|www\\.)[^\\s<>"“”]+)',
    '(?<mention>[@＠][A-Za-z0-9_][\\w.-]*(?:@[\\w.-]+)?)',
    `(?<hashtag>[#＃][\\p{L}\\p{M}\\p{N}_${JOINERS}]+)`,
    '(?<number>\\p{Nd}+(?:[.,:٫٬٬’]\\p{Nd}+)*(?![\\p{L}\\p{Nd}]))',
    `(?<word>${LETTERS}+(?:['’ʼ＇]${LETTERS}+)*)`,
  ].join('|'),
  'gu',
);
/** Scripts written without spaces, which need a dictionary. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const INVISIBLE = new RegExp(`[${JOINERS}]`, 'gu');
const DIGIT = /\p{Nd}/gu;

let segmenter: Intl.Segmenter | null = null;

/** All tokens of a text, in its order. Linear in the text's length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(ATOMS)) {
    const start = match.index;
    const surface = match[0];
    const end = start + surface.length;
    const groups = match.groups!;
    if (groups['word'] !== undefined) pushWords(tokens, surface, start);
    else if (groups['number'] !== undefined)
      tokens.push({ type: 'number', core: foldNumber(surface), start, end });
    else {
      const type =
        groups['link'] !== undefined ? 'link' : groups['mention'] !== undefined ? 'mention' : 'hashtag';
      const trimmed = type === 'link' ? surface.replace(/[.,;:!?)\]}'’…]+$/u, '') : surface;
      tokens.push({ type, core: fold(trimmed), start, end: start + trimmed.length });
    }
  }
  return tokens;
}

export const isCore = (token: Token): boolean => token.type === 'word' || token.type === 'number';

/** The form that is compared: two words are the same when their folded forms are. */
export function fold(surface: string): string {
  return foldDigits(
    surface
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(/[’ʼ＇]/g, "'"),
  ).toLowerCase();
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

function pushWords(tokens: Token[], surface: string, start: number): void {
  if (!UNSPACED.test(surface)) {
    const core = fold(surface);
    if (core)
      tokens.push({
        type: /^\p{Nd}+$/u.test(surface) ? 'number' : 'word',
        core,
        start,
        end: start + surface.length,
      });
    return;
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const piece of segmenter.segment(surface)) {
    const core = fold(piece.segment);
    if (!piece.isWordLike || !core) continue;
    const at = start + piece.index;
    tokens.push({
      type: /^\d+$/.test(core) ? 'number' : 'word',
      core,
      start: at,
      end: at + piece.segment.length,
    });
  }
}
