/** What is open, in figures: its name, its summary, the sample it is, how it was collected; and the files it came in. */
import type { DatasetSummary } from '../../core/api';
import type { Sampled } from '../../core/dataset/sampling';
import type { Manifest } from '../../core/export/manifest';
import type { RecordAnswer, RecordFile, RecordPlace } from '../../core/import/rawRecord';
import type { Collection } from '../../core/service/collection';
import type { OpenedFiles } from '../../jobs/importer';
import type { Sample } from '../../jobs/load';
import type { Origin } from './library.svelte';

type Published = Pick<Manifest, 'sentence' | 'corrected'>;
const NOTHING: Published = { sentence: '', corrected: null };

export class Facts {
  #title = $state('');
  #sample = $state.raw<Sample | null>(null);
  #origin = $state.raw<Origin | null>(null);
  #summary = $state.raw<DatasetSummary | null>(null);
  #files: readonly RecordFile[] = [];
  /** What whoever saved it said of how it was collected. */
  #came = $state<Collection | null>(null);
  /** What the user said of how the export was collected; null = nothing yet. */
  #collection = $state<Collection | null>(null);

  #published = $state.raw<Published>(NOTHING);

  /** The answer as it was published; '' where none was. */
  get sentence(): string {
    return this.#published.sentence;
  }
  /** When what was published was last corrected, Unix ms; null = never. */
  get corrected(): number | null {
    return this.#published.corrected;
  }

  /** Name of what is open: the sample's title or the file's name. */
  get title(): string {
    return this.#title;
  }
  /** The sample that is open; null for the user's own files. */
  get sample(): Sample | null {
    return this.#sample;
  }
  /** Of which library it is; null where it is of none. */
  get origin(): Origin | null {
    return this.#origin;
  }
  /** Null until the files are read. */
  get summary(): DatasetSummary | null {
    return this.#summary;
  }
  /** Something of what is open was made by a simulator. */
  get synthetic(): boolean {
    return (this.#summary?.synthetic ?? 0) > 0;
  }
  /** What the posts were drawn from, where they are a sample; null where each stands for itself. */
  get sampled(): Sampled | null {
    return this.#summary?.sampled ?? null;
  }
  /** How the export was collected: as the user says, else as guessed. */
  get collection(): Collection {
    return this.#collection ?? this.#came ?? this.#summary?.collected.how ?? 'unknown';
  }

  /** The same as the user says; null = nothing was said. */
  get saidCollection(): Collection | null {
    return this.#collection;
  }

  /** Another dataset is being opened under this name. */
  begin(title: string, sample: Sample | null, origin: Origin | null = null): void {
    this.#title = title;
    this.#sample = sample;
    this.#origin = origin;
    this.#summary = null;
    this.#files = [];
    this.#collection = null;
    this.#came = null;
    this.#published = NOTHING;
  }

  /** Whoever saved what is open said how it was collected. */
  cameCollected(how: Collection): void {
    this.#came = how;
  }

  /** What is open was published in these words. */
  publishedAs(published: Published): void {
    this.#published = published;
  }

  /** It has been read. */
  opened({ summary, files }: OpenedFiles): void {
    this.#summary = summary;
    this.#files = files;
  }

  /** The file with this number, as its records are read again. */
  file(number: number): RecordFile | null {
    return this.#files[number] ?? null;
  }

  /** The record at a place, as it came in: its beginning, or all of it. Rejects when cancelled, and where the worker fails. */
  async record(place: RecordPlace, signal: AbortSignal, whole = false): Promise<RecordAnswer> {
    const file = this.file(place.file);
    if (!file) return { record: null, missing: 'changed' };
    const { readRecord } = await import('../../jobs/records');
    return readRecord(file, place, whole, signal);
  }

  /** The user says how the export was collected. */
  setCollection(how: Collection | null): void {
    this.#collection = how;
  }
}
