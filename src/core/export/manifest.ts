/** What a page that is one file says of the posts that it holds. */
import type { Collection } from '../service/collection';

export interface Manifest {
  title: string;
  /** Fragment of the view that it opens with. */
  view: string;
  /** How the posts were collected, as it was said or guessed of the whole export. */
  collection: Collection;
  /** The answer that an article shows with it, as it was when it was published; '' = as it is computed. */
  sentence: string;
  /** When it was last corrected, Unix ms; null = never. */
  corrected: number | null;
}

/** Where a page keeps them. */
export const HELD = {
  manifest: 'held/page.json',
  posts: 'held/posts.jsonl',
  story: 'held/story.md',
  card: 'held/card.txt',
};

/** What is written; `readManifest` knows no other. */
export const VERSION = 1;
/** A Manifest as the JSON that `readManifest` reads. */
export const writeManifest = (manifest: Manifest): string =>
  JSON.stringify({ version: VERSION, ...manifest });
