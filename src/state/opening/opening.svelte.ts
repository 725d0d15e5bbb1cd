/** How files are opened: one opening at a time, its progress, what it asks, how it is given up. */
import type { Progress } from '../../core/api';
import type { ColumnMapping } from '../../core/import/table/columns';
import type { MappingRequest } from '../../core/import/table/mapping';
import { openFiles, type InputFile, type OpenedFiles } from '../../jobs/importer';
import { ImportPool } from '../../jobs/importPool';
import { fetchFile } from '../../jobs/load';
import { makeCascade } from '../../jobs/make';
import type { Bridge } from '../../jobs/bridge';
import type { Refusal } from '../../jobs/receive';
import { spawnImport, spawnOwnImport, type Bridges } from '../../jobs/workers';
import type { Faults } from '../faults.svelte';
import type { Library } from './library.svelte';
import { keepMapping, keptMapping } from './mappings';

/** A table whose columns the user is asked about. */
export interface Question {
  name: string;
  request: MappingRequest;
  /** Null leaves the file out. */
  answer(mapping: ColumnMapping | null): void;
}

export class Opening {
  #progress = $state.raw<Progress | null>(null);
  #question = $state.raw<Question | null>(null);
  #work: AbortController | null = null;
  /** What was said of the columns of what is open, by signature. */
  #mappings: readonly (readonly [signature: string, mapping: ColumnMapping])[] = [];
  readonly #pool = new ImportPool({ spawn: () => (this.framed() ? spawnOwnImport() : spawnImport()) });

  constructor(
    private readonly bridges: Pick<Bridges, 'analyse' | 'simulate' | 'replay' | 'layout' | 'store'>,
    private readonly faults: Faults,
    /** In a frame of an article: only what the app itself wrote is opened, and no valence of words is shown of it. */
    private readonly framed: () => boolean = () => false,
  ) {}

  get mappings(): readonly (readonly [signature: string, mapping: ColumnMapping])[] {
    return this.#mappings;
  }

  /** How far it is; null while nothing is made or read. */
  get progress(): Progress | null {
    return this.#progress;
  }
  /** What is asked about a file while it is opened. */
  get question(): Question | null {
    return this.#question;
  }

  /** Does one opening in place of any that still goes on. Rejects never: what went wrong is reported. */
  async run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.stop();
    const mine = (this.#work = new AbortController());
    this.faults.dismiss();
    try {
      await work(mine.signal);
    } catch (error) {
      this.faults.report(error);
    } finally {
      if (this.#work === mine) this.#progress = null;
    }
  }

  /** Gives up what goes on. */
  stop(): void {
    this.#work?.abort(new DOMException('The opening was given up.', 'AbortError'));
    if (this.#progress) this.#endWorkers();
    this.#progress = null;
  }

  /** So many bytes are about to be unpacked and read. */
  unpacking(bytes: number): void {
    this.#progress = { stage: 'reading', done: 0, total: bytes };
  }

  /** Fetches a file; what is wrong is said in these words. */
  async bring(address: string, words: Record<Refusal, string>, signal: AbortSignal): Promise<InputFile> {
    this.#progress = { stage: 'fetching', done: 0, total: 0 };
    this.#startWorkers();
    try {
      return await fetchFile(address, {
        signal,
        onBytes: (done, total) => this.#show({ stage: 'fetching', done, total }, signal),
      });
    } catch (error) {
      const { NotFetched } = await import('../../jobs/receive');
      throw error instanceof NotFetched ? new Error(words[error.why], { cause: error }) : error;
    }
  }

  /** While posts come, the workers that will read, lay out and replay them load. */
  #startWorkers(): void {
    this.#pool.start();
    this.bridges.analyse.start();
    for (const bridge of this.#later) bridge.start();
  }

  #endWorkers(): void {
    this.#pool.leave();
    for (const bridge of this.#later) bridge.rest();
  }

  /** Those that are asked once all is read. In a frame nothing is kept. */
  get #later(): readonly Pick<Bridge<object>, 'start' | 'rest'>[] {
    const { replay, layout, store } = this.bridges;
    return this.framed() ? [replay, layout] : [replay, layout, store];
  }

  /** A library is about to be opened. */
  listing(): void {
    this.#progress = { stage: 'listing', done: 0, total: 0 };
  }

  /** Reads posts out of a library. */
  take(library: Library, signal: AbortSignal): Promise<InputFile> {
    this.#progress = { stage: 'taking', done: 0, total: 0 };
    this.#startWorkers();
    return library.bring(signal, (done, total) => this.#show({ stage: 'taking', done, total }, signal));
  }

  /** Makes a synthetic export of so many posts. */
  make(posts: number, seed: number, signal: AbortSignal): Promise<InputFile> {
    this.#progress = { stage: 'making', done: 0, total: posts };
    return makeCascade(posts, seed, {
      simulate: this.bridges.simulate,
      signal,
      onProgress: (progress) => this.#show(progress, signal),
    });
  }

  /** Reads files into the analyse worker. `whole` as in openFiles. */
  read(files: InputFile[], signal: AbortSignal, whole: boolean): Promise<OpenedFiles> {
    const total = files.reduce((sum, file) => sum + file.blob.size, 0);
    this.#mappings = [];
    this.#progress = { stage: 'reading', done: 0, total };
    this.#startWorkers();
    return openFiles(files, {
      analyse: this.bridges.analyse,
      pool: this.#pool,
      valence: !this.framed(),
      ...{ signal, whole },
      onProgress: (progress) => this.#show(progress, signal),
      ask: (name, request) => this.#askColumns(name, request, signal),
    });
  }

  #show(progress: Progress, signal: AbortSignal): void {
    if (!signal.aborted) this.#progress = progress;
  }

  /** Which column holds what: as was said of this header before, else as the user says now. */
  async #askColumns(
    name: string,
    request: MappingRequest,
    signal: AbortSignal,
  ): Promise<ColumnMapping | null> {
    const kept = keptMapping(request.signature);
    // Few tables are asked about.
    const { isEnough } = await import('../../core/import/table/mapping');
    signal.throwIfAborted();
    if (kept && isEnough(request.header, kept)) {
      this.#mappings = [...this.#mappings, [request.signature, kept]];
      return kept;
    }
    return new Promise((resolve) => {
      const answer = (mapping: ColumnMapping | null): void => {
        this.#question = null;
        if (mapping) {
          this.#mappings = [...this.#mappings, [request.signature, mapping]];
          keepMapping(request.signature, mapping);
        }
        resolve(mapping);
      };
      signal.addEventListener('abort', () => answer(null), { once: true });
      this.#question = { name, request, answer };
    });
  }
}
