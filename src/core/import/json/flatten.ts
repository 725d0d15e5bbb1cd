/** JSON objects as rows of cells, for records that are a table in all but their writing. */
import { columnName, isColumnName } from '../table/columns';
import { isObject, lostDigits, type JsonObject } from './json';

/** Objects inside objects inside objects are not looked into. */
const DEEPEST = 2;
/** More names than this are not taken for columns. */
const WIDEST = 400;

/** Calls `found` with the name and value of everything in an object; names of inner ones are joined with dots. */
function walk(
  record: JsonObject,
  found: (name: string, value: unknown) => void,
  prefix = '',
  depth = 0,
): void {
  for (const [key, value] of Object.entries(record)) {
    const name = prefix + key;
    if (isObject(value) && depth < DEEPEST) walk(value, found, `${name}.`, depth + 1);
    else found(name, value);
  }
}

/** True where a number of the record lost digits; names of counts do not matter, for counts are short. */
export function hasLongNumber(record: JsonObject): boolean {
  let long = false;
  walk(record, (_, value) => (long ||= lostDigits('', value)));
  return long;
}

/** The names of the cells of some records, as headers are written: 'userName' as user_name where only that is known. */
export function headerOf(records: readonly JsonObject[]): string[] {
  const names = new Set<string>();
  for (const record of records)
    walk(record, (name) => {
      if (names.size < WIDEST) names.add(headerName(name));
    });
  return [...names];
}

function headerName(name: string): string {
  const plain = columnName(name);
  return isColumnName(plain) ? plain : columnName(name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1_$2'));
}

/** Turns records into rows of cells in the order of a header. */
export class Flattener {
  readonly #columns: ReadonlyMap<string, number>;
  /** Column of a name as it stands in the records; -1 = none. */
  readonly #known = new Map<string, number>();

  constructor(private readonly header: readonly string[]) {
    this.#columns = new Map(header.map((name, i) => [name, i]));
  }

  cells(record: JsonObject): string[] {
    const cells = new Array<string>(this.header.length).fill('');
    walk(record, (name, value) => {
      const column = this.#column(name);
      if (column >= 0 && !cells[column]) cells[column] = cellOf(value, LISTS.test(name));
    });
    return cells;
  }

  #column(name: string): number {
    let column = this.#known.get(name);
    if (column === undefined) {
      column = this.#columns.get(headerName(name)) ?? -1;
      // Records may bring new names without end.
      if (this.#known.size < WIDEST * 2) this.#known.set(name, column);
    }
    return column;
  }
}

/** Lists whose objects stand for a word each; others, as of the accounts that are answered, are no single reference. */
const LISTS = /mention|tag|url|link/i;
/** Fields of those objects in which the word stands. */
const WORDS = ['screen_name', 'username', 'expanded_url', 'url', 'text', 'tag'];

/** What stands in a cell for a value; a list as words with spaces between, '' where it is none of words. */
function cellOf(value: unknown, worded: boolean): string {
  if (typeof value === 'string') return value;
  // A number that lost digits is not known: values of a file's beginning are not read again, and ids would seem to repeat.
  if (lostDigits('', value)) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return '';
  return value
    .slice(0, WIDEST)
    .map((item: unknown) => (worded && isObject(item) ? WORDS.map((key) => item[key]).find(Boolean) : item))
    .filter((word) => typeof word === 'string')
    .join(' ');
}
