/** Every sentence of the import, in English; the interface may translate by key. */

/** Why a record became neither post nor account: what was found, what was expected. */
export const REJECT_REASONS = {
  brokenJson: 'The line is not complete JSON: it was cut or damaged. One JSON object a line was expected.',
  brokenElement:
    'The list ends inside a record: the file was cut or damaged. A complete JSON object was expected.',
  notObject: 'A bare value was found where a post, a JSON object, was expected.',
  notPost: 'The record has none of the fields of a post (id, text, author); a post was expected.',
  noId: 'The post has no id, so nothing can refer to it; an id was expected.',
  notice: 'A notice of the platform (deleted posts, limits) was found where a post was expected.',
  hidden: 'A notice names the post as deleted or withdrawn, so nothing of it is shown.',
  hiddenAccount:
    'A notice names the account as deleted, protected or withdrawn, so nothing of it and of its posts is shown.',
  limitNotice:
    'A limit notice was found where a post was expected: the platform held back posts that matched what was collected.',
  warningNotice: 'A warning of the platform to the collector was found where a post was expected.',
  disconnectNotice: 'A notice that the platform closed the stream was found where a post was expected.',
  withheldNotice:
    'A notice that a post or an account is withheld in some countries was found where a post was expected.',
  unavailable: 'The platform showed a post that was deleted or is not for everyone; its words are not there.',
  platformError: 'An error message of the platform was found where posts were expected.',
  headerRow: 'The row repeats the header: several tables stand in one file.',
  emptyRow: 'The row has neither text nor id; both were expected.',
  roundedId:
    'A spreadsheet rounded the id (1.23457E+18), so nothing can refer to the post; an exact id was expected.',
  edgeOnly: 'The row links two accounts (follows, or the like) and holds no post.',
  openQuote: 'A quotation mark opens a cell and is never closed; the line was left out.',
  notEdge:
    "The line is no edge of a tree; ['account', 'post', 'minutes']->['account', 'post', 'minutes'] was expected.",
  notPaths:
    'The line is no cascade; id, account, time, number of paths and the paths were expected, with tabs between.',
  notPath: 'The path cannot be read; account/account:seconds was expected.',
  longPath: 'The path names more than 200 accounts, the most that are followed.',
  otherEvent:
    'The event is no post (a like, a follow, a profile or the like); posts and reposts were expected.',
  tooLarge: 'The record is larger than 256 MB, the most that is read as one.',
} as const;
export type RejectReason = keyof typeof REJECT_REASONS;

/** The sentence of a reject; the key itself where it is not known (files of a newer version). */
export function rejectSentence(reason: string): string {
  return Object.hasOwn(REJECT_REASONS, reason) ? REJECT_REASONS[reason as RejectReason] : reason;
}

const posts = (n: number): string => (n === 1 ? '1 post' : `${n} posts`);
const lines = (n: number): string => (n === 1 ? '1 line names' : `${n} lines name`);
const has = (n: number): string => (n === 1 ? 'has' : 'have');

const toldBy = (sure: number): string =>
  sure ? `${sure} can be nothing else` : 'the times that the ids hold tell so';

