/** What was judged by hand as a file, and what others judged: rows of this export on one side, keys on the other. */
import type { Mark } from '../core/workshop/judging';
import { readMarks, writeMarks } from '../core/workshop/marksFile';
import type { Ask } from './ask';

/** Null where the worker could not be asked. */
export async function fileOf(marks: readonly Mark[], ask: Ask): Promise<string | null> {
  const rows = [...new Set(marks.map(({ row }) => row))];
  const keys = await ask((api) => api.keys(rows, []));
  if (!keys) return null;
  const keyOf = new Map(rows.map((row, i) => [row, keys.posts[i]!]));
  return writeMarks(
    marks.map(({ judge, question, row, verdict }) => ({ judge, question, post: keyOf.get(row)!, verdict })),
  );
}

/** The marks of a file that are of posts of this export, and how many are of others. Throws UnreadableMarks. */
export async function marksOf(text: string, ask: Ask): Promise<{ marks: Mark[]; unknown: number }> {
  const keyed = readMarks(text);
  const rows = (await ask((api) => api.resolve(keyed.map(({ post }) => post)))) ?? [];
  const marks = keyed.flatMap(({ judge, question, verdict }, i) => {
    const row = rows[i] ?? -1;
    return row < 0 ? [] : [{ judge, question, row, verdict }];
  });
  return { marks, unknown: keyed.length - marks.length };
}
