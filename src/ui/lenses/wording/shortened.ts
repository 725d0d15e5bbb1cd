import type { DiffPart } from '../../../core/wording/types';

/** Room for a run of words before its middle is left out, in characters: what changed is to be seen. */
const ROOM: Record<DiffPart['op'], number> = { same: 64, lost: 22, added: 60 };

/** The same where all of it must stand on one line. */
const TIGHT: Record<DiffPart['op'], number> = { same: 22, lost: 16, added: 36 };

/** A diff for a narrow place: long runs show their first and last words. */
export function shortened(parts: readonly DiffPart[], tight = false): DiffPart[] {
  // A single run is cut off at its end by whoever shows it: what changed is nowhere in it.
  if (tight && parts.length === 1) return [...parts];
  const room = tight ? TIGHT : ROOM;
  return parts.map(({ op, text }) => ({ op, text: shorten(text, room[op]) }));
}

/** Room for what was left out where what was put in is to be seen beside it, in characters. */
const BRIEF = 30;

/** Runs that were left out, or the beginning of the first of them where they are many. */
export function briefRuns(runs: readonly string[]): readonly string[] {
  if (runs.join(' … ').length <= BRIEF) return runs;
  const first = runs[0]!;
  if (first.length <= BRIEF) return [`${first} …`];
  const cut = first.slice(0, BRIEF);
  return [`${/\s/u.test(cut) ? cut.replace(/\s+\S*$/u, '') : cut} …`];
}

function shorten(text: string, room: number): string {
  if (text.length <= room + 8) return text;
  // Cut between words; a script without spaces is cut between characters.
  const lead = /^\s*/u.exec(text)![0];
  const rest = text.slice(lead.length);
  const pieces = /\s/u.test(rest.trimEnd()) ? rest.split(/(?<=\s)(?=\S)/u) : [...rest];
  const head = fitting(pieces, room / 2);
  const tail = fitting(pieces.slice().reverse(), room / 2);
  if (head + tail >= pieces.length) return text;
  return `${lead}${pieces.slice(0, head).join('').trimEnd()} … ${pieces.slice(-tail).join('')}`;
}

/** How many of the first pieces fit into the room: at least one. */
function fitting(pieces: readonly string[], room: number): number {
  let length = 0;
  const over = pieces.findIndex((piece) => (length += piece.length) > room);
  return Math.max(1, over < 0 ? pieces.length : over);
}
