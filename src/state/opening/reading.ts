/**
 * The user's files in the worker that holds the dataset: read there, and read again where a worker has ended, so that no
 * end of a worker costs what is open.
 */
import type { DatasetSummary } from '../../core/api';
import { WorkerDied } from '../../jobs/bridge';
import type { InputFile, OpenedFiles } from '../../jobs/importer';
import type { Facts } from './facts.svelte';
import type { Faults } from '../faults.svelte';
import type { Opening } from './opening.svelte';

/** More often than this what is open is not read again: whatever ends the worker would end it for ever. */
const MOST_RECOVERIES = 3;

interface Told {
  /** Before each reading: the worker must know whom it may name. */
  prepare(): Promise<void>;
  /** A new worker has the files: what the old one alone was told is told again. */
  restored(): Promise<void>;
  /** They could not be read again: nothing is open any more. */
  gone(): void;
  /** Reading again has ended, one way or the other. */
  over(): void;
  /** What is said where the files are no longer those that were opened. */
  changed(): string;
}

export class Reading {
  #files: readonly InputFile[] = [];
  /** The worker that holds the dataset has ended while something was opened. */
  #lost = false;
  /** How often what is open was read again. */
  #recoveries = 0;

  constructor(
    private readonly opening: Opening,
    private readonly facts: Facts,
    private readonly faults: Faults,
    private readonly told: Told,
  ) {}

  /** The files that were opened, as the user gave them. */
  get files(): { name: string; blob: Blob }[] {
    return this.#files.map(({ name, blob }) => ({ name, blob }));
  }

  /** Nothing is open, or something else will be. */
  forget(): void {
    this.#files = [];
    this.#recoveries = 0;
  }

  /** Does one opening, again where the worker that holds the dataset ends before it is done. */
  async run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#lost = false;
    await this.opening.run(work);
    if (!this.#lost) return;
    this.#lost = false;
    await this.opening.run(work);
  }

  /** Reads files, which are what is open then. Null where it was given up meanwhile. */
  async read(files: readonly InputFile[], signal: AbortSignal): Promise<OpenedFiles | null> {
    const opened = await this.#readIn(files, signal);
    if (signal.aborted) return null;
    this.#files = files;
    this.facts.opened(opened);
    return opened;
  }

  /** The worker that holds the dataset has ended. */
  died(error: WorkerDied): void {
    if (this.opening.progress) this.#lost = true;
    else if (this.facts.summary) void this.#recover(error);
  }

  /** All files again where a worker ends meanwhile, once. */
  async #readIn(files: readonly InputFile[], signal: AbortSignal): Promise<OpenedFiles> {
    try {
      await this.told.prepare();
      return await this.opening.read([...files], signal, true);
    } catch (error) {
      if (!(error instanceof WorkerDied) || signal.aborted) throw error;
      this.faults.startedAgain(this.#lost ? 'analyse' : 'import');
      this.#lost = false;
      try {
        await this.told.prepare();
        return await this.opening.read([...files], signal, false);
      } finally {
        // Twice is enough.
        this.#lost = false;
      }
    }
  }

  /** The files are read again, and all that was chosen stays as it is. */
  async #recover(error: WorkerDied): Promise<void> {
    const before = this.facts.summary;
    const files = this.#files;
    await this.opening.run(async (signal) => {
      try {
        if (++this.#recoveries > MOST_RECOVERIES) throw error;
        const opened = await this.#readIn(files, signal);
        if (signal.aborted) return;
        if (!before || !sameExport(before, opened.summary)) throw new Error(this.told.changed());
        this.facts.opened(opened);
        await this.told.restored();
        this.faults.startedAgain('analyse');
      } catch (fault) {
        if (!signal.aborted) this.told.gone();
        throw fault;
      }
    });
    this.told.over();
  }
}

/** By the figures that tell one export from another. */
const sameExport = (a: DatasetSummary, b: DatasetSummary): boolean =>
  a.posts === b.posts &&
  a.accounts === b.accounts &&
  a.external === b.external &&
  a.time.first === b.time.first;
