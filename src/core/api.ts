/**
 * One interface per worker: every message between threads stands on this page.
 * Workers expose classes of core/service that satisfy these; jobs/bridge.ts is the only caller.
 */
import type { Span } from './dataset/seam';
import type { Sampled } from './dataset/sampling';
import type { FileReport, Kind, Reject } from './dataset/types';
import type { LensAnswers, LensOptions } from './lenses';
import type { AnsweredLens } from './lenses/names';
import type { Support } from './lenses/support';
import type { FilmToMake } from './export/film';
import type { Sheet, SheetMoment } from './export/sheet';
import type { WrittenName, FilmName } from './export/formats';
import type { ExportOptions, People, Pseudonymity } from './export/options';
import type { CollectionGuess } from './service/collection';
import type { Expanded, SourceFile } from './import/unpack/container';
import type { Packed } from './import/unpack/packing';
import type { ArchiveContext } from './import/head';
import type { RecordAnswer, RecordFile, RecordPlace } from './import/rawRecord';
import type { ImportFile, ImportPlan, ImportTask } from './import/task';
import type { CascadeFigures } from './paths/figures';
import type { ChoiceFault } from './paths/likely/chosen';
import type { DrawnHops } from './paths/likely/ranges';
import type {
  CascadeEntry,
  Estimate,
  Found,
  LibraryQuery,
  LibrarySummary,
  Reach,
  Take,
  Taken,
} from './library/types';
import type { Likelihood } from './paths/likely/icd203';
import type { Anchor } from './paths/translations/evidence';
import type { Basis } from './paths/types';
import type { SessionContent } from './session/file';
import type { Rehearsed, Wording } from './simulate/rehearsal';
import type { Carried } from './wording/carry';
import type { DiffPart, Edit } from './wording/types';
import type { CascadeAccounts, LaidOut, LayoutInput, LayoutName, OnShare, OnSoFar } from './layout/types';
import type { Facets } from './replay/filter';
import type { Cascade, ReplayIndex } from './replay/types';
import type { VariantTree } from './wording/tree';

/** Told while work goes on. `done` of `total` in the stage's own unit (bytes, posts). */
export interface Progress {
  stage:
    | 'fetching'
    | 'making'
    | 'listing'
    | 'taking'
    | 'reading'
    | 'joining'
    | 'paths'
    | 'wording'
    | 'layout'
    | 'replay';
  done: number;
  total: number;
}
export type OnProgress = (progress: Progress) => void;

/** What was opened, in figures. */
export interface DatasetSummary {
  /** Posts; of a sample, those that it stands for, as are kinds, languages and coverage. */
  posts: number;
  /** What the posts were chosen from, where they are a sample; null where each stands for itself. */
  sampled: Sampled | null;
  accounts: number;
  external: number;
  kinds: Record<Kind, number>;
  languages: Record<string, number>;
  time: { first: number | null; last: number | null; undated: number };
  /** Reposts in the export ÷ reposts that the platform reported, where it did. */
  coverage: { held: number; reported: number } | null;
  files: FileReport[];
  /** Posts that say of themselves that a simulator made them. */
  synthetic: number;
  rejects: Reject[];
  /** How it was collected, as far as the posts show. */
  collected: CollectionGuess;
  /** What each lens can answer from it. */
  support: Support[];
  /** Authors stand in it as hashes, so that a message is chosen by its words. */
  hashedAuthors: boolean;
}

/** An account that might be the source, or that messages can be chosen of. */
export interface SourceCandidate {
  account: number;
  /** Short keyed hash for the URL. */
  key: string;
  handle: string;
  name: string;
  followers: number;
  verified: boolean;
  /** Own posts in the export. */
  posts: number;
  /** Retellings of its posts by other accounts. */
  retellings: number;
  /** Looks like an official account by a stated rule (core/network/official.ts). */
  official: boolean;
  /** None of its own posts is in the file; its posts are known only because others refer to them. */
  absent: boolean;
  /** Posts that refer to it. */
  referring: number;
}

/** One message of the source: a root post and its cascade. */
export interface MessageSummary {
  root: number;
  /** Short keyed hash for the URL. */
  key: string;
  handle: string;
  /** First words; '' where the root is external and its text unknown. */
  words: string;
  time: number;
  size: number;
  depth: number;
  /** Posts whose path is unknown (reposts hung on their original). */
  unknown: number;
  external: boolean;
}

