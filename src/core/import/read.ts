import type { Seam } from '../dataset/seam';
import { BatchWriter } from '../dataset/writer';
import { DocumentReader } from './json/documentReader';
import { DateEvidence } from './table/columnTimes';
import { idCell } from './table/cells';
import { decodeLine } from './text/decode';
import type { Format, RowReader, TextLines } from './format';
import type { Head } from './head';
import { LineReader, type OnLine } from './json/lineReader';
import { ObjectRows } from './json/objectRows';
import type { Reader } from './reader';
import { TableReader } from './table/tableReader';
import { ValueReader } from './json/valueReader';

/** True where what a task reads holds ids of the platform. */
export function holdsTimes(format: Format, head: Head): boolean {
  return format.kind === 'json' ? format.snowflake : format.open(head).snowflake;
}

/**
 * The reader of the lines or rows that begin in [start .. end), or of the whole file where it cannot be divided. The byte
 * before `start` is to be pushed first where there is one. `seam`: where rows of a table truly begin, which are pushed
 * from there on; else it is guessed.
 */
export function openReader(
  format: Format,
  head: Head,
  writer: BatchWriter,
  start: number,
  end: number,
  seam: Seam | null = null,
): Reader {
  if (format.kind === 'table')
    return new TableReader(format.open(head), head.table!, writer, { start, end, seam });
  if (format.kind === 'text') return new LineReader(linesOf(format.open(head), writer), writer, start, end);
  const rows = format.kind === 'objects' ? new ObjectRows(format, head) : null;
  const values = new ValueReader(format.kind === 'objects' ? rows! : format, writer, head);
  const reader =
    head.shape === 'lines'
      ? new LineReader(values.line, writer, start, end)
      : new DocumentReader(values, writer, head.skip);
  if (!rows) return reader;
  return {
    push: (bytes) => reader.push(bytes),
    finish() {
      reader.finish();
      rows.finish(writer);
    },
  };
}

function linesOf(lines: TextLines, writer: BatchWriter): OnLine {
  return (raw, line) => {
    let foreign = false;
    const text = decodeLine(raw.bytes, raw.from, raw.to, () => (foreign = true));
    if (foreign) writer.note('notUtf8');
    lines.read(text, line, raw, writer);
  };
}

/**
 * A reader that looks at the whole column of times, where the head of a table does not tell which number of a date is
 * the day; it leaves what it found in the head. Null where nothing is open.
 */
export function openDateScan(format: Format, head: Head): Reader | null {
  const table = head.table;
  const columns = format.kind === 'table' ? format.open(head).undecided : null;
  if (!table || !columns) return null;
  const evidence = new DateEvidence();
  const rows: RowReader = {
    snowflake: false,
    read(row) {
      evidence.add(row.text(columns.time).trim(), idCell(row.text(columns.id)));
    },
    finish() {
      table.order = { first: evidence.order, decided: !evidence.open };
    },
  };
  return new TableReader(rows, table, new BatchWriter({ file: 0, task: 0, snowflake: false }));
}
