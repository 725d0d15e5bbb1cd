import { columnName, COLUMN_NAMES, type ColumnMapping, type Field } from './columns';
import { guessColumns } from './guesses';
import type { HeadTable } from './headTable';
import { areTies } from './tieRows';

/** What a user must see to say which column holds what. */
export interface MappingRequest {
  /** Same for every file of this kind with this header: under it a mapping is kept. */
  signature: string;
  header: string[];
  /** The first rows, their long cells cut. */
  rows: string[][];
  guesses: ColumnMapping;
  /** It looks like who follows whom. Which column is which cannot be guessed. */
  ties: boolean;
}

/** Fields that a user is offered, the most needed first; the others are only recognised by their names. */
export const OFFERED_FIELDS = [
  'text',
  'time',
  'handle',
  'name',
  'authorId',
  'id',
  'link',
  'lang',
  'repostOf',
  'quoteOf',
  'replyTo',
  'replyHandle',
  'isRepost',
  'followers',
  'reposts',
  'likes',
  'location',
  'urls',
  'follower',
  'followed',
] as const satisfies readonly (keyof ColumnMapping)[];
export type OfferedField = (typeof OFFERED_FIELDS)[number];

const ROWS_SHOWN = 20;
const LONGEST_CELL = 280;

/** What to ask about a table whose text column is not known. */
export function mappingRequest(table: HeadTable): MappingRequest {
  const { header, rows } = table;
  const ties = looksLikeTies(table);
  return {
    // What was said of a table of ties must not be taken for one of posts under the same headings.
    signature: ties ? `ties|${headerSignature(header)}` : headerSignature(header),
    header,
    rows: rows.slice(0, ROWS_SHOWN).map((row) => row.map((cell) => cell.slice(0, LONGEST_CELL))),
    guesses: ties ? {} : Object.fromEntries(guessColumns(table)),
    ties,
  };
}

/** True for a table of two columns of names or ids under headings that say nothing: the user is asked who follows whom. */
export function looksLikeTies({ header, rows }: HeadTable): boolean {
  return header.length === 2 && areTies(rows);
}

/** Names of the columns as they are compared, in their order. */
export function headerSignature(header: readonly string[]): string {
  return header.map(columnName).join('|');
}

/** Columns by a user's mapping; what names no field or no column of this header is left out, for it may be old. */
export function applyMapping(header: readonly string[], mapping: ColumnMapping): Map<Field, number> {
  const columns = new Map<Field, number>();
  for (const field of Object.keys(COLUMN_NAMES) as Field[]) {
    const column = columnIn(header, mapping, field);
    if (column !== null) columns.set(field, column);
  }
  return columns;
}

/** Columns of the follower and the followed by a user's mapping; null where it names them not, or a post's as well. */
export function mappedTies(header: readonly string[], mapping: ColumnMapping): [number, number] | null {
  const follower = columnIn(header, mapping, 'follower');
  const followed = columnIn(header, mapping, 'followed');
  return follower === null || followed === null || namesPosts(header, mapping) ? null : [follower, followed];
}

/** True where a mapping names what is needed: of posts their words, or an id by which others refer to them; of ties both ends. */
export function isEnough(header: readonly string[], mapping: ColumnMapping): boolean {
  return namesPosts(header, mapping) || mappedTies(header, mapping) !== null;
}

function namesPosts(header: readonly string[], mapping: ColumnMapping): boolean {
  return (['text', 'id', 'link'] as const).some((field) => columnIn(header, mapping, field) !== null);
}

function columnIn(
  header: readonly string[],
  mapping: ColumnMapping,
  field: keyof ColumnMapping,
): number | null {
  const column = Object.hasOwn(mapping, field) ? mapping[field] : undefined;
  return Number.isInteger(column) && column! >= 0 && column! < header.length ? column! : null;
}
