/** Files that tools write beside posts, and that hold none: each gets a sentence that says what it is. */
import { share, type Head } from './head';
import { isObject, listOf, objectOf, stringOf, type JsonObject } from './json';
import { otherPart } from './x-archive';
import { isCaptured } from './x-graphql';

interface Kind {
  what: (head: Head) => string;
  /** True for one record of the file. */
  is(record: JsonObject): boolean;
}

const KINDS: readonly Kind[] = [
  {
    what: () => 'Counts of posts per hour or day were found (twarc2 counts); they hold no posts.',
    is: (record) => 'tweet_count' in record && 'start' in record,
  },
  {
    what: () => 'Lists of accounts that people keep were found (twarc2 lists); they hold no posts.',
    is: (record) => 'owner_id' in record && 'name' in record && !('text' in record),
  },
  {
    what: () => 'Spaces, which are spoken, were found (twarc2 spaces); they hold no posts.',
    is: (record) =>
      'state' in record && ('title' in record || 'creator_id' in record || 'host_ids' in record),
  },
  {
    what: () => 'Rules of a stream were found (twarc2 stream-rules); they hold no posts.',
    is: (record) => 'value' in record && 'tag' in record && !('text' in record),
  },
  {
    what: () => 'Trending words were found; they hold no posts.',
    is: (record) => Array.isArray(record['trends']) || ('trend_name' in record && !('text' in record)),
  },
  {
    what: () => 'Only error messages of the platform were found.',
    is: (record) => listOf(record['errors']).length > 0 && !('data' in record) && !('id' in record),
  },
  {
    what: (head) =>
      `Zeeschuimer captured this from ${platformOf(head)}; of its captures, those from X can be read.`,
    is: isCaptured,
  },
];

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** What the file holds instead of posts, a sentence; null where that is not known. */
export function whatInstead(head: Head): string | null {
  const part = otherPart(head);
  if (part) return part;
  if (head.table && head.table.header.length === 1 && isIdList(head.table.header[0]!, head.table.rows))
    return 'A list of ids was found. Posts must be fetched by their ids (hydrated) before they can be opened.';
  if (head.lines.length === 3 && head.lines.slice(1).every((line) => MOMENT.test(line)))
    return 'The query of academictwitteR was found: its words, its start and its end. The posts are in data_*.json beside it.';
  const records = head.values.flatMap((value) => {
    const data = objectOf(value)?.['data'];
    return Array.isArray(data)
      ? (data as unknown[])
      : isObject(value) && isObject(data) && !isCaptured(value)
        ? [data]
        : [value];
  });
  const kind = KINDS.find(({ is }) => share(records, (record) => isObject(record) && is(record)) > 0.5);
  return kind ? kind.what(head) : null;
}

function isIdList(first: string, rows: readonly string[][]): boolean {
  const id = /^\d{5,20}$/;
  return (
    (id.test(first.trim()) || /^\w*id$/i.test(first.trim())) &&
    share(rows, (row) => id.test((row as string[])[0]!.trim())) > 0.9
  );
}

function platformOf(head: Head): string {
  const item = head.values.find(isCaptured);
  return stringOf(item?.['source_platform']).slice(0, 40) || 'another platform';
}
