import type { BatchWriter } from '../../dataset/writer';
import { decodeLine } from '../text/decode';
import { excerptOf, INEXACT, type JsonFormat, type Raw } from '../format';
import type { Head } from '../head';
import { quoteLongNumbers } from './json';
import { RecordScanner } from './recordScanner';

/** The largest record that is read as one. */
export const LARGEST_RECORD = 1 << 28;

/** Parses JSON values and hands them to a format. */
export class ValueReader {
  readonly #scanner: RecordScanner | null;

  constructor(
    private readonly format: Pick<JsonFormat, 'read' | 'members'>,
    private readonly writer: BatchWriter,
    private readonly head: Head,
  ) {
    this.#scanner = format.members ? new RecordScanner(format.members) : null;
  }

  /** Reads a line that holds one value; what some streams put before it is passed over. */
  readonly line = ({ bytes, from, to, base }: Raw): void => {
    while (from < to && bytes[from]! <= 0x20) from++;
    this.read({ bytes, from, to, base }, 'brokenJson');
  };

  /** Reads one value; one that does not parse is rejected for the reason given. */
  read(raw: Raw, broken: 'brokenJson' | 'brokenElement'): void {
    const record = this.#scanner?.read(raw.bytes, raw.from, raw.to) ?? null;
    if (record && this.format.read(record, raw, this.writer, this.head) !== INEXACT) return;
    let foreign = false;
    const text = decodeLine(raw.bytes, raw.from, raw.to, () => (foreign = true));
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
      this.writer.reject(broken, excerptOf(raw));
      return;
    }
    if (foreign) this.writer.note('notUtf8');
    if (this.format.read(value, raw, this.writer, this.head) !== INEXACT) return;
    const exact = JSON.parse(quoteLongNumbers(text)) as unknown;
    if (this.format.read(exact, raw, this.writer, this.head) === INEXACT)
      this.writer.reject('noId', excerptOf(raw));
  }
}
