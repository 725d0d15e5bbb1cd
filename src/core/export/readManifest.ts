/** Reads what a page says of the posts that it holds (manifest.ts): loaded where it holds any. */
import * as v from 'valibot';
import { COLLECTIONS } from '../service/collection';
import { FileFault } from '../session/fileFault';
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

/** Throws FileFault: the text is of a page of a newer app, or is damaged. */
export function readManifest(text: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new FileFault('damaged', { cause: error });
  }
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : 0;
  const read = v.safeParse(Shape, value);
  if (!read.success) throw new FileFault(Number(version) > VERSION ? 'newer' : 'damaged');
  const { title, view, collection, sentence, corrected } = read.output;
  return { title, view, collection, sentence, corrected };
}
