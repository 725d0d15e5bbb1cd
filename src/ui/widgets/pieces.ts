/** Words of a hop as they are set. White space stands outside the marks: a line through nothing is a line too many. */
import type { DiffPart } from '../../core/wording/types';

export interface Piece {
  op: DiffPart['op'];
  /** All of it, and the same in three: space before, words, space after. */
  text: string;
  lead: string;
  words: string;
  trail: string;
}

export function piecesOf(parts: readonly DiffPart[]): Piece[] {
  /** Lost words and those in their place stand apart, but not where only the letters of a word's end were exchanged. */
  const meets = (i: number): boolean => {
    const [before, lost, added] = [parts[i - 1], parts[i], parts[i + 1]];
    const replaced = lost?.op === 'lost' && added?.op === 'added' && !/^\s/u.test(added.text);
    return replaced && (before === undefined || /[\s\p{P}]$/u.test(before.text));
  };
  return parts.map(({ op, text }, i) => {
    const [, lead = '', words = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
    return { op, lead, words, trail: trail || (meets(i) ? ' ' : ''), text };
  });
}
