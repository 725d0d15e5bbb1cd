import type { BatchWriter } from '../../dataset/writer';
import { timeOfId } from '../../dataset/snowflake';
import type { Row } from './row';
import { namesNoZone, plainTime, readTime } from '../text/time';
import { orderIn, writtenTime, type DateOrder } from '../text/writtenTime';

/** Farther apart than this, a date and the moment that the id holds are not of one post. */
const NEAR = 36 * 3_600_000;

/** What a column says of the order of day and month in its dates. */
export class DateEvidence {
  dayFirst = 0;
  monthFirst = 0;
  /** Dates that can be read both ways. */
  either = 0;
  /** Of the dates that can be read both ways, those that name the half of the day, as Americans do. */
  halves = 0;

  /** Takes one cell and the id of its row: a platform id holds the moment, which may tell. */
  add(cell: string, id: string): void {
    const order = orderIn(cell);
    if (order === 'dayFirst') this.dayFirst++;
    else if (order === 'monthFirst') this.monthFirst++;
    else if (order) {
      const told = orderByMoment(cell, timeOfId(id));
      if (told) this[told]++;
      else this.either++;
      if (/[ap]\.?m/i.test(cell)) this.halves++;
    }
  }

  /** True where dates were met, and none tells the order. */
  get open(): boolean {
    return this.either > 0 && this.dayFirst === this.monthFirst;
  }

  /** The order that more dates tell; else that of the place where such times are written. */
  get order(): DateOrder {
    if (this.dayFirst !== this.monthFirst) return this.dayFirst > this.monthFirst ? 'dayFirst' : 'monthFirst';
    return this.halves > 0 ? 'monthFirst' : 'dayFirst';
  }
}

function orderByMoment(cell: string, moment: number): DateOrder | null {
  if (moment !== moment) return null;
  const day = Math.abs(writtenTime(cell, 'dayFirst').time - moment) < NEAR;
  const month = Math.abs(writtenTime(cell, 'monthFirst').time - moment) < NEAR;
  return day === month ? null : day ? 'dayFirst' : 'monthFirst';
}

/** Reads the times of one column and notes what was doubtful. */
export class ColumnTimes {
  readonly #zoned: boolean;

  /** `header` may name the zone; `decided` is false where nothing in the column tells the order. */
  constructor(
    header: string,
    private readonly order: DateOrder,
    private readonly decided: boolean,
  ) {
    this.#zoned = /(?:^|[^a-z])(?:utc|gmt)(?:[^a-z]|$)/i.test(header);
  }

  /** Unix milliseconds, NaN where the cell is no time; notes go to the writer. */
  read(row: Row, column: number, writer: BatchWriter): number {
    if (column < 0 || column >= row.count) return this.#read('', writer);
    const from = row.starts[column]!;
    const to = row.ends[column]!;
    const plain = plainTime(row.bytes, from, to);
    if (plain !== plain) return this.#read(row.text(column).trim(), writer);
    // Of these shapes the longer ones end with their zone.
    if (!this.#zoned && to - from < 20) writer.note('noZone');
    return plain;
  }

  #read(cell: string, writer: BatchWriter): number {
    const time = readTime(cell);
    if (time === time) {
      if (!this.#zoned && namesNoZone(cell)) writer.note('noZone');
      return time;
    }
    const written = writtenTime(cell, this.order);
    if (written.time !== written.time) {
      writer.note('noTime');
      return NaN;
    }
    if (written.serial) writer.note('serialTime');
    if (!written.zoned && !this.#zoned) writer.note('noZone');
    const order = orderIn(cell);
    if (order) this.#tellOrder(order, writer);
    return written.time;
  }

  #tellOrder(order: DateOrder | 'either', writer: BatchWriter): void {
    if (!this.decided) writer.note(this.order === 'dayFirst' ? 'dayFirstGuess' : 'monthFirstGuess');
    else if (order === 'either' || order === this.order)
      writer.note(this.order === 'dayFirst' ? 'dayFirst' : 'monthFirst');
    else writer.note('otherOrder');
    if (this.decided && order === this.order)
      writer.note(order === 'dayFirst' ? 'dayFirstSure' : 'monthFirstSure');
  }
}
