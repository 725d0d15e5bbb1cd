/** A small export and one message of it, as the lenses are asked about it. */
import { lensInput, type LensInput } from '../../../src/core/lenses/input';
import type { TestPost } from './dataset';
import { openMessage } from './message';

/** Nobody asks anything meanwhile. */
export const atOnce = async (): Promise<void> => undefined;

/** The message of the first post; the source is its author, or those named by their handles. */
export async function askAbout(
  rows: TestPost[],
  source: readonly string[] = [],
  ties: readonly [string, string][] = [],
): Promise<LensInput> {
  const { data: dataset, forest, wordings, reader } = await openMessage(rows, ties);
  const accounts = source.map((handle) => dataset.accounts.byHandle(handle));
  return lensInput({ dataset, forest, wordings, words: (row) => reader.words(row) }, [0], accounts, atOnce);
}
