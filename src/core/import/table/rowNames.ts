/** Names in cells, and what a row's text says of whom it is by. */
import { lengthOf, Utf8, type AnyText } from '../../dataset/anyText';
import { isHashed } from './cells';
import { repostedWords } from '../text/words';

const AT = 64;
/** Longer than what the platform puts before the words of a repost. */
const CREDIT_BYTES = 32;

/** A name without the sign that some tools put before it. */
export function withoutAt(name: AnyText): AnyText {
  if (typeof name === 'string') return name.replace(/^@/, '');
  if (name.bytes[name.start] === AT) name.start++;
  return lengthOf(name) ? name : '';
}

/** True for what a tool wrote in the place of a name. */
export const isHash = (name: AnyText): boolean => lengthOf(name) >= 32 && isHashed(String(name));

/** The handle that a text credits, as 'RT @ann: ' does, and the bytes of the credit. */
export function creditOf({ bytes, start, end }: Utf8): { handle: string; length: number } {
  if (bytes[start] !== 82 || bytes[start + 1] !== 84 || bytes[start + 3] !== AT) return NO_CREDIT;
  const begin = String(new Utf8(bytes, start, Math.min(end, start + CREDIT_BYTES)));
  const { words, handle } = repostedWords(begin);
  return { handle, length: begin.length - words.length };
}
const NO_CREDIT = { handle: '', length: 0 };

/** True where a text ends with the mark of words left out. */
export function isCut({ bytes, start, end }: Utf8): boolean {
  return end - start > 2 && bytes[end - 1] === 0xa6 && bytes[end - 2] === 0x80 && bytes[end - 3] === 0xe2;
}
