/** What a step may ask a room before the export shows it. */

/** The words that fall first; the line of how many keep the pinned words; the hop at which they are lost; the next wording; a number. */
export const GUESSES = ['words', 'line', 'hop', 'next', 'number'] as const;

export interface Guess {
  kind: (typeof GUESSES)[number];
  /** What is right, of a number; the export itself tells the others. */
  answer: number | null;
  /** By what its guesses are found again, wherever the step is moved and whatever it is called; '' = not given yet. */
  id: string;
}

/** Letters of an id, which are those of a heading. */
const ID = '[\\p{L}\\p{M}\\p{N}-]{1,80}';
const LINE = new RegExp(
  `^\\?[ \\t]+(?:(words|line|hop|next)|number[ \\t]+(-?\\d{1,12}(?:\\.\\d{1,6})?))(?:[ \\t]+\\{#(${ID})\\})?[ \\t]*$`,
  'u',
);

/** The guess of a line of a story, "? hop" or "? number 6 {#how-far}"; null where it is none. */
export function readGuess(line: string): Guess | null {
  const [, kind, answer, id = ''] = LINE.exec(line) ?? [];
  if (kind) return { kind: kind as Guess['kind'], answer: null, id };
  return answer === undefined ? null : { kind: 'number', answer: Number(answer), id };
}

/** `named`: its id is written. */
export const writeGuess = ({ kind, answer, id }: Guess, named: boolean): string =>
  `? ${kind === 'number' ? `number ${answer ?? 0}` : kind}${named ? ` {#${id}}` : ''}`;
