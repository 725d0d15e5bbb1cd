/** Words that a title or a text marks: **the source's** and *what they have become*. Nothing else is read as markup. */

export interface Run {
  text: string;
  /** 'source' = as the source said it, 'other' = other words by now. */
  of: 'source' | 'other' | null;
}

const MARKED = /\*\*(\S(?:[^*]*\S)?)\*\*|\*(\S(?:[^*]*\S)?)\*/g;

/** The runs of a text, in order; joined they give it without its asterisks. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index), of: null });
    runs.push(match[1] !== undefined ? { text: match[1], of: 'source' } : { text: match[2]!, of: 'other' });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), of: null });
  return runs;
}
