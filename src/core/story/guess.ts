/** What a step may ask a room before the export shows it. */

/** The words that fall first; the line of how many keep the pinned words; the hop at which they are lost; the next wording; a number. */
export const GUESSES = ['words', 'line', 'hop', 'next', 'number'] as const;

export interface Guess {
  kind: (typeof GUESSES)[number];
  /** What is right, of a number; the export itself tells the others. */
  answer: number | null;
}

const LINE = /^\?[ \t]+(?:(words|line|hop|next)|number[ \t]+(-?\d{1,12}(?:\.\d{1,6})?))[ \t]*$/;

/** The guess of a line of a story, "? hop" or "? number 6"; null where it is none. */
export function readGuess(line: string): Guess | null {
  const [, kind, answer] = LINE.exec(line) ?? [];
  if (kind) return { kind: kind as Guess['kind'], answer: null };
  return answer === undefined ? null : { kind: 'number', answer: Number(answer) };
}

export const writeGuess = ({ kind, answer }: Guess): string =>
  kind === 'number' ? `? number ${answer ?? 0}` : `? ${kind}`;