/** Doubtful readings and limits met, counted. */
const NOTES = {
  withdrawn: (n) =>
    `${n === 1 ? '1 record is' : `${n} records are`} named by notices as deleted or withdrawn, and not shown.`,
  wordless: (n) =>
    `${n === 1 ? '1 repost shows' : `${n} reposts show`} no words: a notice names the original as deleted or withdrawn.`,
  brokenTie: (n) => `${n} rows of the follower list lack a name and were left out.`,
  follows: (n) => `${n} ties of a follower list were read: who follows whom.`,
  synthetic: (n) =>
    `${posts(n)} ${n === 1 ? 'says of itself that it is' : 'say of themselves that they are'} synthetic: a simulator made them.`,
  noTime: (n) => `${posts(n)} ${has(n)} no readable time; where the id holds it, it was taken from there.`,
  noZone: (n) => `The times of ${posts(n)} name no zone; they were read as UTC.`,
  noAuthorColumn: (n) =>
    `No column names an author: who passed on or replied cannot be told for any of ${posts(n)}, only what was said and when.`,
  noAuthor: (n) => `${posts(n)} ${has(n)} no author.`,
  madeId: (n) => `${posts(n)} ${has(n)} no id; file and line stand for it.`,
  spreadsheetId: (n) =>
    `${n} ids read like 1.23457E+18: a spreadsheet rounded them and they cannot be recovered; file and line stand for them.`,
  spreadsheetReference: (n) =>
    `${n} references to other posts read like 1.23457E+18: a spreadsheet rounded them and they are lost.`,
  repeatedId: (n) =>
    `The id column repeats for different texts, so it names something other than the row; file and line stand for the ids of ${posts(n)}.`,
  notUtf8: (n) => `${n} records are not UTF-8; they were read as Windows-1252.`,
  badCharacters: (n) => `${n} records hold bytes that are no characters; they show as �.`,
  treeTime: (n) =>
    `The times of ${posts(n)} are the first post’s, from its id, and the minutes that the file gives.`,
  treeRoot: (n) => `${lines(n)} the first post as taken from another; it stays the first.`,
  treeSelf: (n) => `${lines(n)} a post as taken from itself; the post was kept.`,
  twoParents: (n) =>
    `${posts(n)} ${has(n)} more than one recorded parent; the earlier stands, another is kept as an alternative.`,
  beforeParent: (n) => `${posts(n)} ${has(n)} an earlier time than the post they were taken from.`,
  pathCount: (n) => `${n === 1 ? '1 cascade says' : `${n} cascades say`} another number of paths than held.`,
  pathThrough: (n) =>
    `${n === 1 ? '1 repost is' : `${n} reposts are`} named only on the way to others, without a time.`,
  idFromName: () => 'The name of the file does not hold the id of the post; the name stands for it.',
  beijingTime: (n) => `The times of ${posts(n)} name no zone; they were read as Beijing time (UTC+8).`,
  timeFromMid: (n) => `The dates of ${posts(n)} name no year; their times were taken from the ids.`,
  platformErrors: (n) =>
    `The platform reported ${n} ${n === 1 ? 'post or account' : 'posts or accounts'} that it did not deliver.`,
  emptyPages: (n) => `${n === 1 ? '1 page holds' : `${n} pages hold`} no results.`,
  polls: (n) => `${posts(n)} ${has(n)} a poll; its choices are not part of the words.`,
  limits: (n) =>
    `${n} limit ${n === 1 ? 'notice' : 'notices'} of the platform: it held back posts that matched; this export has gaps.`,
  withheld: (n) =>
    `${posts(n)} ${n === 1 ? 'is' : 'are'} withheld in some countries; the words may be missing.`,
  promoted: (n) =>
    `${posts(n)} ${n === 1 ? 'was' : 'were'} shown as advertising while the posts were captured.`,
  edited: (n) =>
    `${n === 1 ? '1 record says' : `${n} records say`} that the post was edited: versions of one post are one post here, with the id and time of the first in this export and the words of the last.`,
  repostId: (n) =>
    `The ids of ${n === 1 ? '1 repost' : `${n} reposts`} are not given; post and account stand for them.`,
  accountClosed: (n) =>
    `${n === 1 ? '1 account was' : `${n} accounts were`} closed for a time while the file was recorded.`,
  longHtml: (n) => `${posts(n)} ${has(n)} more than 65,536 characters of HTML; the rest was left out.`,
  undated: (n) => `${posts(n)} ${has(n)} no time; the order of the lines is not taken for one.`,
  unpackCut: () => 'The packed file is damaged or was cut; what stands before the damage was read.',
  unpackLimit: () =>
    'The file unpacks to far more than its packed size allows for text, or than its archive says; it was read up to there.',
  dayFirst: (n, of) => `${n} dates were read as day/month: ${toldBy(of('dayFirstSure'))}.`,
  monthFirst: (n, of) => `${n} dates were read as month/day: ${toldBy(of('monthFirstSure'))}.`,
  // Part of the sentence before.
  dayFirstSure: () => '',
  monthFirstSure: () => '',
  dayFirstGuess: (n) =>
    `${n} dates can be read as day/month or month/day and nothing in the file tells; they were read as day/month.`,
  monthFirstGuess: (n) =>
    `${n} dates can be read as day/month or month/day and nothing in the file tells; they were read as month/day, as times with AM and PM often are.`,
  otherOrder: (n) =>
    `${n} dates exist only in the other order of day and month and were read so; a spreadsheet may have turned others round.`,
  serialTime: (n) => `The times of ${posts(n)} are day numbers of a spreadsheet.`,
  creditOnly: (n) =>
    `${n} reposts name the account of their original, not its id; the original is looked for by account and words.`,
  unnamedOriginal: (n) =>
    `${n} reposts and quotes name the account they come from, not the post; they hang on a post of that account with the same address, which this export does not hold.`,
  longText: (n) =>
    `${n === 1 ? '1 long text was' : `${n} long texts were`} put in the place of the cut ${n === 1 ? 'one' : 'ones'}.`,
  loneText: (n) =>
    `${n === 1 ? '1 long text stands as a post of its own: its post is' : `${n} long texts stand as posts of their own: their posts are`} not in this export.`,
  hashedAuthor: (n) =>
    `The accounts of ${posts(n)} were hashed before the export: they can be told apart, not named. Choose by message.`,
  ragged: (n) => `${n} rows have more or fewer cells than the header.`,
} satisfies Record<string, (count: number, of: (note: string) => number) => string>;
export type Note = keyof typeof NOTES;

/** The sentences of the counted notes of a file; some take several counts together. */
export function noteSentences(counts: ReadonlyMap<string, number>): string[] {
  const of = (note: string): number => counts.get(note) ?? 0;
  return Array.from(counts, ([note, count]) =>
    Object.hasOwn(NOTES, note) ? NOTES[note as Note](count, of) : `${note}: ${count}`,
  ).filter(Boolean);
}

