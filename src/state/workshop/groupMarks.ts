/** A group's marks as a file has them, and what others gave: rows of this export on one side, keys on the other. */
import type { Mark } from '../../core/workshop/judges';
import type { GroupMarks, Rewrite } from '../../core/workshop/marks';
import { readPasted } from '../../core/workshop/marksFile';
import { addGroup } from '../../core/workshop/mergeGroups';
import type { Ask } from '../ask';
import type { OpenCascade } from '../message/cascade.svelte';
import type { Guessing } from './guessing.svelte';
import type { Judging } from './judging.svelte';
import type { Pins } from '../choices/pins.svelte';

/** What stands in a group's marks beside what it wrote itself. */
export interface GroupParts {
  readonly cascade: OpenCascade;
  readonly guessing: Guessing;
  readonly judging: Judging;
  readonly pins: Pins;
}

/** Null where the worker could not be asked. */
export async function marksOf(
  { cascade, guessing, judging, pins }: GroupParts,
  own: { group: string; rewrites: Rewrite[] },
  ask: Ask,
): Promise<GroupMarks | null> {
  const message = cascade.whole?.messages[0]?.root;
  const rows = [...new Set(judging.marks.map(({ row }) => row))];
  const keys = await ask((api) => api.keys([...rows, ...(message === undefined ? [] : [message])], []));
  if (!keys) return null;
  const keyOf = new Map(rows.map((row, i) => [row, keys.posts[i]!]));
  const pinned = message !== undefined && pins.tokens.length > 0;
  return {
    ...own,
    pins: pinned ? [{ message: keys.posts.at(-1)!, tokens: [...pins.tokens] }] : [],
    guesses: guessing.keyed,
    judged: judging.marks.map(({ judge, question, row, verdict }) => ({
      ...{ judge, question, post: keyOf.get(row)! },
      verdict,
    })),
  };
}

/**
 * What comes of adding a file or a code to the groups that are there, and its judgements that are of posts of this export.
 * Throws UnreadableMarks.
 */
export async function added(
  text: string,
  groups: readonly GroupMarks[],
  unnamed: string,
  ask: Ask,
): Promise<{ others: readonly GroupMarks[]; group: string; marks: Mark[]; unknown: number }> {
  const read = await readPasted(text);
  const { others, group } = addGroup(groups, read, unnamed);
  const rows = (await ask((api) => api.resolve(read.judged.map(({ post }) => post)))) ?? [];
  const marks = read.judged.flatMap(({ judge, question, verdict }, i) => {
    const row = rows[i] ?? -1;
    return row < 0 ? [] : [{ judge, question, row, verdict }];
  });
  return { others, group, marks, unknown: read.judged.length - marks.length };
}
