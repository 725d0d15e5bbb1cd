import { cellText } from '../import/unpack/csvText';
import { POST_COLUMNS, type PostColumn } from './columns';
import type { Columns } from './parquetFile';

/**
 * Characters of a text, of a list, and of any other cell, beyond which they are cut, left out, and cut: no platform has
 * such posts, and a row of a table is given up at a megabyte.
 */
const LONGEST = { text: 1 << 16, list: 1 << 15, other: 1 << 12 };
const LISTS: ReadonlySet<PostColumn> = new Set(['mentions', 'hashtags', 'urls', 'versions']);

/** The cells of a post, in the order of POST_COLUMNS. */
export function cellsOf(columns: Partial<Columns<PostColumn>>, row: number): string[] {
  let cut = false;
  const cells = POST_COLUMNS.map((name) => {
    const value = columns[name]?.[row];
    const cell = Array.isArray(value) ? listText(value) : cellText(value);
    if (name === 'truncated' && cut) return 'true';
    if (cell.length <= LONGEST.other) return cell;
    if (LISTS.has(name)) return cell.length <= LONGEST.list ? cell : '';
    if (name !== 'text') return cell.slice(0, LONGEST.other);
    cut = cell.length > LONGEST.text;
    return cell.slice(0, LONGEST.text);
  });
  return cells;
}

/** As cellText has it, but nothing for an empty list: most posts have several of those. */
const listText = (list: readonly unknown[]): string =>
  !list.length ? '' : list.every((item) => typeof item === 'string') ? JSON.stringify(list) : cellText(list);
