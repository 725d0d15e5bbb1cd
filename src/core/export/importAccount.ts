/** The account of an import as a table: a line a file, a line a doubtful reading, a line a reject. */
import type { FileReport, Reject } from '../dataset/types';
import { rejectSentence } from '../import/reasons';
import { csv, type Cell } from './csv';

const HEADER = ['file', 'what', 'place', 'count', 'sentence', 'excerpt'];

/** CSV of the reports of all files; rejects beyond those kept are in the counts alone. */
export function importAccount(files: readonly FileReport[], rejects: readonly Reject[]): string {
  const rows: Cell[][] = [];
  for (const file of files) {
    rows.push([file.name, 'format', '', '', `${file.format}: ${file.why}`, '']);
    for (const what of ['records', 'posts', 'accounts', 'merged', 'rejects', 'hidden', 'embedded'] as const)
      rows.push([file.name, what, '', file[what], '', '']);
    for (const note of file.notes) rows.push([file.name, 'note', '', '', note, '']);
  }
  for (const { file, place, reason, excerpt } of rejects)
    rows.push([files[file]?.name ?? '', 'reject', place || '', 1, rejectSentence(reason), excerpt]);
  return csv(HEADER, rows);
}
