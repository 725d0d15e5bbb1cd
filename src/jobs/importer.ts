/** Opens files: looks at each, reads their parts in a pool of workers, lets the analyse worker finish. */
import type { AnalyseApi, DatasetSummary, OnProgress } from '../core/api';
import type { Span } from '../core/dataset/seam';
import type { FileReport } from '../core/dataset/types';
import type { ColumnMapping } from '../core/import/table/columns';
import type { ArchiveContext } from '../core/import/head';
import type { MappingRequest } from '../core/import/table/mapping';
import { expandAll, sourceFile, type Expanded, type SourceFile } from '../core/import/unpack/container';
import { newReport, uniqueNames } from '../core/import/report';
import type { Tried } from '../core/import/whyNothing';
import type { RecordFile } from '../core/import/rawRecord';
import { said, type Said } from '../core/import/said';
import { sift } from '../core/import/unpack/sift';
import { TASK_BYTES, type ImportPlan, type ImportTask } from '../core/import/task';
import { folderOf, isArchivePart } from '../core/import/formats/x-archive-context';
import { callback, WorkerDied, type Bridge } from './bridge';
import type { ImportPool, PoolUse, PoolWorker } from './importPool';

export interface InputFile {
  name: string;
  blob: Blob;
  /** Which column of a table holds what, as the user said. */
  mapping?: ColumnMapping;
  /** Why it could not even be reached. */
  refused?: Said;
}

export interface ImporterDeps {
  analyse: Bridge<AnalyseApi>;
  signal: AbortSignal;
  onProgress: OnProgress;
  /**
   * Asked of a table that is not recognised: which column holds what. Null leaves the file out. Files are asked about
   * one after the other; where this is not given, none is.
   */
  ask?: (name: string, request: MappingRequest) => Promise<ColumnMapping | null>;
  /** The valence of words is shown. */
  valence: boolean;
  /** The workers that read; of several openings by one pool only one goes on. */
  pool: ImportPool;
  /** What is read by a worker that dies is not given up: the whole rejects with WorkerDied, to be done again. */
  whole?: boolean;
}

/** What was opened. */
export interface OpenedFiles {
  summary: DatasetSummary;
  /** How each file is read again, by its number; with the handles, none of the bytes. */
  files: readonly RecordFile[];
}

/** Nothing of what was opened holds a post; `tried` says why, file by file. */
export class NothingToOpen extends Error {
  override name = 'NothingToOpen';
  constructor(readonly tried: readonly Tried[]) {
    super(tried.map(({ name, said: all }) => `${name}: ${all.map(({ key }) => key).join(', ')}`).join('\n'));
  }
}

/** The column that holds a file's number ends here. */
const MOST_FILES = 65_535;

/**
 * Reads the files into the Dataset that the analyse worker holds, and returns its summary and where its records stand.
 * A part whose worker dies is missing and named in the report of its file; the others go on.
 * Rejects with the signal's reason when cancelled (the workers are ended), with NothingToOpen when no file holds
 * posts, with WorkerDied when the analyse worker dies, or any where the whole is asked for.
 */
export async function openFiles(inputs: readonly InputFile[], deps: ImporterDeps): Promise<OpenedFiles> {
  if (!inputs.length) throw nothing([]);
  const opening = new Opening(deps);
  try {
    const opened = await opening.run(inputs);
    deps.pool.rest(opening);
    return opened;
  } catch (error) {
    deps.pool.end(opening);
    throw error;
  }
}

class Opening implements PoolUse {
  /** The files chosen, archives taken apart. */
  #files: readonly SourceFile[] = [];
  #names: readonly string[] = [];
  /** What is to be said of the files together; it stands in the first report. */
  #notes: readonly Said[] = [];
  #reports: FileReport[] = [];
  #archives: ReadonlyMap<string, ArchiveContext> = new Map();
  /** Bytes of each file, as it lies there, and those of them read. An archive's are those of its entries. */
  #sizes: number[] = [];
  #read: number[] = [];
  readonly #pool: readonly PoolWorker[];

  readonly analyse: Bridge<AnalyseApi>;
  readonly signal: AbortSignal;

  constructor(private readonly deps: ImporterDeps) {
    this.analyse = deps.analyse;
    this.signal = deps.signal;
    this.#pool = deps.pool.begin(this);
  }

