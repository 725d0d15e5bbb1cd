import { FLAG, type Dataset, type Posts } from '../dataset/types';
import type { RecordPlace } from '../import/rawRecord';
import { isExternal } from '../dataset/external';

/** Records hold the posts that they refer to, and those hold others; no export goes deeper. */
const DEEPEST = 4;

/** Where the record of a post stands; null for a post that is only referred to. */
export function recordPlace(dataset: Dataset, row: number): RecordPlace | null {
  if (isExternal(dataset, row)) return null;
  const { file, recordStart, recordLength, flags } = dataset.posts;
  return {
    file: file[row]!,
    start: recordStart[row]!,
    length: recordLength[row]!,
    embedded: (flags[row]! & FLAG.embedded) !== 0,
    withheld: holdsHidden(dataset.posts, row, DEEPEST),
  };
}

function holdsHidden(posts: Posts, row: number, depth: number): boolean {
  if (row < 0) return false;
  if (posts.flags[row]! & FLAG.hidden) return true;
  return (
    depth > 0 &&
    [posts.repostOf, posts.quoteOf, posts.replyTo].some((to) => holdsHidden(posts, to[row]!, depth - 1))
  );
}
