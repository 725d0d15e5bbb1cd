import { CannotRead } from '../said';

/** Bytes of text that other kinds of table may be turned into. */
const LARGEST = 1 << 29;

/** Writes rows as CSV in UTF-8, for tables that are kept in other ways. */
export class CsvText {
  readonly #encoder = new TextEncoder();
  #parts: Uint8Array[] = [];
  #held = 0;
  #text = '';

  /** Throws CannotRead where the text grows beyond 512 MB. */
  row(cells: readonly string[]): void {
    let text = '';
    for (const cell of cells) text += `${csvCell(cell)},`;
    this.#text += `${text.slice(0, -1)}\n`;
    if (this.#text.length > 1 << 20) this.#flush();
  }

  /** The rows since it was last asked for. */
  bytes(): Uint8Array<ArrayBuffer> {
    this.#flush();
    const bytes = new Uint8Array(this.#held);
    let at = 0;
    for (const part of this.#parts) {
      bytes.set(part, at);
      at += part.length;
    }
    this.#parts = [];
    this.#held = 0;
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
  return cell && /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A value of a column as the text of a cell: times as ISO 8601, lists and records as JSON, nothing for none. */
export function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (typeof value === 'object')
    return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
  return String(value as number | bigint | boolean);
}
