import type { AnyText } from '../../dataset/anyText';
import type { BatchWriter } from '../../dataset/writer';
import { anyIdOf, listOf } from '../json/json';

/** Tells of the record with this id that it is one version of an edited post; `history`: ids of all, the first first. */
export function readVersions(id: AnyText, history: unknown, embedded: boolean, writer: BatchWriter): void {
  const listed = listOf(history);
  // A list without the post itself is about something else.
  if (listed.length < 2) return;
  const ids = listed.map((version) => String(anyIdOf(undefined, version)));
  if (!ids.includes(String(id)) || ids.includes('')) return;
  writer.versions(ids);
  if (!embedded) writer.note('edited');
}
