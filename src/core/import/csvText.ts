import { CannotRead } from './said';

/** Bytes of text that other kinds of table may be turned into. */
const LARGEST = 1 << 29;

/** Writes rows as CSV in UTF-8, for tables that are kept in other ways. */
export class CsvText {
  readonly #encoder = new TextEncoder();
  readonly #parts: Uint8Array[] = [];
  #held = 0;
  #text = '';

  /** Throws CannotRead where the text grows beyond 512 MB. */
  row(cells: readonly string[]): void {
    this.#text += `${cells.map(csvCell).join(',')}\n`;
    if (this.#text.length > 1 << 20) this.#flush();
  }

  bytes(): Uint8Array {
    this.#flush();
    const bytes = new Uint8Array(this.#held);
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  #flush(): void {
    const part = this.#encoder.encode(this.#text);
    this.#text = '';
    this.#held += part.length;
    if (this.#held > LARGEST) throw new CannotRead('tooMuchText');
    this.#parts.push(part);
  }
}

function csvCell(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