/** A post to be read. */
export interface PostView {
  row: number;
  /** Short keyed hash for the URL; '' where its author is not named. */
  key: string;
  /** Id, handle and name, or pseudonyms and ''. */
  id: string;
  handle: string;
  name: string;
  time: number;
  kind: Kind;
  lang: string;
  text: string;
  /** What its audience sees: a repost shows its original, a quote also one level of the quoted post. */
  seen: string;
  /** The quoted post's text where the audience sees it, '' otherwise. */
  quoted: string;
  /**
   * What its author says beside the message: a quote's own words while it still shows the message below them, or what
   * stands before a manual repost's credit; '' otherwise. No part of the wording: never compared.
   */
  comment: string;
  /** What it shares with the post that it may be a translation of; empty for all others. */
  shares: Anchor[];
  external: boolean;
  /** How many posts of its kind it stands for, in a sample; 1 elsewhere. */
  posts: number;
  truncated: boolean;
  /** Where its record stands in the files; null where it is only referred to, and while anybody stands under a pseudonym. */
  record: RecordPlace | null;
}

/** One hop of the path from the root to a post. */
export interface PathStep {
  post: PostView;
  basis: Basis;
  probability: number;
  /** Word of the ICD 203 scale for an inferred hop; null for any other: it is no estimate. */
  likelihood: Likelihood | null;
  similarity: number;
  edit: Edit;
  editFlags: number;
  fidelity: number;
  drift: number;
  /** The hop's words against its parent's; empty for the root and replies. */
  diff: DiffPart[];
  /** Against the root's words. */
  diffFromRoot: DiffPart[];
  /** Second-best parent, if there is one. */
  second: PostView | null;
}

/** Two posts side by side. */
export interface Comparison {
  a: PostView;
  b: PostView;
  /** The words that the audience of `b` sees of the message against those that the audience of `a` sees. */
  diff: DiffPart[];
  edit: Edit;
  /** Bits of EDIT_FLAG. */
  editFlags: number;
  /** 2L / (|a| + |b|); NaN where one is a reply, has no words, or may be a translation of the other. */
  fidelity: number;
}

/** One way in which words were changed, as its first maker changed them. */
export interface EditView {
  /** Its number in `CascadeBundle.tree.edits`. */
  edit: number;
  /** Runs of words that were left out and that were put in, in the order of the text. */
  lost: string[];
  added: string[];
}

/** Edits that a search found, those that most posts show first. */
export interface FoundEdits {
  /** Their numbers. */
  edits: Uint32Array;
  /** Posts, of those that count, that show each of them. */
  posts: Uint32Array;
}

/** What stands beside the posts that are published: keys of posts, and texts about them. */
export interface Beside {
  keys: string[];
  texts: string[];
}

/** What carries a wording, an edit or a word. */
export interface Carriers {
  /** Words that were left out and put in, for an edit; the word or the wording itself as `added`. */
  lost: string[];
  added: string[];
  /** Wordings of the cascade that carry it. */
  wordings: Uint32Array;
}

/** A post that another may have been taken from instead. */
export interface Alternative {
  post: PostView;
  basis: Basis;
  /** NaN where none is claimed. */
  probability: number;
  likelihood: Likelihood | null;
}

/** Which picture is asked for: known paths, or likely ones where a repost's path is not recorded. */
export interface Paths {
  likely: boolean;
}

/** One wording of the cascade; its number in the list is what `Cascade.variant` holds. */
export interface VariantView {
  /** That number: its columns are in `CascadeBundle.tree`. */
  variant: number;
  key: string;
  /** The words, as their first own-worded post wrote them, or what stands in their place. */
  text: string;
  withheld: boolean;
  lang: string;
  handle: string;
  carriers: number;
  /** Place of the first post that carries it. */
  first: number;
  drift: number;
  /** Bits of EDIT_FLAG against its parent wording: those of `tree.flags`, and `valence`. */
  flags: number;
  /** Runs of words that its parent wording (`tree.parent`) has and it has not, and the other way; in its order. */
  lost: string[];
  added: string[];
}

