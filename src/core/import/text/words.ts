/** Text as people see it. */
import { lengthOf, type AnyText, type Utf8 } from '../../dataset/anyText';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** HTML entities decoded once: '&amp;lt;' becomes '&lt;'. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:([a-z]{2,4})|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));/g,
    (whole, name, decimal, hex) => {
      if (name) return NAMED.get(name as string) ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex as string, 16);
      const scalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return scalar ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The part of a text that is displayed; the range counts code points, as the platform does. */
export function cutToRange(text: string, range: unknown): string {
  if (!Array.isArray(range) || range.length !== 2) return text;
  const [start, end] = range as unknown[];
  if (typeof start !== 'number' || typeof end !== 'number' || !(start >= 0) || end < start) return text;
  if (start === 0 && end >= text.length) return text;
  const from = unitOf(text, start, 0, 0);
  return text.slice(from, unitOf(text, end, from, start));
}

/** True where bytes are what would come of them: all of them are displayed, and no link or entity stands in them. */
export function isPlain(text: AnyText, range: unknown): text is Utf8 {
  if (typeof text === 'string') return false;
  const { bytes, start, end } = text;
  if (Array.isArray(range) && !(range[0] === 0 && Number(range[1]) >= end - start)) return false;
  for (let at = start; at < end; at++) {
    if (bytes[at] === AMPERSAND) return false;
    if (bytes[at] === COLON && bytes[at + 1] === SLASH && bytes[at + 2] === SLASH) return false;
  }
  return true;
}
const AMPERSAND = 0x26;
const SLASH = 0x2f;
const COLON = 0x3a;

/** UTF-16 index of a code point, counted on from one that is known. */
function unitOf(text: string, point: number, unit: number, at: number): number {
  while (at < point && unit < text.length) {
    const code = text.charCodeAt(unit);
    const low = text.charCodeAt(unit + 1);
    unit += code >= 0xd800 && code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
    at++;
  }
  return unit;
}

/** A link of a post: as it stands in the text, and what to show for it ('' = nothing, as for a picture). */
export interface Link {
  short: AnyText;
  shown: AnyText;
}

/** Puts what is shown in the place of shortened links. */
export function showLinks(text: string, links: readonly Link[]): string {
  if (!links.length || !text.includes('://')) return text;
  for (const { short, shown } of links) if (short) text = text.replace(String(short), () => String(shown));
  return text.trimEnd();
}

/** What the platform puts before the words of a repost. */
const CREDIT = /^RT @(\w{1,20}):? /;

/** A repost's copy of its original: the words without the credit, whom it credits, and whether it was cut. */
export function repostedWords(text: string): { words: string; handle: string; cut: boolean } {
  const match = CREDIT.exec(text);
  return {
    words: match ? text.slice(match[0].length) : text,
    handle: match ? match[1]! : '',
    cut: text.endsWith('…'),
  };
}

/** The handle in the address of a post ('https://twitter.com/x/status/12'), '' where it is not of that post. */
export function authorInLink(link: string, id: string): string {
  const match = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,20})\/status\/(\d+)/.exec(link);
  return match && match[2] === id && match[1] !== 'i' ? match[1]! : '';
}

const ADDRESS_OF_POST =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/[\w/]{1,40}\/status(?:es)?\/(\d+)(?:[?#]|$)/;

/** The id in the address of a post, '' where the address is none. */
export function postInLink(link: AnyText): string {
  return mayBePost(link) ? (ADDRESS_OF_POST.exec(String(link))?.[1] ?? '') : '';
}

/** False for most addresses that are none of a post, by the letter with which the host begins. */
function mayBePost(link: AnyText): boolean {
  if (typeof link === 'string') return true;
  const { bytes, start } = link;
  const host = bytes[start + 4] === COLON ? start + 7 : start + 8;
  return 'wmtx'.includes(String.fromCharCode(bytes[host]!));
}

/** Codes by which the platform says that it did not recognise a language. */
const NO_LANGUAGE = /^(und|zxx|art|q[a-t][a-z])$/;

/** Codes of two letters by their bytes: most posts have one, and most the same. */
const SHORT_CODES = new Map<number, string>();

/** A language code in lower case; '' where none was recognised. */
export function languageOf(code: AnyText): string {
  if (typeof code === 'string') return languageOfCode(code);
  if (lengthOf(code) !== 2) return languageOfCode(String(code));
  const key = (code.bytes[code.start]! << 8) | code.bytes[code.start + 1]!;
  let language = SHORT_CODES.get(key);
  if (language === undefined) SHORT_CODES.set(key, (language = languageOfCode(String(code))));
  return language;
}

function languageOfCode(code: string): string {
  return code === 'en' ? code : code.length > 20 || NO_LANGUAGE.test(code) ? '' : code.toLowerCase();
}
