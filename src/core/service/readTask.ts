/** How an import worker reads one task, whatever its format: bytes through a reader into batches, sent as they fill. */
import type { Span } from '../dataset/seam';
import { BatchWriter, type TaskPlace } from '../dataset/writer';
import { Transcoder } from '../import/text/decode';
import { DamagedFile, type Packed } from '../import/unpack/packing';
import { piecesOf } from '../import/unpack/pieces';
import { BATCH_POSTS } from '../import/ranges';
import type { Reader } from '../import/reader';
import type { ImportTask } from '../import/task';
import { BatchSender } from './batchPort';

/** Bytes read after which they are told: a call to the page costs both sides more than reading a piece. */
const TOLD_BYTES = 1 << 21;

/** How the bytes of one task are read. */
export interface Reading {
  /** Ids hold their time. */
  snowflake: boolean;
  /** It is a part of a table: it must be known where it ended before anybody takes it. `end`: Infinity where nobody knows it. */
  isPart(end: number): boolean;
  open(writer: BatchWriter, end: number): Reader;
}

export class TaskReader {
  #sender: BatchSender | null = null;
  /** Stands ready between tasks. */
  #writer: BatchWriter | null = null;
  #onBytes: (file: number, bytes: number) => void = () => undefined;

  connect(port: MessagePort, onBytes: (file: number, bytes: number) => void): void {
    this.#sender?.close();
    this.#sender = new BatchSender(port);
    this.#onBytes = onBytes;
  }

  /** Reads a task from a file that is no longer packed in a way of its own; where a part of a table began and ended. */
  async read(task: ImportTask, source: Packed, { snowflake, isPart, open }: Reading): Promise<Span | null> {
    const sender = this.#sender;
    if (!sender) throw new Error('Nobody takes what is read.');
    const { file, start, seam } = task;
    const writer = this.#writerOf({ file, task: task.task, snowflake });
    // Unpacked or transcoded, a file has no ranges and no end that is known before.
    const end = source.packing.length || task.encoding !== 'utf-8' ? Infinity : task.end;
    const reader = open(writer, end);
    const divided = isPart(end);
    const transcoder = new Transcoder(task.encoding);
    const pieces = piecesOf(source, seam?.at ?? Math.max(0, start - 1), task.end);
    let untold = 0;
    let cut = false;
    try {
      for await (const { bytes, read } of pieces) {
        const more = reader.push(transcoder.push(bytes, false));
        untold += read;
        if (untold >= TOLD_BYTES) {
          this.#onBytes(file, untold);
          untold = 0;
        }
        if (!more) break;
        if (!divided && writer.posts > BATCH_POSTS) await sender.send(writer.take(false));
      }
    } catch (error) {
      // What came before the damage is kept.
      if (!(error instanceof DamagedFile)) throw error;
      writer.note(error.note);
      cut = true;
    }
    if (untold) this.#onBytes(file, untold);
    reader.push(transcoder.push(new Uint8Array(0), true));
    reader.finish(cut);
    const span = divided ? (reader.span ?? null) : null;
    await sender.send(writer.take(true, span));
    this.#writer = writer;
    return span;
  }

  async drained(): Promise<void> {
    await this.#sender?.drained();
  }

  /** The writer of the task before, unless that failed or still goes on. */
  #writerOf(place: TaskPlace): BatchWriter {
    const writer = this.#writer ?? new BatchWriter(place);
    this.#writer = null;
    writer.begin(place);
    return writer;
  }
}
