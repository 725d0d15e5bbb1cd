/** The account of an import as a table: a line a file, a line a doubtful reading, a line a reject, each with its key. */
import type { FileReport, Reject } from '../dataset/types';
import { NOTES, type RejectReason } from '../import/reasons';
import type { Said } from '../import/said';
import { csv, type Cell } from './csv';

const HEADER = ['file', 'what', 'place', 'byte', 'count', 'key', 'sentence', 'excerpt'];

/** The words of the language that the table is written in. */
export interface AccountWords {
  sentence(said: Said): string;
  reject(reason: RejectReason): string;
}

/**
 * CSV of the reports of all files; rejects beyond those kept are in the counts alone. Headings and keys are the same in
 * every language, for programs.
 */
export function importAccount(
  files: readonly FileReport[],
  rejects: readonly Reject[],
  words: AccountWords,
): string {
  const rows: Cell[][] = [];
  for (const file of files) {
    rows.push([file.name, 'format', '', '', '', file.format, file.why ? words.sentence(file.why) : '', '']);
    for (const what of ['records', 'posts', 'accounts', 'merged', 'rejects', 'hidden', 'embedded'] as const)
      rows.push([file.name, what, '', '', file[what], '', '', '']);
    for (const note of file.notes)
      rows.push([file.name, 'note', '', '', counted(note), note.key, words.sentence(note), '']);
  }
  for (const { file, place, byte, reason, excerpt } of rejects) {
    const { name } = files[file] ?? { name: '' };
    rows.push([name, 'reject', place || '', byte ?? '', 1, reason, words.reject(reason), excerpt]);
  }
  return csv(HEADER, rows);
}

/** How many records a note counts; what else is said of a file counts none. */
const counted = ({ key, given: [count] }: Said): Cell =>
  (NOTES as readonly string[]).includes(key) && typeof count === 'number' ? count : '';
