import { KIND, KINDS } from '../dataset/types';
import { CascadeRows } from './cascadeRows';
import { backbone, sample } from './sample';
import type { Placed, Weighted } from './take';
import type { Take } from './types';
import { textOf, timeOf } from './values';

/** The draw of a backbone is the same each time. */
const SEED = 1;
/** What tells which posts others hang on, and of what kind and time they are. */
const COLUMNS = ['id', 'time', 'handle', 'kind', 'repost_of', 'quote_of', 'reply_to'] as const;

/** Chooses posts that stand for cascades; `onPosts` is told how many were looked at. Rejects with LibraryFault. */
export async function chosenOf(
  placed: readonly Placed[],
  take: Exclude<Take, { how: 'whole' }>,
  onPosts: (done: number) => void,
): Promise<Weighted> {
  const rows = new CascadeRows();
  let done = 0;
  for (const { entry, part } of placed) {
    const source = entry.source.toLowerCase();
    for await (const { columns, from, to } of part.stretches(entry, COLUMNS, false)) {
      const text = (name: (typeof COLUMNS)[number], row: number): string => textOf(columns[name]?.[row]);
      for (let row = from; row < to; row++) {
        const id = text('id', row);
        const kind = Math.max(
          KIND.original,
          KINDS.findIndex((name) => name === text('kind', row)),
        );
        const own = source !== '' && text('handle', row).toLowerCase() === source;
        const references = [text('repost_of', row), text('reply_to', row), text('quote_of', row)];
        rows.add(id, references, kind, timeOf(columns.time?.[row]), own || id === entry.root);
      }
      done += to - from;
      onPosts(done);
    }
  }
  const columns = rows.finish();
  const drawn = take.how === 'backbone' ? backbone(columns, SEED) : sample(columns, take.posts, take.seed);
  return { how: take.how, ...drawn };
}
