/**
 * What a user chose in one export, in one structure: kept on the device as work goes on, and part of a session file.
 * Posts and accounts stand in it as short keyed hashes (key.ts): it names nobody to whoever does not hold the export.
 */
import type { Grouping } from '../lenses/names';
import type { Collection } from '../service/collection';
import type { GroupMarks, KeyedGuess, KeyedMark, Rewrite } from '../workshop/marks';

/** The version that is written; older ones are migrated (readChoices.ts). */
export const VERSION = 4;

export interface Choices {
  version: typeof VERSION;
  /** What accounts are, by key. */
  roles: { account: string; role: 'official' | 'media' | 'public' }[];
  /** Tags of messages by hand; '' = none of them. */
  tags: { root: string; tag: string }[];
  /** Words that speak for tags; null = those that come with the app. */
  rules: { tag: string; words: string[] }[] | null;
  /** Messages that are one, by their roots. */
  joined: string[][];
  /** Posts that are marked as answered. */
  answered: string[];
  /** Parents chosen by hand, in the order in which they were; null = as it was built. */
  parents: { post: string; parent: string | null }[];
  /** How the export was collected, as the user said. */
  collection: Collection | null;
  grouping: Grouping | null;
  /** Names of communities, each by an account of it. */
  communities: { account: string; name: string }[];
  /** What judges said of hops, each by the post at its end. */
  judged: KeyedMark[];
  /** What the group at this computer calls itself, what it guessed at the steps of the story, and its own wordings. */
  group: string;
  guesses: KeyedGuess[];
  rewrites: Rewrite[];
  /** What other groups gave. */
  groups: GroupMarks[];
  /** As Markdown; null = the one that came with the export, or none. */
  story: string | null;
  /** What was said of the columns of tables, by the signature of their headers. */
  mappings: { signature: string; columns: [string, number][] }[];
  /** What was on screen, as the address holds it: message, pins, filter, moment. */
  view: string;
}

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
  group: '',
  guesses: [],
  rewrites: [],
  groups: [],
  story: null,
  mappings: [],
  view: '',
});

/** Nothing was chosen; the view alone is no choice, nor is what the group at this computer is called. */
export const isEmpty = (choices: Choices): boolean =>
  writeChoices({ ...choices, view: '', mappings: [], group: '' }) === writeChoices(NO_CHOICES);

/** As text: the same choices are always the same text. */
export const writeChoices = (choices: Choices): string =>
  `${JSON.stringify(Object.fromEntries(Object.keys(NO_CHOICES).map((name) => [name, choices[name as keyof Choices]])))}\n`;