/** Everything the main thread needs to draw and read one message. */
export interface CascadeBundle {
  cascade: Cascade;
  /** Words of the first root, '' where unknown. */
  rootText: string;
  rootLang: string;
  rootHandle: string;
  /** The 2,000 most carried wordings; others are asked for (`variants`). `variants[i]` is wording i; wordings are numbered by carriers. */
  variants: VariantView[];
  variantCount: number;
  /** Columns of all wordings: their lineage, carriers, flags and edits. */
  tree: VariantTree;
  /** By place: code in CHANGES, what the post did to the words that it was given. */
  change: Uint8Array;
  /** By place: number of the edit that it made (`tree.edits`), -1 = none. */
  madeBy: Int32Array;
  /** Tokens of the root's message: surface, with what stands between them. */
  rootTokens: { surface: string; after: string; core: boolean }[];
  /** survives[v * words + w] = 1 where wording v still holds the root's token w. */
  survives: Uint8Array;
  /** Places of accounts worth a label, most descendants first, with their handles (≤ 60). */
  labels: { place: number; text: string }[];
  bases: Record<Basis, number>;
  kinds: Record<Kind, number>;
}

/** import.worker (a pool of them): bytes to columns. */
export interface ImportApi {
  /** Where batches go (service/batchPort.ts), and who is told of the bytes read. Called first in every opening. */
  connect(port: MessagePort, onBytes: (file: number, bytes: number) => void): void;
  /** Takes an archive apart; null for a file that is none. */
  expand(file: SourceFile): Promise<Expanded | null>;
  /** What the parts of personal archives of X say together, by folder. */
  archives(parts: readonly SourceFile[]): Promise<Map<string, ArchiveContext>>;
  /** Looks at the first bytes of a file: its format, or why it is refused, and the tasks it is read in. */
  plan(file: ImportFile): Promise<ImportPlan>;
  /** Reads one task and sends its batches; for a part of a table, where it began and ended. */
  read(task: ImportTask, file: Packed): Promise<Span | null>;
  /** Settles when the analyse worker has taken all batches. */
  drained(): Promise<void>;
  /** Reads one record once more, to show it as it came in, or `whole` to save it; it needs no connection. */
  record(file: RecordFile, start: number, length: number, whole: boolean): Promise<RecordAnswer>;
}

/** library.worker: finds cascades in a library and reads them. Rejects with LibraryFault. */
export interface LibraryApi {
  /** Opens the library whose files `reach` (a proxy of the main thread's) gives; another that was open is let go. */
  open(name: string, reach: Reach): Promise<LibrarySummary>;
  /**
   * Cascades that match, largest first. `onFound` is told while the index is read, row group by row group; what was read
   * is kept. A new search gives up the one before (AbortError).
   */
  find(query: LibraryQuery, limit: number, onFound: (found: Found) => void): Promise<Found>;
  /** What opening these would take. */
  estimate(entries: CascadeEntry[]): Promise<Estimate>;
  /**
   * Posts of the cascades as a CSV that the import reads (import/library.ts): pieces in their order, each waited for
   * before the next is made; where one cannot be taken, it is given up. `onPosts` is told posts read, of all.
   */
  take(
    entries: CascadeEntry[],
    take: Take,
    onPiece: (piece: Uint8Array<ArrayBuffer>) => void | Promise<void>,
    onPosts: (done: number, total: number) => void,
  ): Promise<Taken>;
}

/** Name of the error of a question to an analyse worker that holds nothing (yet). */
export const NOTHING_OPEN = 'NothingOpen';

