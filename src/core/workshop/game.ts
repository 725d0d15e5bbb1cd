/** A paper telephone game, as a room plays it: who said which words, and from whom they had them. */
import { idCell, TYPED_SEPARATORS } from '../import/table/cells';

export interface Turn {
  who: string;
  /** '' only for the message itself. */
  from: string;
  words: string;
}

/** Why a turn cannot be replayed as it stands. */
export type TurnFault = 'noWho' | 'noWords' | 'noFrom' | 'unknownFrom' | 'sameHandle';

/** Turns that a game may have. */
export const MOST_TURNS = 500;

/**
 * A name as a handle, which holds letters, digits, _ . and - and at most 40 of them; '' where nothing of it can be one. What
 * the importer would take for a number or for no name ("nan", "1.0") gets a mark behind it.
 */
export function handleOf(name: string): string {
  const letters = name.normalize('NFC').trim().replace(/^@/, '').replace(/\s+/gu, '_');
  const handle = Array.from(letters.replace(/[^\p{L}\p{M}\p{N}_.-]/gu, ''))
    .slice(0, 40)
    .join('');
  return idCell(handle) === handle ? handle : `${handle.slice(0, 39)}_`;
}

const key = (name: string): string => handleOf(name).toLowerCase();

/** What is wrong with turn `at`, or null. The first is the message: it is from nobody. */
export function faultOf(turns: readonly Turn[], at: number): TurnFault | null {
  const { who, from, words } = turns[at]!;
  if (!key(who)) return 'noWho';
  if (!words.trim()) return 'noWords';
  const twin = turns.find((turn) => key(turn.who) === key(who) && plain(turn.who) !== plain(who));
  if (twin) return 'sameHandle';
  if (at === 0) return null;
  if (!key(from)) return 'noFrom';
  const said = turns.some((turn, i) => i !== at && key(turn.who) === key(from) && turn.words.trim());
  return said && key(from) !== key(who) ? null : 'unknownFrom';
}

const plain = (name: string): string =>
  name.normalize('NFC').trim().replace(/^@/, '').replace(/\s+/gu, ' ').toLowerCase();

/** The turns without those at the end that hold no name and no words: they wait to be played. */
export function playedOf(turns: readonly Turn[]): readonly Turn[] {
  const last = turns.findLastIndex(({ who, words }) => (who + words).trim());
  return turns.slice(0, last + 1);
}

/** True for a message that somebody had from its source, with nothing wrong in any turn. */
export const isPlayable = (turns: readonly Turn[]): boolean =>
  turns.length > 1 && turns.every((_, at) => faultOf(turns, at) === null);

/**
 * The turns of pasted lines, "who, from whom, words" on each, with tabs, bars, semicolons or commas of any script between; null where
 * some line is not of that form. A line of column names at the top is left out. Behind MOST_TURNS nothing is read.
 */
export function readTurns(text: string): Turn[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  for (const separator of TYPED_SEPARATORS) {
    const rows = lines.map((line) => line.split(separator));
    if (!rows.length || rows.some((row) => row.length < 3)) continue;
    const turns = rows.map(([who, from, ...words]) => ({
      who: who!.trim(),
      from: from!.trim(),
      words: words.join(separator).trim(),
    }));
    const headed =
      turns.length > 1 && turns[0]!.from !== '' && !turns.some(({ who }) => key(who) === key(turns[0]!.from));
    return turns.slice(headed ? 1 : 0, MOST_TURNS);
  }
  return null;
}

/** Turns as lines that `readTurns` reads, in names as they were typed. */
export const turnLines = (turns: readonly Turn[]): string =>
  turns.map(({ who, from, words }) => [who, from, words].map(inLine).join('\t')).join('\n');

/** The game as lines that the importer takes for hops that somebody wrote down (import/pasted.ts). */
export function gameLines(turns: readonly Turn[]): string {
  const rows = turns.map(({ who, from, words }, at) => ({
    who: handleOf(who),
    from: at === 0 ? '' : handleOf(from),
    words,
  }));
  return turnLines([{ who: 'who', from: 'from', words: 'words' }, ...rows]);
}

const inLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
