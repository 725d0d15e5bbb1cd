import { Utf8 } from '../../dataset/anyText';
import { Growing, grown, roomFor } from '../../dataset/grow';
import { readUtf8, writeUtf8 } from '../../dataset/utf8';

/** Room for cells at first; it grows with the widest row. */
const CELLS = 64;
const SPACE = 32;
/** First byte of a byte order mark. */
const MARK = 0xef;

/**
 * The cells of one row as stretches of UTF-8. What nobody asks for is never decoded. One object serves all rows of a
 * table: it is valid until the next.
 */
export class Row {
  bytes = new Uint8Array(0);
  /** Cell i is bytes[starts[i] .. ends[i]), without its quotation marks. */
  starts = new Int32Array(CELLS);
  ends = new Int32Array(CELLS);
  count = 0;
  /** Only where no byte of the row is beyond ASCII: a character is a byte. */
  ascii = true;
  /** Places of what escapes quotation marks in the cells. */
  readonly escaped = new Growing(new Int32Array(CELLS));
  readonly #cells: Utf8[] = [];
  /** The row as text, once somebody asked for a cell of it. */
  #text: string | null = null;

  /** Forgets the cells; those that follow lie in `bytes`. */
  clear(bytes: Uint8Array<ArrayBuffer>): void {
    this.bytes = bytes;
    this.count = 0;
    this.ascii = true;
    this.escaped.clear();
    this.#text = null;
  }

  add(start: number, end: number): void {
    const count = this.count++;
    if (count === this.starts.length) this.#grow();
    this.starts[count] = start;
    this.ends[count] = end;
  }

  #grow(): void {
    const room = roomFor(this.count, this.starts.length);
    this.starts = grown(this.starts, room);
    this.ends = grown(this.ends, room);
  }

  /** Takes cells that are strings already; a lone surrogate becomes U+FFFD. */
  fill(cells: readonly string[]): void {
    const most = cells.reduce((sum, cell) => sum + cell.length * 3, 0);
    this.clear(most > this.bytes.length ? new Uint8Array(roomFor(most, this.bytes.length)) : this.bytes);
    let end = 0;
    let units = 0;
    for (const cell of cells) {
      const start = end;
      end = writeUtf8(cell, this.bytes, start);
      units += cell.length;
      this.add(start, end);
    }
    this.ascii = units === end;
  }

  /** A cell that is there, as its bytes: valid until the next row. */
  cell(column: number): Utf8 {
    const cell = (this.#cells[column] ??= new Utf8(this.bytes, 0, 0));
    cell.bytes = this.bytes;
    cell.start = this.starts[column]!;
    cell.end = this.ends[column]!;
    return cell;
  }

  /** True where the cell holds nothing, or is not there. */
  isEmpty(column: number): boolean {
    return column < 0 || column >= this.count || this.starts[column] === this.ends[column];
  }

  /** The text of a cell, '' where there is none. */
  text(column: number): string {
    if (this.isEmpty(column)) return '';
    const start = this.starts[column]!;
    const end = this.ends[column]!;
    if (!this.ascii) return readUtf8(this.bytes, start, end);
    const first = this.starts[0]!;
    this.#text ??= readUtf8(this.bytes, first, this.ends[this.count - 1]!);
    return this.#text.slice(start - first, end - first);
  }

  /** True for a row of one cell that holds nothing. */
  isBlank(): boolean {
    if (this.count > 1) return false;
    const first = this.starts[0]! < this.ends[0]! ? this.bytes[this.starts[0]!]! : SPACE;
    return (first <= SPACE || first >= 0x80) && !this.text(0).trim();
  }

  /** All cells as text. */
  texts(): string[] {
    return Array.from({ length: this.count }, (_, column) => this.text(column));
  }

  /** The row to be shown as an excerpt. */
  excerpt(): string {
    return this.texts().join(',');
  }

  /** True where the row holds these texts, no more and no fewer. */
  equals(texts: readonly string[]): boolean {
    if (this.count !== texts.length) return false;
    // Most rows differ in their first character: nothing is decoded for them.
    const first = texts[0]!.charCodeAt(0);
    const begin = this.isEmpty(0) ? -1 : this.bytes[this.starts[0]!];
    // A file put behind another begins with a byte order mark of its own.
    if (first < 0x80 && begin !== first && begin !== MARK) return false;
    return texts.every((text, column) => this.text(column).replace(/^\ufeff/, '') === text);
  }
}
