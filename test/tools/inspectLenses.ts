/** What `inspect` prints of the lenses that the worker answers: all but their columns by place, posts by their ids. */
import type { Dataset } from '../../src/core/dataset/types';
import { ANSWER_LENS, type LensOptions } from '../../src/core/lenses';
import { ANSWERED_LENSES, type AnsweredLens } from '../../src/core/lenses/names';
import { lensInput } from '../../src/core/lenses/input';
import type { Tree } from '../../src/core/service/trees';

/** Nothing is chosen by hand. */
const OPTIONS: LensOptions = {
  where: { source: [] },
  horizon: { source: [] },
  dialogue: { source: [] },
  carriers: { source: [], roles: [] },
  compare: { source: [], joined: [], pinned: [] },
};

const atOnce = async (): Promise<void> => undefined;

/** Answers about the message of one root; its author is the source. */
export async function inspectLenses(
  dataset: Dataset,
  { forest, wordings, reader }: Tree,
  root: number,
): Promise<Record<AnsweredLens, unknown>> {
  const words = (row: number): string => reader.words(row);
  const input = await lensInput({ dataset, forest, wordings, words }, [root], [], atOnce);
  const answerOf = async <L extends AnsweredLens>(lens: L): Promise<[L, unknown]> => [
    lens,
    told(await ANSWER_LENS[lens](input, OPTIONS[lens], atOnce), dataset),
  ];
  return Object.fromEntries(await Promise.all(ANSWERED_LENSES.map(answerOf))) as Record<
    AnsweredLens,
    unknown
  >;
}

/** The same as plain data: ids for rows, null for what is not known, no columns. */
function told(value: unknown, dataset: Dataset, name = ''): unknown {
  if (typeof value === 'number') {
    if (name === 'row' || name === 'roots') return value < 0 ? null : dataset.id(value);
    return Number.isFinite(value) ? Number(value.toPrecision(13)) : null;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => told(entry, dataset, name));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) =>
      key === 'places' || key === 'place' || key === 'firstPlace' || ArrayBuffer.isView(entry)
        ? []
        : [[key, told(entry, dataset, key)]],
    ),
  );
}
