/** What a page that is one file says of the posts that it holds. */
import * as v from 'valibot';
import { COLLECTIONS, type Collection } from '../service/collection';

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

const VERSION = 1;
const LONGEST = 4000;

const Shape = v.object({
  version: v.literal(VERSION),
  title: v.pipe(v.string(), v.maxLength(LONGEST)),
  view: v.pipe(v.string(), v.maxLength(LONGEST)),
  collection: v.picklist(COLLECTIONS),
  sentence: v.pipe(v.string(), v.maxLength(LONGEST)),
  corrected: v.nullable(v.pipe(v.number(), v.finite())),
});

export const writeManifest = (manifest: Manifest): string =>
  JSON.stringify({ version: VERSION, ...manifest });

/** Null where the text is of no page that this version knows. */
export function readManifest(text: string): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = v.safeParse(Shape, value);
  if (!read.success) return null;
  const { title, view, collection, sentence, corrected } = read.output;
  return { title, view, collection, sentence, corrected };
}
