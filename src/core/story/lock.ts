/**
 * A story may keep what came out until the one who leads says a word: then it holds a key of that word, never the word. It
 * keeps a surprise, not a secret: whoever looks into the files finds everything.
 */
import { keyOf } from '../session/key';
import type { Story } from './story';

const LINE = /^\?[ \t]+locked[ \t]+([0-9a-z]{1,16})[ \t]*$/;

/** The lock of a line of a story; '' where it is none. */
export const readLock = (line: string): string => LINE.exec(line)?.[1] ?? '';

/** The line of a story that holds a lock; '' for none. */
export const writeLock = (lock: string): string => (lock ? `? locked ${lock}` : '');

/** The lock of a word, whatever its case and the blanks around it; '' for no word. */
export const lockOf = (word: string): string => {
  const plain = word.normalize('NFKC').trim().toLowerCase();
  return plain && keyOf(`lock:${plain}`);
};

/**
 * True for a step that a locked story does not show: one that asks nothing, behind the first that does. Where nothing is
 * asked, nothing is kept.
 */
export function isKept({ lock, steps }: Story, index: number): boolean {
  const first = steps.findIndex(({ guess }) => guess);
  return lock !== '' && first >= 0 && index > first && !steps[index]?.guess;
}
