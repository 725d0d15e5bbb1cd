/** Which wordings hold a word, or what an edit made of the words. */
import { tokenise } from './tokens';

/** 1 for each text that holds the word (case and script forms folded). */
export function holdWord(texts: readonly string[], word: string): Uint8Array {
  return holdRuns(texts, [word]);
}

/**
 * 1 for each text that shows an edit: every run of words that it put in and, where it put in none, no run that it left
 * out. Where the same words came to stand by another way, they count as well.
 */
export function showEdit(
  texts: readonly string[],
  edit: { lost: readonly string[]; added: readonly string[] },
): Uint8Array {
  if (edit.added.length) return holdRuns(texts, edit.added);
  const lost = edit.lost.map(words).filter((run) => run.length);
  return Uint8Array.from(texts, (text) => {
    const here = words(text);
    return here.length && !lost.some((run) => holds(here, run)) ? 1 : 0;
  });
}

function holdRuns(texts: readonly string[], wanted: readonly string[]): Uint8Array {
  const runs = wanted.map(words).filter((run) => run.length);
  return Uint8Array.from(texts, (text) => {
    const here = words(text);
    return runs.length && runs.every((run) => holds(here, run)) ? 1 : 0;
  });
}

const words = (text: string): string[] => tokenise(text).map((token) => token.core);

/** The run stands in the text, word after word. */
function holds(text: readonly string[], run: readonly string[]): boolean {
  for (let at = text.indexOf(run[0]!); at >= 0; at = text.indexOf(run[0]!, at + 1))
    if (run.every((word, i) => text[at + i] === word)) return true;
  return false;
}
