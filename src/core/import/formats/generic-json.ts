import { recogniseColumns, type Field } from '../table/columns';
import { headerOf } from '../json/flatten';
import type { ObjectFormat } from '../format';
import { usesOf, genericTable } from './generic-table';
import { isObject, listOf } from '../json/json';
import { recordsIn } from '../json/objectRows';
import { said } from '../said';

/** Names under which tools wrap the list of records. */
const ENVELOPES = ['data', 'results', 'posts', 'tweets', 'items', 'records', 'statuses', 'messages'];
/** A record holds one of them beside its words, else any log would be taken for posts. */
const NEEDED: readonly Field[] = ['id', 'link', 'time', 'authorId', 'handle'];

/** JSON objects whose fields are known by the names that columns of tables have (columns.ts). */
export const genericJson: ObjectFormat = {
  id: 'generic-json',
  label: 'JSON, JSON lines',
  kind: 'objects',

  sniff(head) {
    const header = genericJson.header(head);
    const columns = recogniseColumns(header);
    if (!columns.has('text') || !NEEDED.some((field) => columns.has(field))) return null;
    return {
      // The least: whatever knows the tool knows better.
      confidence: 0.5,
      why: said('isRecords', usesOf(header, columns)),
    };
  },

  header: (head) => head.table?.header ?? headerOf(recordsIn(genericJson, head.values)),
  open: (head) => genericTable.open(head),

  envelope(value) {
    const name = isObject(value) ? ENVELOPES.find((key) => listOf(value[key]).some(isObject)) : undefined;
    // A post may hold a list of such a name beside its words.
    return name && isObject(value) && !recogniseColumns(headerOf([value])).has('text') ? name : '';
  },
};
