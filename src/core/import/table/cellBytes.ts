/** Cells as bytes, where they are as most are; cells.ts reads the others. */
import { Interner } from '../../dataset/interner';
import { lengthOf, type AnyText } from '../../dataset/anyText';
import { countCell, idCell } from './cells';
import type { Row } from './row';

/** Different cells of a column whose meaning is remembered. */
const REMEMBERED = 4096;

const DOT = 46;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
/** What no cell begins with that idCell leaves as it is, or that may be one of the words for nothing. */
const DOUBTED = new Uint8Array(128);
for (const char of "'=nNuU-<Ix") DOUBTED[char.charCodeAt(0)] = 1;

/** What idCell makes of a cell: the cell itself where it is as most are. */
export function namedCell(row: Row, column: number): AnyText {
  if (row.isEmpty(column)) return '';
  const { bytes } = row;
  const from = row.starts[column]!;
  const to = row.ends[column]!;
  return isPlain(bytes, from, to) ? row.cell(column) : idCell(row.text(column));
}

/** True only where idCell gives the cell as it stands, and isRounded is false: by its first and last bytes alone. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from]!;
  const last = bytes[to - 1]!;
  // Blanks of any script may have to go.
  if (first <= 32 || first >= 0x80 || last <= 32 || last >= 0x80) return false;
  if (DOUBTED[first]) return false;
  // 12.0 and 1.23e+18.
  if (first < DIGIT_0 || first > DIGIT_9) return true;
  const third = to - from > 2 ? bytes[to - 3]! : DIGIT_0;
  return bytes[to - 2] !== DOT && third >= DIGIT_0 && third <= DIGIT_9;
}

/** True for ASCII digits and nothing else. */
export function isNumber(text: AnyText): boolean {
  if (typeof text === 'string') return /^\d+$/.test(text);
  for (let at = text.start; at < text.end; at++)
    if (text.bytes[at]! < DIGIT_0 || text.bytes[at]! > DIGIT_9) return false;
  return lengthOf(text) > 0;
}

/** What countCell makes of a cell. */
export function countOfCell(row: Row, column: number): number {
  if (row.isEmpty(column)) return -1;
  const from = row.starts[column]!;
  const to = row.ends[column]!;
  let count = 0;
  for (let at = from; at < to; at++) {
    const digit = row.bytes[at]! - DIGIT_0;
    if (digit < 0 || digit > 9 || to - from > 9) return countCell(row.text(column));
    count = count * 10 + digit;
  }
  return count;
}

/** What the cells of a column mean that holds few different ones: worked out once for each. */
export class CellMeanings<T> {
  readonly #cells = new Interner();
  readonly #meanings: T[] = [];
  readonly #none: T;

  constructor(private readonly read: (cell: string) => T) {
    this.#none = read('');
  }

  of(row: Row, column: number): T {
    if (row.isEmpty(column)) return this.#none;
    if (this.#meanings.length > REMEMBERED) return this.read(row.text(column));
    const from = row.starts[column]!;
    const to = row.ends[column]!;
    const number = this.#cells.internRepeated(row.bytes, from, to);
    if (number === this.#meanings.length) this.#meanings.push(this.read(row.text(column)));
    return this.#meanings[number]!;
  }
}
