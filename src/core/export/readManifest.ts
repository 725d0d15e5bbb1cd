/** Reads what a page says of the posts that it holds (manifest.ts): loaded where it holds any. */
import * as v from 'valibot';
import { COLLECTIONS } from '../service/collection';
import { VERSION, type Manifest } from './manifest';

const LONGEST = 4000;

const Shape = v.object({
  version: v.literal(VERSION),
  title: v.pipe(v.string(), v.maxLength(LONGEST)),
  view: v.pipe(v.string(), v.maxLength(LONGEST)),
  collection: v.picklist(COLLECTIONS),
  sentence: v.pipe(v.string(), v.maxLength(LONGEST)),
  corrected: v.nullable(v.pipe(v.number(), v.finite())),
});

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
