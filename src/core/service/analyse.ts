import type {
  AnalyseApi,
  CascadeBundle,
  Comparison,
  DatasetSummary,
  EditView,
  MessageSummary,
  OnProgress,
  PathStep,
  PostView,
  SourceCandidate,
  VariantView,
} from '../api';
import { DatasetBuilder } from '../dataset/builder';
import type { Dataset, FileReport } from '../dataset/types';
import { buildForest } from '../paths/forest';
import type { Forest } from '../paths/types';
import { cutCascade } from '../replay/cascade';
import { keyOf } from '../session/key';
import { buildLineage, type Wordings } from '../wording/lineage';
import { WordingPool } from '../wording/pool';
import { receiveBatches } from './batchPort';
import { makeBundle } from './bundle';
import { CascadeWordings } from './cascadeWordings';
import { PostReader } from './reader';
import { accountKey, Sources } from './sources';
import { summarise } from './summary';

/** Everything that is computed of one Dataset. */
interface Analysis {
  dataset: Dataset;
  forest: Forest;
  wordings: Wordings;
  reader: PostReader;
  sources: Sources;
}

/** Holds the Dataset and answers every question about it. Runs in analyse.worker. */
export class Analyse implements AnalyseApi {
  #builder = new DatasetBuilder();
  #analysis: Analysis | null = null;
  #rowOfKey: Map<string, number> | null = null;
  /** Wordings of the cascade that was last asked for. */
  #told: CascadeWordings | null = null;
  /** Counts the imports begun, and the ports on which batches of this one arrive. */
  #run = 0;
  #ports: MessagePort[] = [];

  /** `pause` lets other calls in between slices of long work. */
  constructor(private readonly pause: () => Promise<void>) {}

  begin(): void {
    // What is under way for an import before this one stops at its next pause, and no batch of it comes in any more.
    this.#run++;
    for (const port of this.#ports.splice(0)) port.close();
    this.#builder = new DatasetBuilder();
    this.#analysis = null;
    this.#rowOfKey = null;
    this.#told = null;
  }

  receive(port: MessagePort): void {
    const builder = this.#builder;
    this.#ports.push(port);
    receiveBatches(port, (batch) => builder.add(batch));
  }

  async finish(files: FileReport[], onProgress?: OnProgress): Promise<DatasetSummary> {
    const run = this.#run;
    const pause = async (): Promise<void> => {
      await this.pause();
      if (run !== this.#run) throw new DOMException('Another import was begun.', 'AbortError');
    };
    onProgress?.({ stage: 'joining', done: 0, total: 1 });
    await pause();
    const dataset = this.#builder.finish(files);
    this.#builder = new DatasetBuilder();
    const pool = new WordingPool();
    const tell = (stage: 'paths' | 'wording') => (done: number, total: number) =>
      onProgress?.({ stage, done, total });
    const forest = await buildForest(dataset, { pool, pause, onProgress: tell('paths') });
    const wordings = await buildLineage(dataset, forest, {
      pool,
      pause,
      onProgress: tell('wording'),
    });
    await pause();
    const reader = new PostReader(dataset, forest, wordings);
    const sources = new Sources(dataset, forest, (row) => reader.words(row));
    this.#analysis = { dataset, forest, wordings, reader, sources };
    return summarise(dataset, forest);
  }

  sources(query: string, limit: number): SourceCandidate[] {
    return this.#open.sources.candidates(query, limit);
  }

  messages(accounts: number[], limit: number): { total: number; messages: MessageSummary[] } {
    return this.#open.sources.messages(accounts, limit);
  }

  cascade(roots: number[]): CascadeBundle {
    const { dataset, forest, wordings, reader } = this.#open;
    const known = this.#known(roots);
    const cut = cutCascade(dataset, forest, wordings, known);
    this.#told = new CascadeWordings(reader, cut);
    return makeBundle(dataset, wordings, reader, known, cut, this.#told);
  }

  variants(numbers: number[]): VariantView[] {
    return this.#cascade.views(numbers);
  }

  findVariants(query: string): number[] {
    return this.#cascade.find(query);
  }

  edits(numbers: number[]): EditView[] {
    return this.#cascade.edits(numbers);
  }

  posts(rows: number[]): PostView[] {
    const { reader } = this.#open;
    return this.#known(rows).map((row) => reader.post(row));
  }

  path(row: number): PathStep[] {
    return this.#known([row]).flatMap((known) => this.#open.reader.path(known));
  }

  compare(a: number, b: number): Comparison {
    const [left, right] = this.#known([a, b]);
    if (left === undefined || right === undefined) throw new Error('There is no such post.');
    return this.#open.reader.compare(left, right);
  }

  resolve(keys: string[]): number[] {
    const { dataset } = this.#open;
    if (!this.#rowOfKey) {
      this.#rowOfKey = new Map();
      for (let row = dataset.posts.count - 1; row >= 0; row--)
        this.#rowOfKey.set(keyOf(dataset.id(row)), row);
    }
    return keys.map((key) => this.#rowOfKey?.get(key) ?? -1);
  }

  resolveAccounts(keys: string[]): number[] {
    const { dataset } = this.#open;
    const wanted = new Map(keys.map((key) => [key, -1]));
    for (let account = 0; account < dataset.accounts.count; account++) {
      const key = accountKey(dataset, account);
      if (wanted.has(key)) wanted.set(key, account);
    }
    return keys.map((key) => wanted.get(key) ?? -1);
  }

  get #cascade(): CascadeWordings {
    if (!this.#told) throw new Error('No message is open.');
    return this.#told;
  }

  get #open(): Analysis {
    if (!this.#analysis) throw new Error('No dataset is open.');
    return this.#analysis;
  }

  /** Rows that exist: a message from outside may name any number. */
  #known(rows: readonly number[]): number[] {
    const { count } = this.#open.dataset.posts;
    return rows.filter((row) => Number.isInteger(row) && row >= 0 && row < count);
  }
}