/** What every refusal ends with. */
const EXPECTED =
  'Expected: an export of posts from X/Twitter (API v1.1 or v2, a personal archive, twarc, Hoaxy, NodeXL, TAGS, 4CAT, rtweet and others), Bluesky, Mastodon or Weibo, as JSON, CSV, .xlsx or Parquet, packed or not; or any other table with a column of texts.';

/** Why a whole file was not read. */
export const refusal = {
  empty: (): string => `The file is empty. ${EXPECTED}`,
  binary: (): string => `Binary data were found, not text. ${EXPECTED}`,
  picture: (what: string): string => `${what} was found, which holds no posts. ${EXPECTED}`,
  zip: (): string =>
    `A zip archive inside two others was found; archives are opened two deep. Unpack it and open the files inside. ${EXPECTED}`,
  plainText: (): string => `Plain text was found, no export of posts. ${EXPECTED}`,
  brokenJson: (): string => `The file begins like JSON, but no complete record was found. ${EXPECTED}`,
  unknownJson: (fields: readonly string[]): string =>
    fields.length
      ? `JSON records with the fields ${list(fields)} were found; no known export has them. ${EXPECTED}`
      : `JSON without records was found. ${EXPECTED}`,
  noText: (columns: readonly string[], accepted: readonly string[]): string =>
    `A table with the columns ${list(columns)} was found, none of which holds the text of posts. Expected a column named ${list(accepted, 'or')}.`,
  noPosts: (what: string): string => `${what} ${EXPECTED}`,
  ties: (columns: readonly string[]): string =>
    `A table of two columns of names was found, ${list(columns)}. If it says who follows whom, say which column names the follower when the app asks, or name the columns “follower” and “followed”; open it together with the posts.`,
  noRecognised: (columns: readonly string[]): string =>
    `A table with the columns ${list(columns)} was found; none of them could be recognised. ${EXPECTED}`,
  packed: (kind: 'workbook' | 'parquet', message: string): string =>
    `${kind === 'workbook' ? 'A workbook (.xlsx)' : 'A Parquet file'} was found and could not be read: ${message}. ${EXPECTED}`,
  tooMany: (limit: number, more: number): string =>
    `Only the first ${limit} files were read; ${more} more were left out.`,
  unreadable: (message: string): string => `The file could not be read: ${message}`,
  died: (name: string, from: number, to: number): string =>
    `The part of the app that read ${name} ended unexpectedly; what stands between bytes ${from} and ${to} is missing.`,
};

const files = (n: number): string => (n === 1 ? '1 file' : `${n} files`);
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** What is said of archives and folders, and of what is not read in them. */
export const container = {
  archive: (n: number): string =>
    n
      ? `A zip archive; ${files(n)} in it ${n === 1 ? 'is' : 'are'} read like files of their own.`
      : 'A zip archive without a file that could be read.',
  damaged: (): string =>
    'A zip archive was found that is damaged or was cut: its list of files cannot be read. Unpack it with another program and open what it saves.',
  damagedEntry: (): string => 'The file cannot be read: the archive is damaged here, or was cut.',
  encrypted: (): string =>
    'The file is locked with a password inside its archive. Unpack the archive and open the file.',
  method: (method: number): string =>
    `The file is packed inside its archive in a way that cannot be read (method ${method}). Unpack the archive and open the file.`,
  bomb: (ratio: number): string =>
    `The file would unpack to more than ${ratio} times its size, as no text does; it was not read.`,
  tooMuch: (n: number, entries: number, bytes: number): string =>
    `${files(n)} ${n === 1 ? 'was' : 'were'} left out: of one archive, at most ${entries} files are read, of ${bytes / 2 ** 30} GB together.`,
  nestedTooLarge: (bytes: number): string =>
    `A zip archive inside an archive was found; it is larger than ${megabytes(bytes)}, the most that is unpacked there. Unpack it and open the files inside.`,
  leftOut: (counts: { folders: number; hidden: number; media: number; own: number }): string[] => [
    ...(counts.own
      ? [
          `${files(counts.own)} of the personal archive beside posts, account and followers ${counts.own === 1 ? 'was' : 'were'} left alone.`,
        ]
      : []),
    ...(counts.media
      ? [
          `${files(counts.media)} ${counts.media === 1 ? 'was' : 'were'} left out by the ending of the name: pictures, films, sounds, pages and the like.`,
        ]
      : []),
    ...(counts.hidden
      ? [
          `${files(counts.hidden)} that an operating system hides ${counts.hidden === 1 ? 'was' : 'were'} left out.`,
        ]
      : []),
  ],
};

/** At most 12 names, each cut to 40 characters. */
function list(names: readonly string[], word = 'and'): string {
  const shown = names.slice(0, 12).map((name) => `“${name.length > 40 ? `${name.slice(0, 39)}…` : name}”`);
  if (names.length > 12) return `${shown.join(', ')} ${word} ${names.length - 12} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`;
}
