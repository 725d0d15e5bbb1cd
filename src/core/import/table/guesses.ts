import { idCell, listCell } from './cells';
import { recogniseColumns, type Field } from './columns';
import type { HeadTable } from './headTable';
import { isTime } from '../text/writtenTime';

/** Share of the filled cells of a column that must be of a kind. */
const MOST = 0.8;
/** Least mean length of texts, in characters. */
const TEXT = 20;

/** A column by its content. */
interface Content {
  column: number;
  /** Cells that are not empty, trimmed. */
  cells: string[];
  /** Different cells among them, 0 … 1. */
  varied: number;
}

/**
 * What each column may hold: by its name, and where no name tells, by its cells. Long varied strings are texts, dates
 * are times, single words that are often the same or begin with @ are authors, 15 to 20 digits are ids.
 */
export function guessColumns({ header, rows }: Pick<HeadTable, 'header' | 'rows'>): Map<Field, number> {
  const found = recogniseColumns(header);
  const contents = header.map((_, column): Content => {
    const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => idCell(cell));
    return { column, cells, varied: cells.length ? new Set(cells).size / cells.length : 0 };
  });
  for (const [field, fits] of KINDS) {
    if (found.has(field)) continue;
    const taken = new Set(found.values());
    let best = -1;
    let most = 0;
    for (const content of contents) {
      const score = taken.has(content.column) || !content.cells.length ? 0 : fits(content);
      if (score > most) {
        most = score;
        best = content.column;
      }
    }
    if (best >= 0) found.set(field, best);
  }
  return found;
}

/** How well a column's cells fit a field, 0 = not; in the order in which columns are given away. */
const KINDS: readonly [Field, (content: Content) => number][] = [
  ['link', (content) => when(shareOf(content, /^https?:\/\/\S+\/status(?:es)?\/\d+/), content.varied)],
  ['id', (content) => (content.varied > 0.9 ? when(shareOf(content, /^\D?\d{15,20}$/), 1) : 0)],
  ['authorId', (content) => (content.varied <= 0.9 ? when(shareOf(content, /^\d{5,20}$/), 1) : 0)],
  [
    'time',
    ({ cells }) => when(cells.filter((cell) => cell.length >= 8 && isTime(cell)).length / cells.length, 1),
  ],
  ['text', textScore],
  ['handle', handleScore],
  ['lang', (content) => when(shareOf(content, /^[a-z]{2}$/), 1)],
];

const when = (share: number, score: number): number => (share >= MOST ? score : 0);

function shareOf({ cells }: Content, pattern: RegExp): number {
  return cells.filter((cell) => pattern.test(cell)).length / cells.length;
}

function textScore({ cells, varied }: Content): number {
  const mean = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
  const worded = cells.filter((cell) => /\s|[\u0250-\uffff]/.test(cell) && !/^https?:\S+$/.test(cell)).length;
  return mean >= TEXT && worded >= cells.length / 2 && varied > 0.3 ? mean * varied : 0;
}

function handleScore(content: Content): number {
  const { cells, varied } = content;
  const marked = shareOf(content, /^@\w{1,20}$/);
  if (marked >= MOST) return 2;
  const named = cells.filter((cell) => /^\w{2,20}$/.test(cell) && listCell(cell).length === 1).length;
  // A handful of words is a class, as 'positive', not an author.
  return varied > 0.2 && new Set(cells).size > 3 ? when(named / cells.length, varied) : 0;
}
