import type { BatchWriter } from '../../dataset/writer';
import { Flattener, hasLongNumber } from './flatten';
import { excerptOf, INEXACT, type ObjectFormat, type Raw, type RowReader } from '../format';
import type { Head } from '../head';
import type { HeadTable } from '../table/headTable';
import { isObject, type JsonObject } from './json';
import { Row } from '../table/row';
import { elementSpans } from './spans';

/** The records of some values, out of what they are wrapped in. */
export function recordsIn(format: ObjectFormat, values: readonly unknown[]): JsonObject[] {
  return values.flatMap((value) => listIn(format.envelope(value), value)).filter(isObject);
}

/** What the first objects of a file come to as a table, for the reader of its rows. */
export function tableOf(format: ObjectFormat, head: Head): HeadTable {
  const header = [...format.header(head)];
  const flattener = new Flattener(header);
  const rows = recordsIn(format, head.values).map((record) => flattener.cells(record));
  return {
    delimiter: '',
    quote: '',
    escape: '',
    oldLines: false,
    headerRows: 0,
    header,
    rows,
    order: null,
    mapping: null,
  };
}

function listIn(path: string, value: unknown): readonly unknown[] {
  return path && isObject(value) ? (value[path] as unknown[]) : [value];
}

/** Hands the objects of a file to a reader of rows. */
export class ObjectRows {
  readonly #format: ObjectFormat;
  readonly #rows: RowReader;
  readonly #flattener: Flattener;
  readonly #row = new Row();

  constructor(format: ObjectFormat, head: Head) {
    this.#format = format;
    this.#rows = format.open(head);
    this.#flattener = new Flattener(format.header(head));
  }

  /** Writes the rows of one value; INEXACT before anything was written. */
  read(value: unknown, raw: Raw, writer: BatchWriter): typeof INEXACT | undefined {
    const path = this.#format.envelope(value);
    const records = listIn(path, value);
    if (records.some((record) => isObject(record) && hasLongNumber(record))) return INEXACT;
    const spans = path ? elementSpans(raw.bytes, raw.from, raw.to, [path]).get(path)! : [];
    if (!records.length) writer.note('emptyPages');
    records.forEach((record, i) => {
      const own =
        spans.length === records.length * 2 ? { ...raw, from: spans[i * 2]!, to: spans[i * 2 + 1]! } : raw;
      if (!isObject(record)) {
        writer.reject('notObject', excerptOf(own));
        return;
      }
      const start = own.base + own.from;
      // Lines are read in ranges, in which nobody knows their number: the place in bytes stands for it.
      const line = path && own === raw ? start + i : start;
      this.#row.fill(this.#flattener.cells(record));
      this.#rows.read(this.#row, { line, start, length: own.to - own.from }, writer);
    });
    return undefined;
  }

  finish(writer: BatchWriter): void {
    this.#rows.finish?.(writer);
  }
}
