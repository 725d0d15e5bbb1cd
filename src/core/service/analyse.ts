import type {
  Alternative,
  AnalyseApi,
  Beside,
  Carriers,
  CascadeBundle,
  Comparison,
  DatasetSummary,
  EditView,
  FoundEdits,
  MessageSummary,
  OnProgress,
  Paths,
  PathStep,
  PostView,
  SourceCandidate,
  VariantView,
} from '../api';
import { NOTHING_OPEN } from '../api';
import { DatasetBuilder } from '../dataset/builder';
import type { WrittenName } from '../export';
import type { ExportOptions, People, Pseudonymity } from '../export/options';
import type { Dataset, FileReport } from '../dataset/types';
import { buildForest } from '../paths/forest';
import type { CascadeFigures } from '../paths/figures';
import type { DrawnHops } from '../paths/likely/ranges';
import type { ChoiceFault } from '../paths/likely/chosen';
import { cutCascade } from '../replay/cascade';
import { cutPlaces } from '../replay/places';
import type { Facets } from '../replay/filter';
import type { CascadeAccounts } from '../layout/types';
import { fingerprintOf } from '../session/fingerprint';
import { keyOf } from '../session/key';
import { EACH, inSlices } from '../steps';
import type { Carried } from '../wording/carry';
import { loadValence } from '../wording/valence';
import { cascadeAccounts } from './cascadeAccounts';
import { buildLineage } from '../wording/lineage';
import { WordingPool } from '../wording/pool';
import { receiveBatches } from './batchPort';
import { makeBundle } from './bundle';
import { CascadeWordings } from './cascadeWordings';
import { disclosing } from './disclosing';
import { Discretion } from './discretion';
import { facetsOf } from '../lenses/facets';
import type { LensAnswers, LensOptions } from '../lenses';
import type { AnsweredLens } from '../lenses/names';
import { LensDesk } from './lensDesk';
import { carriersOf, PostReader } from './reader';
import { PostSearch } from './search';
import { isExternal } from '../dataset/external';
import { accountKey, Sources } from './sources';
import { alternativesOf } from './alternatives';
import { summarise } from './summary';
import { Trees } from './trees';

/** Everything that is computed of one Dataset. */
interface Analysis {
  dataset: Dataset;
  trees: Trees;
  sources: Sources;
  desk: LensDesk;
  /** Asked before anything is told of an account or a post. */
  discretion: Discretion;
}

/** A question to a worker that holds nothing yet: its name crosses between threads, its class does not. */
const nothingOpen = (message: string): Error => Object.assign(new Error(message), { name: NOTHING_OPEN });

