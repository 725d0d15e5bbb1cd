import type { BatchWriter } from '../dataset/writer';
import { idOf, listOf } from './json';

/** Tells of the record with this id that it is one version of an edited post; `history`: ids of all, the first first. */
export function readVersions(id: string, history: unknown, embedded: boolean, writer: BatchWriter): void {
  const ids = listOf(history).map((version) => idOf(undefined, version));
  // A list without the post itself is about something else.
  if (ids.length < 2 || !ids.includes(id) || ids.includes('')) return;
  writer.versions(ids);
  if (!embedded) writer.note('edited');
}