/** analyse.worker: holds the Dataset; everything else is asked of it. */
export interface AnalyseApi {
  /** Forgets what it holds and waits for batches. */
  begin(): void;
  /** Batches of an import worker arrive on this port (jobs/importer.ts). */
  receive(port: MessagePort): void;
  /** All ports are closed: build Dataset, Forest and Lineage. `valence`: it is read where hops and wordings are told. */
  finish(
    files: FileReport[],
    options: { valence: boolean },
    onProgress?: OnProgress,
  ): Promise<DatasetSummary>;
  /**
   * Private accounts stand under pseudonyms from now on, and their own words are withheld (service/discretion.ts); null
   * names everybody. What was answered before is asked anew by whoever shows it. It outlives the Dataset.
   */
  discreet(how: Pseudonymity | null, people: People): void;
  sources(query: string, limit: number): SourceCandidate[];
  /** Accounts by their rows, as `sources` tells of them. */
  candidates(accounts: number[]): SourceCandidate[];
  messages(accounts: number[], limit: number): { total: number; messages: MessageSummary[] };
  /** Messages by their root rows, whoever wrote them. */
  messagesAt(roots: number[]): MessageSummary[];
  /** Likely paths are inferred when they are first asked for. */
  cascade(roots: number[], paths: Paths, onProgress?: OnProgress): Promise<CascadeBundle>;
  /** The same, for a look aside: what is asked of "the cascade that was last asked for" is still asked of the one before. */
  aside(roots: number[], paths: Paths): Promise<CascadeBundle>;
  /** As everything is told, or as `by` says for this once. */
  posts(rows: number[], by?: { how: Pseudonymity | null; people: People }): Promise<PostView[]>;
  /** Texts that were written here, a method card or a story, with nobody private named in them. */
  inside(texts: string[], by: { how: Pseudonymity; people: People }): Promise<string[]>;
  /** Whether texts that came from elsewhere, names of files, name somebody private. */
  disclosing(texts: string[], by: { how: Pseudonymity; people: People }): Promise<boolean[]>;
  /** Hops from the root to a post. */
  path(row: number, paths: Paths): Promise<PathStep[]>;
  /**
   * Shape of a cascade in figures. On likely paths `onFigures` is told them first as they are drawn, then with ranges
   * over more and more likely trees. Asking for others gives these up (AbortError).
   */
  metrics(
    roots: number[],
    paths: Paths,
    onFigures?: (figures: CascadeFigures) => void,
  ): Promise<CascadeFigures>;
  /**
   * What a lens answers of a message, kept until paths are chosen by hand. Answers about another message, source or
   * picture give up those that are still computed (AbortError).
   */
  answer<L extends AnsweredLens>(
    lens: L,
    roots: number[],
    paths: Paths,
    options: LensOptions[L],
  ): Promise<LensAnswers[L]>;
  /**
   * Hops of posts (rows) below the roots in each of the likely trees that are drawn. Asking for another cascade gives
   * them up (AbortError).
   */
  hopsOver(roots: number[], rows: number[]): Promise<DrawnHops>;
  /** Other parents that a post may have than the one it has in a picture, most probable first. */
  alternatives(row: number, paths: Paths): Promise<Alternative[]>;
  /**
   * Hangs a post on another by hand, in both pictures, or as it was before (null); cascades and paths asked for from
   * then on show it. Returns what speaks against it: nothing has changed then. Choices are forgotten with the Dataset.
   */
  choose(row: number, parent: number | null): ChoiceFault | null;
  /** Two posts, by row, side by side. */
  compare(a: number, b: number): Promise<Comparison>;
  /** Wordings of the cascade that was last asked for, by their numbers in it. */
  variants(numbers: number[]): VariantView[];
  /** Numbers of its wordings whose text holds all of these words (case and script forms folded), most carried first. */
  findVariants(query: string): Promise<number[]>;
  /**
   * Edits of it whose words hold all of these. `carriers` = posts that count, by wording. The first question takes its
   * time, in slices.
   */
  findEdits(query: string, carriers: Uint32Array): Promise<FoundEdits>;
  /** Wordings of it that carry a wording, an edit or a word; null where it has no such thing. */
  carrying(what: Carried): Promise<Carriers | null>;
  /**
   * Places of the cascade that was last asked for, ascending, whose posts hold every term: `@name`, `#tag`, or words
   * (case and script forms folded).
   */
  findPosts(query: string): Promise<Int32Array>;
  /** Ways in which words were changed in it, by their numbers in `tree.edits`. */
  edits(numbers: number[]): EditView[];
  /**
   * Writes a cascade as a file: pieces in their order, each waited for before the next is made. Beginning another gives
   * it up (AbortError).
   */
  write(
    name: WrittenName,
    roots: number[],
    paths: Paths,
    options: ExportOptions,
    onPiece: (piece: Uint8Array<ArrayBuffer>) => void | Promise<void>,
  ): Promise<void>;
  /**
   * Writes the posts below the roots as lines that open again to the same picture (service/extract.ts), as `write` does.
   * Returns what belongs beside that file: the keys that posts have in it, '' for those that it does not hold, and texts
   * in which nobody private is named who has a pseudonym in it.
   */
  extract(
    roots: number[],
    options: People & Pick<ExportOptions, 'pseudonyms'>,
    beside: Beside,
    onPiece: (piece: Uint8Array<ArrayBuffer>) => void | Promise<void>,
  ): Promise<Beside>;
  /** How posts, by row, are told apart by what a cascade's columns do not hold; codes in the order of the rows. */
  facets(rows: Int32Array): Facets;
  /** Who wrote the posts of a cascade, given by their rows, and what ties these accounts outside it. */
  accounts(rows: Int32Array): CascadeAccounts;
  /** By what the export is known again (session/fingerprint.ts). */
  fingerprint(): string;
  /** Keys of posts and accounts, by their rows; '' for rows that there are not. */
  keys(posts: number[], accounts: number[]): { posts: string[]; accounts: string[] };
  /** Post rows of URL keys, -1 where the export has no such post. */
  resolve(keys: string[]): number[];
  /** The same for accounts. */
  resolveAccounts(keys: string[]): number[];
}

