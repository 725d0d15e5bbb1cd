/** Reads what a user chose (choices.ts): loaded where something was kept, its checks being larger than all the rest. */
import * as v from 'valibot';
import { GROUPINGS } from '../lenses/names';
import { COLLECTIONS } from '../service/collection';
import { Group, Guesses, Judged, Key, Rewrites } from '../workshop/marks';
import { VERSION, type Choices } from './choices';

/** More than a person makes by hand, and what a page can bear. */
const MOST = 100_000;
const LONGEST = 200;
const LONGEST_STORY = 2_000_000;

const Word = v.pipe(v.string(), v.maxLength(LONGEST));
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MOST));

const Schema: v.GenericSchema<unknown, Choices> = v.strictObject({
  version: v.literal(VERSION),
  roles: list(v.strictObject({ account: Key, role: v.picklist(['official', 'media', 'public']) })),
  tags: list(v.strictObject({ root: Key, tag: Word })),
  rules: v.nullable(list(v.strictObject({ tag: Word, words: list(Word) }))),
  joined: list(list(Key)),
  answered: list(Key),
  parents: list(v.strictObject({ post: Key, parent: v.nullable(Key) })),
  collection: v.nullable(v.picklist(COLLECTIONS)),
  grouping: v.nullable(v.picklist(GROUPINGS)),
  communities: list(v.strictObject({ account: Key, name: Word })),
  judged: Judged,
  group: Word,
  guesses: Guesses,
  rewrites: Rewrites,
  groups: list(Group),
  story: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_STORY))),
  mappings: list(
    v.strictObject({
      signature: v.pipe(v.string(), v.maxLength(100_000)),
      columns: list(v.tuple([Word, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))])),
    }),
  ),
  view: v.pipe(v.string(), v.maxLength(10_000)),
});

/** Step i makes version i + 2 of version i + 1. A version that was once written is read for ever. */
const STEPS: readonly ((older: Record<string, unknown>) => Record<string, unknown>)[] = [
  (older) => ({ ...older, version: 2, communities: [] }),
  (older) => ({ ...older, version: 3, judged: [] }),
  (older) => ({ ...older, version: 4, group: '', guesses: [], rewrites: [], groups: [] }),
];

/** It is no such structure, is damaged, or was written by a newer version of the app. */
export class UnreadableChoices extends Error {
  override name = 'UnreadableChoices';
  constructor(
    message: string,
    /** A newer app reads it. */
    readonly newer = false,
  ) {
    super(message);
  }
}

/** Choices of a text, migrated where it is older. Throws UnreadableChoices. */
export function readChoices(text: string, steps = STEPS): Choices {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableChoices('What was kept is damaged.');
  }
  const migrated = migrate(value, steps);
  const read = v.safeParse(Schema, migrated);
  if (!read.success) throw new UnreadableChoices(`What was kept is damaged (${read.issues[0].message}).`);
  return read.output;
}

function migrate(value: unknown, steps: typeof STEPS): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  let fields = value as Record<string, unknown>;
  const { version } = fields;
  if (typeof version !== 'number') return value;
  if (version > steps.length + 1)
    throw new UnreadableChoices('What was kept was written by a newer version of this app.', true);
  for (const step of steps.slice(Math.max(0, version - 1))) fields = step(fields);
  return fields;
}