  async run(inputs: readonly InputFile[]): Promise<OpenedFiles> {
    const { analyse, signal } = this;
    const { onProgress, valence } = this.deps;
    await analyse.call(signal, (api) => api.begin());
    await this.#takeApart(inputs);
    await this.#readArchives();
    this.#startAll();
    const plans: (ImportPlan | null)[] = this.#files.map(() => null);
    await this.#each(this.#files, async (worker, input, file) => {
      plans[file] = input.archive || input.refused ? null : await this.#plan(worker, input, file);
    });
    await this.#askAbout(plans);
    const tasks = this.#tasks(plans);
    const spans: (Span | null)[] = tasks.map(() => null);
    await this.#each(tasks, async (worker, task, i) => {
      spans[i] = await this.#readTask(worker, task);
    });
    if (spans.some(Boolean)) {
      const { rejoin } = await import('../core/import/table/rejoin');
      await rejoin(tasks, spans, (task) => this.#readTask(this.#pool[0]!, task));
    }
    await Promise.all(this.#pool.map((worker) => worker.drained()));
    if (!tasks.length) throw await nothingIn(this.#reports);
    const summary = await analyse.call(signal, (api) =>
      api.finish(this.#reports, { valence }, callback(onProgress)),
    );
    if (!summary.posts) throw await nothingIn(summary.files);
    return { summary, files: plans.map((plan, file) => this.#recordFile(plan, file)) };
  }

  #recordFile(plan: ImportPlan | null, file: number): RecordFile {
    const { blob, packing, holds } = this.#files[file]!;
    const table = plan?.head.table ?? null;
    return {
      name: this.#names[file]!,
      blob,
      packing: plan?.packing ?? packing,
      holds,
      format: plan?.format ?? null,
      encoding: plan?.encoding ?? 'utf-8',
      packed: plan?.packed ?? null,
      table: table && { ...table, rows: [] },
    };
  }

  /** Starts every worker where there is work for all, while the first looks at the files. */
  #startAll(): void {
    const bytes = this.#sizes.reduce((sum, size) => sum + size, 0);
    // One that cannot be started says so when it is called.
    if (bytes > TASK_BYTES) for (const worker of this.#pool) worker.start().catch(() => undefined);
  }

  /** Finds the files to be read, and starts a report on each. */
  async #takeApart(inputs: readonly InputFile[]): Promise<void> {
    const { kept, notes } = sift(inputs.map((input) => input.name));
    this.#notes = notes;
    const chosen = kept.map((i): SourceFile => {
      const { name, blob, mapping, refused } = inputs[i]!;
      return { ...sourceFile(name, blob, mapping ?? null), refused: refused ?? null };
    });
    const all = await expandAll(chosen, async (files) => {
      const expanded: (Expanded | null)[] = files.map(() => null);
      await this.#each(files, async (worker, file, i) => {
        expanded[i] = await this.#expand(worker, file);
      });
      return expanded;
    });
    this.#files = all.slice(0, MOST_FILES);
    this.#names = uniqueNames(this.#files.map((file) => file.name));
    this.#reports = this.#files.map(reportOf);
    this.#sizes = this.#files.map((file) => (file.archive ? 0 : file.blob.size));
    this.#read = this.#sizes.map(() => 0);
    if (all.length > MOST_FILES) notes.push(said('tooManyFiles', MOST_FILES, all.length - MOST_FILES));
    if (!this.#reports.length) throw nothing(notes);
    this.#reports[0]!.notes.push(...notes);
  }

  /** Learns what the parts of personal archives say together; without it their posts have no name for their author. */
  async #readArchives(): Promise<void> {
    const parts = this.#files.filter((file) => !file.archive && !file.refused && isArchivePart(file.name));
    if (!parts.length) return;
    try {
      this.#archives = await this.#pool[0]!.call((api) => api.archives(parts));
    } catch (error) {
      this.#mayGoOn(error);
      this.#reports[0]!.notes.push(await whyUnread(error));
    }
  }

  /** A file that cannot be looked at is told so when it is planned. */
  async #expand(worker: PoolWorker, file: SourceFile): Promise<Expanded | null> {
    try {
      return await worker.call((api) => api.expand(file));
    } catch (error) {
      this.#mayGoOn(error);
      return null;
    }
  }

  /** Looks at one file; a file that cannot be looked at is refused with the reason. */
  async #plan(worker: PoolWorker, input: SourceFile, file: number): Promise<ImportPlan | null> {
    const report = this.#reports[file]!;
    try {
      const { blob, packing, holds, mapping } = input;
      const name = this.#names[file]!;
      const archive = this.#archives.get(folderOf(input.name)) ?? null;
      const plan = await worker.call((api) => api.plan({ name, blob, packing, holds, mapping, archive }));
      report.format = plan.format ?? 'none';
      report.why = plan.why;
      report.notes = [...(file === 0 ? this.#notes : []), ...plan.notes];
      return plan;
    } catch (error) {
      this.#mayGoOn(error);
      report.why =
        error instanceof WorkerDied ? said('died', input.name, 0, input.blob.size) : await whyUnread(error);
      return null;
    }
  }

  /** Lets the user name the columns of tables that are not recognised; these are looked at again. */
  async #askAbout(plans: (ImportPlan | null)[]): Promise<void> {
    const { ask, signal } = this.deps;
    for (const [file, plan] of plans.entries()) {
      if (!ask || !plan?.needsMapping) continue;
      const input = this.#files[file]!;
      const mapping = await ask(input.name, plan.needsMapping);
      signal.throwIfAborted();
      if (mapping) plans[file] = await this.#plan(this.#pool[0]!, { ...input, mapping }, file);
    }
  }

  /** Tasks in the order in which the builder merges them. */
  #tasks(plans: readonly (ImportPlan | null)[]): ImportTask[] {
    const tasks: ImportTask[] = [];
    plans.forEach((plan, file) => {
      if (!plan?.format) {
        this.onBytes(file, this.#sizes[file]!);
        return;
      }
      const { format, encoding, packing, packed, head } = plan;
      const given = { file, format, encoding, packing, packed, head, seam: null };
      for (const [start, end] of plan.ranges) tasks.push({ ...given, task: tasks.length, start, end });
    });
    return tasks;
  }

  /** Reads a task; a part of a table tells where it began and ended. */
  async #readTask(worker: PoolWorker, task: ImportTask): Promise<Span | null> {
    const input = this.#files[task.file]!;
    const { blob, packing, holds } = input;
    try {
      return await worker.call((api) => api.read(task, { blob, packing, holds }));
    } catch (error) {
      this.#mayGoOn(error);
      // The analyse worker's end is the end of the import; an import worker's is a gap in one file.
      const { notes } = this.#reports[task.file]!;
      if (error instanceof WorkerDied) notes.push(said('died', input.name, task.start, task.end));
      else notes.push(await whyUnread(error));
      return null;
    }
  }

  /** What went wrong is one file's trouble; or else it is thrown. */
  #mayGoOn(error: unknown): void {
    this.deps.signal.throwIfAborted();
    if (this.deps.whole && error instanceof WorkerDied) throw error;
  }

  /** Runs a job for each item, in order, each worker taking the next when it is done. */
  async #each<T>(
    items: readonly T[],
    job: (worker: PoolWorker, item: T, index: number) => Promise<void>,
  ): Promise<void> {
    let next = 0;
    await Promise.all(
      this.#pool.slice(0, items.length).map(async (worker) => {
        while (next < items.length) {
          const index = next++;
          await job(worker, items[index]!, index);
        }
      }),
    );
  }

  readonly onBytes = (file: number, bytes: number): void => {
    this.#read[file] = Math.min(this.#read[file]! + bytes, this.#sizes[file]!);
    const done = this.#read.reduce((sum, read) => sum + read, 0);
    const total = this.#sizes.reduce((sum, size) => sum + size, 0);
    this.deps.onProgress({ stage: 'reading', done, total });
  };
}

/** What is known of a file before it is looked at. */
function reportOf({ name, blob, refused, archive }: SourceFile): FileReport {
  return archive
    ? newReport(name, blob.size, 'zip', archive.why, [...archive.notes])
    : newReport(name, blob.size, 'none', refused, []);
}

/** Among what was chosen is no file at all that is looked at. */
const nothing = (notes: readonly Said[]): NothingToOpen =>
  new NothingToOpen([{ name: '', said: [said('noFile'), ...notes] }]);

const reasons = () => import('../core/import/whyNothing');
const nothingIn = async (reports: readonly FileReport[]): Promise<NothingToOpen> =>
  new NothingToOpen((await reasons()).whyNothing(reports));
const whyUnread = async (error: unknown): Promise<Said> => (await reasons()).whyUnread(error);
