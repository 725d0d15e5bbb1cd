/** What the import has to say, before it has words: a key and what stands in the sentence. The words are those of i18n/import. */
import type { Field } from './table/columns';
import type { Note } from './reasons';

/** Names out of a file: those shown, cut, and how many more there are. */
export interface Names {
  shown: string[];
  more: number;
  /** One of them is meant, not all. */
  either: boolean;
}

/** Columns of a table or fields of records, by name (by number, from 1, where they have none), and what was read from each. */
export interface Uses {
  uses: { column: string | number; field: Field }[];
}

/** What may stand in a sentence; strings are out of a file or of another program, and are never translated. */
export type Given = number | string | Names | Uses | Said;

/** Why a workbook or a Parquet file could not be read; `damagedTable` is all that the package which reads it refuses. */
export type PackedFault =
  'noSheets' | 'emptySheets' | 'unpacksTooLarge' | 'tooMuchText' | 'tooLarge' | 'damagedTable';

/** Thrown by what unpacks a workbook or the like. */
export class CannotRead extends Error {
  override name = 'CannotRead';
  constructor(readonly fault: Exclude<PackedFault, 'damagedTable'> | 'foundOffice') {
    super(fault);
  }
}

/** Notes that need no other's count. */
type Counted = Exclude<Note, 'dayFirst' | 'monthFirst' | 'dayFirstSure' | 'monthFirstSure'>;

/** Every sentence and what it is given. */
export interface Sayings extends Record<Counted, [count: number]> {
  /** `sure`: those of them that can be nothing else. */
  dayFirst: [count: number, sure: number];
  monthFirst: [count: number, sure: number];

  // What a file is, that none can read: each is followed by what was expected.
  foundEmpty: [];
  foundZeros: [];
  foundBinary: [];
  foundPicture: [];
  foundFilm: [];
  foundPdf: [];
  foundOldOffice: [];
  foundOffice: [];
  foundArchive: [kind: string];
  foundDatabase: [];
  foundWebPage: [];
  foundLfs: [];
  foundMail: [];
  foundNestedZip: [];
  foundPlainText: [];
  foundCutJson: [];
  foundBareJson: [];
  foundUnknownJson: [fields: Names];
  foundWorkbook: [fault: Said];
  foundParquet: [fault: Said];
  foundCounts: [];
  foundLists: [];
  foundSpaces: [];
  foundRules: [];
  foundTrends: [];
  foundErrors: [];
  /** `platform` may be ''. */
  foundCapture: [platform: string];
  foundIds: [];
  foundQuery: [];
  foundArchivePart: [name: string];
  foundCutArchivePart: [name: string];

  // Tables that would have been read.
  tableNoText: [columns: Names, accepted: Names];
  tableTies: [columns: Names];

  // What went wrong.
  noSheets: [];
  emptySheets: [];
  unpacksTooLarge: [];
  tooMuchText: [];
  tooLarge: [];
  damagedTable: [];
  outOfReach: [];
  noMemory: [];
  ownFault: [];
  died: [name: string, from: number, to: number];
  tooManyFiles: [limit: number, more: number];
  noFile: [];
  noneIsPost: [records: number, rejects: number, accounts: number];

  // Archives and folders.
  archive: [files: number];
  emptyArchive: [];
  damagedArchive: [];
  damagedEntry: [];
  damagedPacked: [];
  encrypted: [];
  method: [method: number];
  bomb: [ratio: number];
  tooMuch: [files: number, most: number, gigabytes: number];
  nestedTooLarge: [megabytes: number];
  leftOwn: [files: number];
  leftMedia: [files: number];
  leftHidden: [files: number];
  leftEmpty: [files: number];
  /** Said of a file before, and of so many more. */
  alike: [files: number];

  // How a file was read.
  encoding: [name: string];
  unpackedWith: [packing: string];
  sameNames: [columns: Names];
  parquetRead: [];
  sheetRead: [name: string];
  sheetOfSeveral: [name: string, others: number];

  // Why a format was thought so.
  isAccountsV1: [];
  isPostsV1: [];
  isPagesV2: [];
  isPostsV2: [];
  isAcademicUsers: [];
  isAcademic: [];
  isActivityStreams: [];
  isBlueskyThread: [];
  isBlueskyFeed: [];
  isBlueskyPosts: [];
  isBlueskyItems: [];
  isBlueskyPost: [];
  isJetstream: [];
  isBlueskyMinet: [];
  isMastodon: [];
  isMastodonLists: [];
  isWeiboPost: [];
  isWeiboReposts: [];
  isSnscrape: [];
  isTreeEdges: [];
  isRepostPaths: [];
  isHoaxyJson: [];
  isZeeschuimer: [];
  isXPages: [];
  isCompliance: [];
  isArchiveTweet: [];
  isArchiveNote: [];
  isArchiveAccount: [];
  isArchiveFollower: [];
  isArchiveFollowing: [];
  isPastedWords: [];
  isPastedSpoken: [];
  isPastedWho: [];
  isPastedFrom: [];
  isTies: [];
  isTiesChosen: [follower: string | Said, followed: string | Said];
  isKnownTable: [tool: string, columns: string];
  isTableChosen: [columns: Uses];
  isTable: [columns: Uses];
  isRecords: [fields: Uses];
  /** A column without a name, in place of one. */
  column: [number: number];
}

export type SayingKey = keyof Sayings;

/** One thing said. Plain data: it passes between workers. */
export interface Said {
  readonly key: SayingKey;
  readonly given: readonly Given[];
}

/** Says something: said('method', 12). */
export const said = <K extends SayingKey>(key: K, ...given: Sayings[K]): Said => ({ key, given });

/** The counted notes of a file, in their order; dates that are sure belong to what is said of all. */
export function saidNotes(counts: ReadonlyMap<Note, number>): Said[] {
  return Array.from(counts).flatMap(([note, n]) => {
    if (note === 'dayFirstSure' || note === 'monthFirstSure') return [];
    if (note === 'dayFirst' || note === 'monthFirst') return [said(note, n, counts.get(`${note}Sure`) ?? 0)];
    return [said(note, n)];
  });
}

const MOST_NAMES = 12;
const LONGEST_NAME = 40;

/** At most 12 names, each cut to 40 characters. */
export function namesOf(names: readonly string[], either = false): Names {
  const cut = (name: string): string =>
    name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  const more = Math.max(0, names.length - MOST_NAMES);
  return { shown: names.slice(0, MOST_NAMES).map(cut), more, either };
}
