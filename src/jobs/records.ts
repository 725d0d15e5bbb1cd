/** The record of a post as it came in, read again from the file's handle. */
import type { ImportApi } from '../core/api';
import type { RecordAnswer, RecordFile, RecordPlace } from '../core/import/rawRecord';
import { createBridge } from './bridge';
import { spawnImport } from './workers';

/**
 * Reads one record in a worker of its own, which ends with it: large files are unpacked up to the record, and nothing
 * of that stays. `whole`: to be saved, not shown. Rejects with the signal's reason when cancelled.
 */
export async function readRecord(
  file: RecordFile,
  { start, length }: RecordPlace,
  whole: boolean,
  signal: AbortSignal,
): Promise<RecordAnswer> {
  const worker = createBridge<ImportApi>(spawnImport, { onAgain: () => undefined });
  try {
    return await worker.call(signal, (api) => api.record(file, start, length, whole));
  } finally {
    worker.terminate();
  }
}