/** Holds the Dataset and answers every question about it. Runs in analyse.worker. */
export class Analyse implements AnalyseApi {
  #builder = new DatasetBuilder();
  #analysis: Analysis | null = null;
  #rowOfKey: Map<string, number> | null = null;
  /** Wordings of the cascade that was last asked for. */
  #told: CascadeWordings | null = null;
  /** Searches the posts of it. */
  #search: PostSearch | null = null;
  /** Count the cascades and the figures asked for: both may take their time, and be asked for again meanwhile. */
  #cascades = 0;
  #metrics = 0;
  #exports = 0;
  /** Who is named, as the page wants it, whatever is open. */
  #discreet: [Pseudonymity | null, People] = [null, { source: [], roles: [] }];
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
    this.#analysis?.desk.forget();
    this.#analysis = null;
    this.#rowOfKey = null;
    this.#told = null;
    this.#search = null;
    this.#cascades++;
    this.#metrics++;
    this.#exports++;
  }

  receive(port: MessagePort): void {
    const builder = this.#builder;
    this.#ports.push(port);
    receiveBatches(port, (batch) => builder.add(batch));
  }

  async finish(
    files: FileReport[],
    { valence }: { valence: boolean },
    onProgress?: OnProgress,
  ): Promise<DatasetSummary> {
    const run = this.#run;
    const pause = this.#while(() => run === this.#run, 'Another import was begun.');
    onProgress?.({ stage: 'joining', done: 0, total: 1 });
    const dataset = await inSlices(this.#builder.finishSteps(files), EACH, pause);
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
    const discretion = new Discretion(dataset, wordings.own);
    discretion.set(...this.#discreet);
    await pause();
    const weigh = valence ? await loadValence() : null;
    const carriers = await inSlices(carriersOf(dataset, forest), EACH, pause);
    const reader = new PostReader(dataset, forest, wordings, discretion, weigh, carriers);
    const figures = new Sources(dataset, forest, (row) => reader.words(row), discretion);
    const sources = await inSlices(figures.count(), EACH, pause);
    const trees = new Trees(dataset, { forest, wordings, reader }, pause);
    const desk = new LensDesk(dataset, trees, pause, discretion);
    const summary = await inSlices(summarise(dataset, forest), EACH, pause);
    // Who is named may have been said anew meanwhile.
    discretion.set(...this.#discreet);
    this.#analysis = { dataset, trees, sources, desk, discretion };
    return summary;
  }

  discreet(how: Pseudonymity | null, people: People): void {
    this.#discreet = [how, people];
    this.#analysis?.discretion.set(how, people);
    // What was read before was read by another rule.
    this.#told?.forget();
    this.#search?.forget();
  }

  candidates(accounts: number[]): SourceCandidate[] {
    const { dataset, sources } = this.#open;
    return accounts
      .filter((account) => Number.isInteger(account) && account >= 0 && account < dataset.accounts.count)
      .map((account) => sources.candidate(account));
  }

  sources(query: string, limit: number): SourceCandidate[] {
    return this.#open.sources.candidates(query, limit);
  }

  messages(accounts: number[], limit: number): { total: number; messages: MessageSummary[] } {
    return this.#open.sources.messages(accounts, limit);
  }

  messagesAt(roots: number[]): MessageSummary[] {
    const { sources } = this.#open;
    return this.#known(roots).map((row) => sources.message(row));
  }

  async cascade(roots: number[], { likely }: Paths, onProgress?: OnProgress): Promise<CascadeBundle> {
    const { dataset, trees, discretion } = this.#open;
    const known = this.#known(roots);
    const asked = ++this.#cascades;
    discretion.follow(known);
    const { forest, wordings, reader } = await trees.of(likely, onProgress);
    const wanted = this.#while(() => asked === this.#cascades, 'Another cascade was asked for.');
    const cut = await inSlices(cutCascade(dataset, forest, wordings, known), EACH, wanted);
    const pause = this.#while(() => this.#told === told, 'Another message was opened.');
    const told = new CascadeWordings(reader, cut, wordings.pool, pause);
    if (asked === this.#cascades) {
      this.#told = told;
      // The columns themselves are handed on to the page.
      this.#search = new PostSearch(dataset, forest.kind, cut.cascade.row.slice(), this.pause, {
        text: (row) => reader.told(row),
        account: (account) => `@${discretion.account(account)} ${discretion.name(account)}`,
      });
    }
    return inSlices(makeBundle(dataset, wordings, reader, known, cut, told, discretion), EACH, wanted);
  }

  async aside(roots: number[], { likely }: Paths): Promise<CascadeBundle> {
    const { dataset, trees, discretion } = this.#open;
    const known = this.#known(roots);
    const { forest, wordings, reader } = await trees.of(likely);
    const cut = await inSlices(cutCascade(dataset, forest, wordings, known), EACH, this.pause);
    const told = new CascadeWordings(reader, cut, wordings.pool, this.pause);
    return inSlices(makeBundle(dataset, wordings, reader, known, cut, told, discretion), EACH, this.pause);
  }

  variants(numbers: number[]): VariantView[] {
    return this.#cascade.views(numbers);
  }

  async findVariants(query: string): Promise<number[]> {
    return this.#cascade.find(query);
  }

  async findPosts(query: string): Promise<Int32Array> {
    if (!this.#search) throw nothingOpen('No message is open.');
    return this.#search.find(query);
  }

  async findEdits(query: string, carriers: Uint32Array): Promise<FoundEdits> {
    return this.#cascade.findEdits(query, carriers);
  }

  async carrying(what: Carried): Promise<Carriers | null> {
    return this.#cascade.carrying(what);
  }

  edits(numbers: number[]): EditView[] {
    return this.#cascade.edits(numbers);
  }

  async posts(rows: number[], by?: { how: Pseudonymity | null; people: People }): Promise<PostView[]> {
    const { trees, discretion } = this.#open;
    const known = this.#known(rows);
    const { reader } = await trees.of(false);
    const asked = by ? reader.under(discretion.as(by.how, by.people)) : reader;
    return known.map((row) => asked.post(row));
  }

  async inside(texts: string[], by: { how: Pseudonymity; people: People }): Promise<string[]> {
    const discretion = this.#open.discretion.as(by.how, by.people);
    return texts.map((text) => discretion.inside(text));
  }

  async disclosing(texts: string[], by: { how: Pseudonymity; people: People }): Promise<boolean[]> {
    const { dataset, discretion } = this.#open;
    const asked = discretion.as(by.how, by.people);
    return inSlices(
      disclosing(dataset, (account) => asked.isNamed(account), texts),
      EACH,
      this.pause,
    );
  }

  async path(row: number, { likely }: Paths): Promise<PathStep[]> {
    const known = this.#known([row]);
    const { reader } = await this.#open.trees.of(likely);
    return known.flatMap((at) => reader.path(at));
  }

  async metrics(
    roots: number[],
    { likely }: Paths,
    onFigures?: (figures: CascadeFigures) => void,
  ): Promise<CascadeFigures> {
    const asked = ++this.#metrics;
    const pause = this.#while(() => asked === this.#metrics, 'Other figures were asked for.');
    return this.#open.trees.figures(this.#known(roots), likely, pause, onFigures);
  }

  async hopsOver(roots: number[], rows: number[]): Promise<DrawnHops> {
    const asked = this.#cascades;
    const pause = this.#while(() => asked === this.#cascades, 'Another cascade was asked for.');
    return this.#open.trees.hopsOver(this.#known(roots), this.#known(rows), pause);
  }

  async answer<L extends AnsweredLens>(
    lens: L,
    roots: number[],
    { likely }: Paths,
    options: LensOptions[L],
  ): Promise<LensAnswers[L]> {
    return this.#open.desk.answer(lens, this.#known(roots), likely, options);
  }

  async alternatives(row: number, { likely }: Paths): Promise<Alternative[]> {
    const { trees } = this.#open;
    const lists = this.#known([row]).map((known) => alternativesOf(trees, known, likely));
    return (await Promise.all(lists)).flat();
  }

  choose(row: number, parent: number | null): ChoiceFault | null {
    const rows = parent === null ? [row] : [row, parent];
    if (this.#known(rows).length < rows.length) throw new Error('No such post.');
    const fault = this.#open.trees.choose(row, parent);
    if (!fault) this.#open.desk.forget();
    return fault;
  }

  async compare(a: number, b: number): Promise<Comparison> {
    const [left, right] = this.#known([a, b]);
    if (left === undefined || right === undefined) throw new Error('There is no such post.');
    const { reader } = await this.#open.trees.of(false);
    return reader.compare(left, right);
  }

  async write(
    name: WrittenName,
    roots: number[],
    { likely }: Paths,
    options: ExportOptions,
    onPiece: (piece: Uint8Array<ArrayBuffer>) => void | Promise<void>,
  ): Promise<void> {
    const { dataset, trees } = this.#open;
    const known = this.#known(roots);
    const asked = ++this.#exports;
    const pause = this.#while(() => asked === this.#exports, 'Another file was asked for.');
    const tree = await trees.of(likely);
    const cut = await inSlices(cutCascade(dataset, tree.forest, tree.wordings, known), EACH, pause);
    // Few visits save a file: what writes one is loaded then.
    const [{ WRITERS }, { exportContent }] = await Promise.all([import('../export'), import('./exporting')]);
    for (const piece of WRITERS[name](exportContent(dataset, tree, cut, options))) {
      await onPiece(piece);
      await pause();
    }
  }

  async extract(
    roots: number[],
    options: People & Pick<ExportOptions, 'pseudonyms'>,
    { keys, texts }: Beside,
    onPiece: (piece: Uint8Array<ArrayBuffer>) => void | Promise<void>,
  ): Promise<Beside> {
    const { dataset, trees } = this.#open;
    const known = this.#known(roots);
    const asked = ++this.#exports;
    const pause = this.#while(() => asked === this.#exports, 'Another file was asked for.');
    const tree = await trees.of(false);
    const places = await inSlices(cutPlaces(dataset, tree.forest, known), EACH, pause);
    const rows = places.row.filter((row) => !isExternal(dataset, row));
    const who = new Discretion(dataset, tree.wordings.own);
    who.set(options.pseudonyms, options);
    who.follow(known);
    const synthetic = dataset.files.some((file) => file.synthetic > 0);
    const [{ inPieces }, { extractLines, textInside }] = await Promise.all([
      import('../export/zip'),
      import('./extract'),
    ]);
    for (const piece of inPieces(extractLines(dataset, tree, { rows, synthetic }, who))) {
      await onPiece(piece);
      await pause();
    }
    const held = new Set(rows);
    return {
      keys: this.resolve(keys).map((row) => (held.has(row) ? keyOf(who.id(row)) : '')),
      texts: texts.map((text) => textInside(text, who)),
    };
  }

  facets(rows: Int32Array): Facets {
    if (this.#known([...rows]).length < rows.length) throw new Error('No such post.');
    return facetsOf(this.#open.dataset, rows);
  }

  accounts(rows: Int32Array): CascadeAccounts {
    return cascadeAccounts(this.#open.dataset, this.#known(rows));
  }

  fingerprint(): string {
    return fingerprintOf(this.#open.dataset);
  }

  keys(posts: number[], accounts: number[]): { posts: string[]; accounts: string[] } {
    const { dataset } = this.#open;
    const within = (row: number, count: number): boolean => Number.isInteger(row) && row >= 0 && row < count;
    return {
      posts: posts.map((row) => (within(row, dataset.posts.count) ? keyOf(dataset.id(row)) : '')),
      accounts: accounts.map((row) => (within(row, dataset.accounts.count) ? accountKey(dataset, row) : '')),
    };
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

  /** A pause that ends work (AbortError) which is no longer wanted by the time it is over. */
  #while(wanted: () => boolean, otherwise: string): () => Promise<void> {
    return async () => {
      await this.pause();
      if (!wanted()) throw new DOMException(otherwise, 'AbortError');
    };
  }

  get #cascade(): CascadeWordings {
    if (!this.#told) throw new Error('No message is open.');
    return this.#told;
  }

  get #open(): Analysis {
    if (!this.#analysis) throw nothingOpen('No dataset is open.');
    return this.#analysis;
  }

  /** Rows that exist: a message from outside may name any number. */
  #known(rows: Iterable<number>): number[] {
    const { count } = this.#open.dataset.posts;
    return Array.from(rows).filter((row) => Number.isInteger(row) && row >= 0 && row < count);
  }
}
