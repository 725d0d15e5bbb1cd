import type { DiffPart } from '../../../core/wording/types';

/** Room for a run of words before its middle is left out, in characters: what changed is to be seen. */
const ROOM: Record<DiffPart['op'], number> = { same: 40, lost: 22, added: 60 };

/** A diff for a narrow place: long runs that stayed or were lost show their first and last words. */
export function shortened(parts: readonly DiffPart[]): DiffPart[] {
  return parts.map(({ op, text }) => ({ op, text: shorten(text, ROOM[op]) }));
}

function shorten(text: string, room: number): string {
  if (text.length <= room + 8) return text;
  const half = Math.floor(room / 2);
  // Cut between words; a script without spaces is cut between characters.
  const head = /^[\s\S]*\s/u.exec(text.slice(0, half))?.[0].trimEnd() || [...text.slice(0, half)].join('');
  const tail = /\s[\s\S]*$/u.exec(text.slice(-half))?.[0].trimStart() || [...text].slice(-half).join('');
  return `${head} … ${tail}`;
}
