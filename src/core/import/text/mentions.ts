/** What a text itself names, for exports that list nothing beside it. */
import { Utf8, type AnyText } from '../../dataset/anyText';
import { firstOf, Viewer } from '../../dataset/words';

/** Where what is found is appended; null for what is not wanted. Handles come without @, hashtags without #. */
export interface Found {
  mentions: Names | null;
  hashtags: Names | null;
  urls: Names | null;
}

interface Names {
  push(text: AnyText): unknown;
}

const AT = 64;
const HASH = 35;
const COLON = 58;
const SLASH = 47;
const AMPERSAND = 38;
const LONGEST_HANDLE = 20;

/** Classes of ASCII: 1 = part of a word, 2 = ends an address, 4 = may stand at its end without being part of it. */
const CLASS = new Uint8Array(128);
for (let byte = 0; byte < 128; byte++) {
  const char = String.fromCharCode(byte);
  CLASS[byte] =
    (/\w/.test(char) ? 1 : 0) | (/[\s"'<>[\],|]/.test(char) ? 2 : 0) | (/[;:.!?]/.test(char) ? 4 : 0);
}
const WORD = 1;
const ENDS = 2;
const BEHIND = 4;

const viewer = new Viewer();
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Finds what a text names, in its order: handles, hashtags, addresses. True where it holds a &, by which entities of
 * HTML begin: they are not decoded here.
 */
export function findNamed(text: AnyText, found: Found): boolean {
  if (typeof text === 'string') {
    const bytes = encoder.encode(text);
    text = new Utf8(bytes, 0, bytes.length);
  }
  const { bytes, start, end } = text;
  const { mentions, hashtags, urls } = found;
  const view = viewer.of(bytes);
  let ampersand = false;
  for (let at = start; ; at++) {
    // Most bytes are passed over by eights and fours.
    for (; at + 8 <= end; at += 8)
      if ((marksIn(view.getInt32(at, true)) | marksIn(view.getInt32(at + 4, true))) !== 0) break;
    let marks = 0;
    for (; at + 4 <= end; at += 4) if ((marks = marksIn(view.getInt32(at, true))) !== 0) break;
    if (marks !== 0) at += firstOf(marks);
    if (at >= end) return ampersand;
    const byte = bytes[at]!;
    if (byte === AT) {
      if (mentions) findMention(bytes, start, at, end, mentions);
    } else if (byte === HASH) {
      if (hashtags) findHashtag(bytes, start, at, end, hashtags);
    } else if (byte === AMPERSAND) ampersand = true;
    else if (byte === COLON && urls) findAddress(bytes, start, at, end, urls);
  }
}

/** Not 0 where one of four bytes may begin something: as `has` says, for four marks at once. */
function marksIn(word: number): number {
  const mark = (word ^ 0x40404040) - 0x01010101;
  const hash = (word ^ 0x23232323) - 0x01010101;
  const colon = (word ^ 0x3a3a3a3a) - 0x01010101;
  const ampersand = (word ^ 0x26262626) - 0x01010101;
  return (mark | hash | colon | ampersand) & ~word & 0x80808080;
}

function findMention(bytes: Uint8Array, start: number, at: number, end: number, mentions: Names): void {
  // Part of a mail address, or of a second @.
  if (at > start && (bytes[at - 1] === AT || isWord(bytes, beginOf(bytes, at - 1, start), at))) return;
  let to = at + 1;
  const most = Math.min(end, to + LONGEST_HANDLE);
  while (to < most && classOf(bytes[to]!) & WORD) to++;
  if (to > at + 1) mentions.push(new Utf8(bytes, at + 1, to));
}

function findHashtag(bytes: Uint8Array, start: number, at: number, end: number, hashtags: Names): void {
  if (at > start) {
    const before = bytes[at - 1];
    // Part of an address or of an HTML entity.
    if (before === SLASH || before === AMPERSAND || isWord(bytes, beginOf(bytes, at - 1, start), at)) return;
  }
  let to = at + 1;
  for (;;) {
    while (to < end && classOf(bytes[to]!) & WORD) to++;
    if (to === end || bytes[to]! < 0x80) break;
    const next = endOf(bytes, to, end);
    if (!isWord(bytes, to, next)) break;
    to = next;
  }
  if (to > at + 1) hashtags.push(new Utf8(bytes, at + 1, to));
}

/** An address whose first colon stands at `at`. */
function findAddress(bytes: Uint8Array, start: number, at: number, end: number, urls: Names): void {
  if (bytes[at + 1] !== SLASH || bytes[at + 2] !== SLASH || at + 3 >= end) return;
  const secure = bytes[at - 1] === 115; /* s */
  const from = at - (secure ? 5 : 4);
  if (from < start || bytes[from] !== 104 || bytes[from + 1] !== 116 || bytes[from + 2] !== 116) return;
  if (bytes[from + 3] !== 112) return;
  let to = at + 3;
  while (to < end) {
    const next = endOf(bytes, to, end);
    if (next === to + 1 ? classOf(bytes[to]!) & ENDS : /\s/.test(decoder.decode(bytes.subarray(to, next))))
      break;
    to = next;
  }
  if (to === at + 3) return;
  // What ends a sentence or stands between two addresses.
  for (;;) {
    if (classOf(bytes[to - 1]!) & BEHIND) to--;
    else if (bytes[to - 1] === 0xa6 && bytes[to - 2] === 0x80 && bytes[to - 3] === 0xe2) to -= 3;
    else break;
  }
  urls.push(new Utf8(bytes, from, to));
}

const classOf = (byte: number): number => (byte < 0x80 ? CLASS[byte]! : 0);

/** True where the character bytes[from .. to) is part of a word. */
function isWord(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from]! < 0x80) return (CLASS[bytes[from]!]! & WORD) !== 0;
  return /[\p{L}\p{M}\p{N}]/u.test(decoder.decode(bytes.subarray(from, to)));
}

/** Where the character ends that begins at `at`. */
function endOf(bytes: Uint8Array, at: number, end: number): number {
  let to = at + 1;
  if (bytes[at]! >= 0x80) while (to < end && (bytes[to]! & 0xc0) === 0x80) to++;
  return to;
}

/** Where the character begins whose last byte stands at `at`. */
function beginOf(bytes: Uint8Array, at: number, start: number): number {
  while (at > start && (bytes[at]! & 0xc0) === 0x80) at--;
  return at;
}
