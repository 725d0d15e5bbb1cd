/**
 * What a user chose in one export, in one structure: kept on the device as work goes on, and part of a session file.
 * Posts and accounts stand in it as short keyed hashes (key.ts): it names nobody to whoever does not hold the export.
 */
import * as v from 'valibot';
import { GROUPINGS } from '../lenses/names';
import { COLLECTIONS } from '../service/collection';
import { QUESTIONS, VERDICTS } from '../workshop/judging';

/** The version that is written; older ones are read through the steps below. */
const VERSION = 3;

/** More than a person makes by hand, and what a page can bear. */
const MOST = 100_000;
const LONGEST = 200;
const LONGEST_STORY = 2_000_000;

const Key = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/));
const Word = v.pipe(v.string(), v.maxLength(LONGEST));
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MOST));

const Schema = v.strictObject({
  version: v.literal(VERSION),
  /** What accounts are, by key. */
  roles: list(v.strictObject({ account: Key, role: v.picklist(['official', 'media', 'public']) })),
  /** Tags of messages by hand; '' = none of them. */
  tags: list(v.strictObject({ root: Key, tag: Word })),
  /** Words that speak for tags; null = those that come with the app. */
  rules: v.nullable(list(v.strictObject({ tag: Word, words: list(Word) }))),
  /** Messages that are one, by their roots. */
  joined: list(list(Key)),
  /** Posts that are marked as answered. */
  answered: list(Key),
  /** Parents chosen by hand, in the order in which they were; null = as it was built. */
  parents: list(v.strictObject({ post: Key, parent: v.nullable(Key) })),
  /** How the export was collected, as the user said. */
  collection: v.nullable(v.picklist(COLLECTIONS)),
  grouping: v.nullable(v.picklist(GROUPINGS)),
  /** Names of communities, each by an account of it. */
  communities: list(v.strictObject({ account: Key, name: Word })),
  /** What judges said of hops, each by the post at its end. */
  judged: list(
    v.strictObject({
      judge: Word,
      question: v.picklist(QUESTIONS),
      post: Key,
      verdict: v.picklist(VERDICTS),
    }),
  ),
  /** As Markdown; null = the one that came with the export, or none. */
  story: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_STORY))),
  /** What was said of the columns of tables, by the signature of their headers. */
  mappings: list(
    v.strictObject({
      signature: v.pipe(v.string(), v.maxLength(100_000)),
      columns: list(v.tuple([Word, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))])),
    }),
  ),
  /** What was on screen, as the address holds it: message, pins, filter, moment. */
  view: v.pipe(v.string(), v.maxLength(10_000)),
});

export type Choices = v.InferOutput<typeof Schema>;

export const NO_CHOICES: Choices = Object.freeze({
  version: VERSION,
  roles: [],
  tags: [],
  rules: null,
  joined: [],
  answered: [],
  parents: [],
  collection: null,
  grouping: null,
  communities: [],
  judged: [],
  story: null,
  mappings: [],
  view: '',
});

/** Step i makes version i + 2 of version i + 1. A version that was once written is read for ever. */
const STEPS: readonly ((older: Record<string, unknown>) => Record<string, unknown>)[] = [
  (older) => ({ ...older, version: 2, communities: [] }),
  (older) => ({ ...older, version: 3, judged: [] }),
];

/** It is no such structure, is damaged, or was written by a newer version of the app. */
export class UnreadableChoices extends Error {
  override name = 'UnreadableChoices';
}

/** Nothing was chosen; the view alone is no choice. */
export const isEmpty = (choices: Choices): boolean =>
  writeChoices({ ...choices, view: '', mappings: [] }) === writeChoices(NO_CHOICES);

/** As text: the same choices are always the same text. */
export const writeChoices = (choices: Choices): string =>
  `${JSON.stringify(Object.fromEntries(Object.keys(NO_CHOICES).map((name) => [name, choices[name as keyof Choices]])))}\n`;

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
    throw new UnreadableChoices('What was kept was written by a newer version of this app.');
  for (const step of steps.slice(Math.max(0, version - 1))) fields = step(fields);
  return fields;
}
