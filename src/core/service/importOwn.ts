import type { ImportApi } from '../api';
import type { Span } from '../dataset/seam';
import type { Head } from '../import/head';
import { LineReader } from '../import/json/lineReader';
import type { Packed } from '../import/unpack/packing';
import { rangesOf } from '../import/ranges';
import { said } from '../import/said';
import type { ImportFile, ImportPlan, ImportTask } from '../import/task';
import { twitterV2 } from '../import/formats/twitter-v2';
import { ValueReader } from '../import/json/valueReader';
import { TaskReader } from './readTask';

/** What is known of such a file without a look at it. */
const headOf = (name: string): Head => ({
  name,
  shape: 'lines',
  ...{ pasted: false, values: [], lines: [], table: null, assigned: '', skip: 0, archive: null, kind: '' },
});

/**
 * What an import worker does in a frame of an article: it reads what the app itself wrote, which is posts as API v2 gives
 * them, one a line. All other formats would be three quarters of what the frame loads to read a file.
 */
export class OwnImport implements Omit<ImportApi, 'record'> {
  readonly #tasks = new TaskReader();

  connect(port: MessagePort, onBytes: (file: number, bytes: number) => void): void {
    this.#tasks.connect(port, onBytes);
  }

  async expand(): Promise<null> {
    return null;
  }

  async archives(): ReturnType<ImportApi['archives']> {
    return new Map();
  }

  async plan({ name, blob, packing }: ImportFile): Promise<ImportPlan> {
    return {
      format: twitterV2.id,
      why: said('isPostsV2'),
      notes: [],
      encoding: 'utf-8',
      packing,
      packed: null,
      head: headOf(name),
      needsMapping: null,
      ranges: rangesOf(blob.size, packing.length === 0),
    };
  }

  /** A line that is no such post is rejected, as it is wherever it is read. */
  read(task: ImportTask, source: Packed): Promise<Span | null> {
    return this.#tasks.read(task, source, {
      snowflake: twitterV2.snowflake,
      isPart: () => false,
      open: (writer, end) =>
        new LineReader(new ValueReader(twitterV2, writer, task.head).line, writer, task.start, end),
    });
  }

  drained(): Promise<void> {
    return this.#tasks.drained();
  }
}
