import { idCell, isRounded } from './cells';
import type { Field } from './columns';

/** True where an id stands in several rows with different texts: it names what they reply to, or the like. */
export function idsRepeat(rows: readonly string[][], columns: ReadonlyMap<Field, number>): boolean {
  const idColumn = columns.get('id');
  const textColumn = columns.get('text');
  if (idColumn === undefined || textColumn === undefined) return false;
  const texts = new Map<string, string>();
  let filled = 0;
  let repeated = 0;
  for (const row of rows) {
    const id = idCell(row[idColumn] ?? '');
    // What a spreadsheet rounded is alike for that alone.
    if (!id || isRounded(id)) continue;
    filled++;
    const held = texts.get(id);
    if (held === undefined) texts.set(id, row[textColumn] ?? '');
    else if (held !== row[textColumn]) repeated++;
  }
  return filled >= 5 && repeated * 3 > filled;
}
