/** Files that tools write beside posts, and that hold none: each gets a sentence of its own that says what it is. */
import { share, type Head } from './head';
import { isObject, listOf, objectOf, stringOf, type JsonObject } from './json/json';
import { otherPart } from './formats/x-archive';
import { isCaptured } from './formats/x-graphql';
import { said, type Said } from './said';

interface Kind {
  what: (head: Head) => Said;
  /** True for one record of the file. */
  is(record: JsonObject): boolean;
}

const KINDS: readonly Kind[] = [
  {
    what: () => said('foundCounts'),
    is: (record) => 'tweet_count' in record && 'start' in record,
  },
  {
    what: () => said('foundLists'),
    is: (record) => 'owner_id' in record && 'name' in record && !('text' in record),
  },
  {
    what: () => said('foundSpaces'),
    is: (record) =>
      'state' in record && ('title' in record || 'creator_id' in record || 'host_ids' in record),
  },
  {
    what: () => said('foundRules'),
    is: (record) => 'value' in record && 'tag' in record && !('text' in record),
  },
  {
    what: () => said('foundTrends'),
    is: (record) => Array.isArray(record['trends']) || ('trend_name' in record && !('text' in record)),
  },
  {
    what: () => said('foundErrors'),
    is: (record) => listOf(record['errors']).length > 0 && !('data' in record) && !('id' in record),
  },
  {
    what: (head) => said('foundCapture', platformOf(head)),
    is: isCaptured,
  },
];

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** What the file holds instead of posts; null where that is not known. */
export function whatInstead(head: Head): Said | null {
  const part = otherPart(head);
  if (part) return part;
  if (head.table && head.table.header.length === 1 && isIdList(head.table.header[0]!, head.table.rows))
    return said('foundIds');
  if (head.lines.length === 3 && head.lines.slice(1).every((line) => MOMENT.test(line)))
    return said('foundQuery');
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
  return stringOf(item?.['source_platform']).slice(0, 40);
}
