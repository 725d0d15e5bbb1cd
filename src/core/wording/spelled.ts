import { CHARACTER, characterAt } from './characters';
import { isCore, tokenise } from './tokens';

/** Words in the form that is compared, as one text to search: a space between them where their scripts set one. */
export function spelled(words: readonly string[]): string {
  let text = '';
  for (const word of words) {
    const together = unspaced(text, text.length - 1) && unspaced(word, 0);
    text += text && !together ? ` ${word}` : word;
  }
  return text;
}

/** Words of a query in that form; a word that holds none to compare (a hashtag) stands as it is, and is found nowhere. */
export const queried = (query: string): string[] =>
  query
    .split(/\s+/)
    .filter(Boolean)
    .map(
      (word) =>
        spelled(
          tokenise(word)
            .filter(isCore)
            .map(({ core }) => core),
        ) || word,
    );

const unspaced = (text: string, at: number): boolean =>
  at >= 0 && (characterAt(text, at) & CHARACTER.unspaced) !== 0;
