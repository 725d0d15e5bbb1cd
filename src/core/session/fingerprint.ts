/** By what an export is known again, whatever its file is called: its posts in their order. Not made for secrecy. */
import type { Dataset } from '../dataset/types';
import { keyOf } from './key';

/** Posts whose ids are read. */
const READ = 4096;

/** The same for the same export, read by the same version of the app. O(posts), a few ms a million. */
export function fingerprintOf(dataset: Dataset): string {
  const { posts, accounts } = dataset;
  let hash = 0x811c9dc5;
  const mix = (words: Uint32Array | Int32Array): void => {
    for (const word of words) hash = Math.imul(hash ^ word, 0x01000193) ^ (hash >>> 15);
  };
  const { buffer, byteOffset, length } = posts.time;
  mix(new Uint32Array(buffer, byteOffset, length * 2));
  const columns = hash >>> 0;
  mix(posts.author);
  const ids: string[] = [];
  const step = Math.max(1, Math.ceil(posts.count / READ));
  for (let row = 0; row < posts.count; row += step) ids.push(dataset.id(row));
  const parts = [posts.count, accounts.count, columns, hash >>> 0, ids.join('\n')];
  return keyOf(parts.join(':'));
}
