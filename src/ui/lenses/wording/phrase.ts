import type { CascadeBundle } from '../../../core/api';

/** Longest phrase that is shown whole, in characters. */
const LONGEST = 60;

/** The text of some of the message's tokens, from the first to the last of them; a long one is cut in its middle. */
export function phraseText({ rootTokens }: CascadeBundle, tokens: readonly number[]): string {
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const text = rootTokens
    .slice(first, last + 1)
    .map(({ surface, after }, i) => surface + (first + i < last ? after : ''))
    .join('')
    .trim();
  const letters = [...text];
  if (letters.length <= LONGEST) return text;
  const half = Math.floor(LONGEST / 2) - 1;
  return `${letters.slice(0, half).join('').trim()} … ${letters.slice(-half).join('').trim()}`;
}