/** layout.worker: a cascade → where everything stands. */
export interface LayoutApi {
  /** `onShare` is told how far the slow ones are. */
  /** `onSoFar` is told where everything stands so far, where a layout takes its time. */
  lay(name: LayoutName, input: LayoutInput, onShare?: OnShare, onSoFar?: OnSoFar<LaidOut>): LaidOut;
}

/** replay.worker: Cascade → running figures. */
export interface ReplayApi {
  build(cascade: Cascade, survives: Uint8Array, words: number): ReplayIndex;
}

/** What a user chose in one export, as text (session/choices.ts). */
export interface KeptChoices {
  fingerprint: string;
  /** Name of the export. */
  title: string;
  /** Unix ms. */
  saved: number;
  text: string;
}

export interface KeptFile {
  name: string;
  blob: Blob;
}

/** An export that is kept whole. */
export interface KeptDataset {
  fingerprint: string;
  title: string;
  bytes: number;
  saved: number;
}

/** store.worker: what is kept on the device (rejects with StoreFault, whose message says why), and session files. */
export interface StoreApi {
  /** Null where none are kept. */
  choices(fingerprint: string): Promise<KeptChoices | null>;
  keepChoices(kept: KeptChoices): Promise<void>;
  keepDataset(dataset: KeptDataset, files: KeptFile[]): Promise<void>;
  list(): Promise<{ choices: KeptChoices[]; datasets: KeptDataset[] }>;
  files(fingerprint: string): Promise<KeptFile[]>;
  forgetChoices(fingerprint: string): Promise<void>;
  forgetDataset(fingerprint: string): Promise<void>;
  /** The whole database is gone then. */
  forgetAll(): Promise<void>;
  /** Writes a session file: pieces in their order, each waited for before the next. Rejects with FileFault. */
  pack(
    content: SessionContent,
    onPiece: (piece: Uint8Array<ArrayBuffer>) => void | Promise<void>,
  ): Promise<void>;
  /** What a session file holds. Rejects with FileFault. */
  unpack(blob: Blob): Promise<SessionContent>;
  /** A zip archive of texts. */
  zip(entries: readonly { name: string; text: Blob }[]): Promise<Blob>;
}

/** simulate.worker: synthetic exports. */
export interface SimulateApi {
  /** Makes a large cascade as API v2 lines: pieces in their order; each is waited for before the next is made. */
  make(
    posts: number,
    seed: number,
    onPiece: (piece: Uint8Array<ArrayBuffer>) => void | Promise<void>,
    onPost: (written: number) => void,
  ): Promise<void>;
  /** Rehearses wordings beside each other; told after each of the seeds how many are done. */
  rehearse(wordings: readonly Wording[], onSeed: (done: number) => void): Promise<Rehearsed[]>;
}

/** encode.worker: frames → a film. One at a time. */
export interface EncodeApi {
  /** What this browser encodes such a film as, by name; null = it cannot. */
  codec(name: FilmName, size: { width: number; height: number; fps: number }): Promise<string | null>;
  /** A moment of a sheet as PNG. */
  picture(sheet: Sheet, moment: SheetMoment): Promise<Uint8Array<ArrayBuffer>>;
  /** Posts and hops alone at a share of the axis, as PNG; null where no card draws them. */
  stage(sheet: Sheet, share: number): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Begins a film whose frames are moments of a sheet. Rejects where this browser cannot encode it. */
  begin(film: FilmToMake, sheet: Sheet): Promise<void>;
  /** A frame that will come, before the first: a GIF's colours are chosen by such. */
  learn(frame: SheetMoment): Promise<void>;
  /** The next frame. Settles once there is room for another. */
  add(frame: SheetMoment): Promise<void>;
  /** The whole file. */
  finish(): Promise<Uint8Array<ArrayBuffer>>;
}
