/** What is said where nothing is opened, or a file could not be read; only what fails asks for it. */
import type { FileReport } from '../dataset/types';
import { said, type Said } from './said';

/** Something that was tried and holds no post. */
export interface Tried {
  /** Of the file; '' for what is said of all. */
  name: string;
  said: readonly Said[];
}

/** Why nothing was opened, of each file; of files of which the same is to be said, the first stands for all. */
export function whyNothing(reports: readonly FileReport[]): Tried[] {
  const alike = new Map<string, Tried & { more: number }>();
  for (const { name, why, notes, records, rejects, accounts } of reports) {
    const told = [
      ...(why ? [why] : []),
      ...(records ? [said('noneIsPost', records, rejects, accounts)] : notes),
    ];
    const key = JSON.stringify(told);
    const first = alike.get(key);
    if (first) first.more++;
    else alike.set(key, { name, said: told, more: 0 });
  }
  return Array.from(alike.values(), ({ name, said: told, more }) => ({
    name,
    said: more ? [...told, said('alike', more)] : told,
  }));
}

/** Why a file could not be read, by what reading it threw; errors of workers come with their names alone. */
export function whyUnread(error: unknown): Said {
  const name = error instanceof Error ? error.name : '';
  if (/^(?:NotFound|NotReadable|NotAllowed|Security)Error$/.test(name)) return said('outOfReach');
  return said(name === 'RangeError' ? 'noMemory' : 'ownFault');
}
