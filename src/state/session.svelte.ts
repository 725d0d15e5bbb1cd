/**
 * What is open and chosen: the dataset, whose message, which message, which post.
 * Verbs are methods; the workers are reached only from here. The clock and the address are its two companions.
 */
import type {
  AnalyseApi,
  CascadeBundle,
  DatasetSummary,
  MessageSummary,
  PathStep,
  Progress,
  SourceCandidate,
} from '../core/api';
import type { Lens } from '../core/lenses/names';
import type { ColumnMapping } from '../core/import/columns';
import { isEnough, type MappingRequest } from '../core/import/mapping';
import { bestSupported } from '../core/lenses/support';
import { Replay } from '../core/replay';
import type { Collection } from '../core/service/collection';
import { makeTimeScale } from '../core/replay/timescale';
import type { ScaleKind, TimeScale } from '../core/replay/types';
import type { WorkerDied } from '../jobs/bridge';
import { openFiles, type InputFile } from '../jobs/importer';
import { listSamples, loadSample, samplePicture, type Sample } from '../jobs/load';
import { makeCascade } from '../jobs/make';
import { createBridges, type Bridges, type Remote } from '../jobs/workers';
import { Clock } from './clock.svelte';
import { keepMapping, keptMapping } from './mappings';
import { DEFAULT_VIEW, type View } from './url';

/** A table whose columns the user is asked about. */
export interface Question {
  name: string;
  request: MappingRequest;
  /** Null leaves the file out. */
  answer(mapping: ColumnMapping | null): void;
}

export type Phase = 'start' | 'reading' | 'choose' | 'explore';

/** A message on screen: everything that is drawn and read of it. */
export interface Opened {
  bundle: CascadeBundle;
  replay: Replay;
  messages: MessageSummary[];
}

/** Lenses that there are so far; the one that an export answers best opens first. */
const LENSES_BUILT: readonly Lens[] = ['wording'];

/** Sources and messages listed at once; the rest is searched for. */
const LIST_LIMIT = 60;

export class Session {
  readonly clock = new Clock();

  #phase = $state<Phase>('start');
  #title = $state('');
  #problem = $state<string | null>(null);
  #progress = $state.raw<Progress | null>(null);
  #summary = $state.raw<DatasetSummary | null>(null);
  #sample = $state.raw<Sample | null>(null);
  #sources = $state.raw<SourceCandidate[]>([]);
  #source = $state.raw<SourceCandidate[]>([]);
  #messages = $state.raw<{ total: number; messages: MessageSummary[] }>({ total: 0, messages: [] });
  #opened = $state.raw<Opened | null>(null);
  #path = $state.raw<PathStep[] | null>(null);
  #selected = $state<number | null>(null);
  #scaleKind = $state<ScaleKind>('clock');
  #lens = $state<Lens>(DEFAULT_VIEW.lens);
  /** What the user said of how the export was collected; null = nothing yet. */
  #collection = $state<Collection | null>(null);
  /** A view that waits for its dataset: a link to the user's own files cannot carry them. */
  #awaited = $state.raw<View | null>(null);
  #question = $state.raw<Question | null>(null);
  #work: AbortController | null = null;
  /** Counts the answers asked for, so that a late one never overwrites a newer. */
  #asked = 0;
  readonly #bridges: Bridges;

  constructor(
    /** Told after each verb that changes the view; `step` is true where Back should return to the view before. */
    private readonly onView: (view: View, step: boolean) => void = () => undefined,
    /** A message plays when it is opened; not for people who asked for less motion. */
    private readonly playsAtOnce = true,
  ) {
    this.#bridges = createBridges((error) => this.#died(error));
  }

  get phase(): Phase {
    return this.#phase;
  }
  /** Name of what is open: the sample's title or the file's name. */
  get title(): string {
    return this.#title;
  }
  /** The last thing that went wrong, a sentence; null when nothing did. */
  get problem(): string | null {
    return this.#problem;
  }
  get progress(): Progress | null {
    return this.#progress;
  }
  get summary(): DatasetSummary | null {
    return this.#summary;
  }
  get sample(): Sample | null {
    return this.#sample;
  }
  /** Accounts that could be the source. */
  get sources(): SourceCandidate[] {
    return this.#sources;
  }
  /** Accounts that form the source. */
  get source(): SourceCandidate[] {
    return this.#source;
  }
  /** Messages of the source, largest first. */
  get messages(): { total: number; messages: MessageSummary[] } {
    return this.#messages;
  }
  get opened(): Opened | null {
    return this.#opened;
  }
  /** Path from the root to the selected post. */
  get path(): PathStep[] | null {
    return this.#path;
  }
  /** Place of the selected post in the open cascade. */
  get selected(): number | null {
    return this.#selected;
  }
  get scaleKind(): ScaleKind {
    return this.#scaleKind;
  }
  get lens(): Lens {
    return this.#lens;
  }

  /** Something of what is open was made by a simulator. */
  get synthetic(): boolean {
    return (this.#summary?.synthetic ?? 0) > 0;
  }
  /** What is asked about a file while it is opened. */
  get question(): Question | null {
    return this.#question;
  }
  /** How the export was collected: as the user says, else as guessed. */
  get collection(): Collection {
    return this.#collection ?? this.#summary?.collected.how ?? 'unknown';
  }

  /** The user says how the export was collected. */
  setCollection(how: Collection): void {
    this.#collection = how;
  }

  /** Posts born up to the moment shown: the prefix of the cascade's places. */
  readonly born = $derived.by(() => {
    const { scale, unit } = this.clock;
    return this.#opened && scale ? scale.bornAt(unit) : 0;
  });

  /** The view as the URL holds it. */
  get view(): View {
    const opened = this.#opened;
    return {
      sample: this.#sample?.id ?? null,
      lens: this.#lens,
      source: this.#source.map((candidate) => candidate.key),
      message: opened ? opened.messages.map((message) => message.key) : [],
      selected: this.#path?.at(-1)?.post.key ?? null,
      moment: opened && this.clock.unit > 0 ? this.clock.moment : null,
      scale: this.#scaleKind,
      speed: this.clock.chosenSpeed,
      loop: this.clock.loop,
    };
  }

  /** Opens the user's files. Rejects never: what went wrong is in `problem`. */
  async open(files: InputFile[]): Promise<void> {
    this.#sample = null;
    await this.#read(
      files,
      files.length > 1 ? `${files[0]!.name} + ${files.length - 1}` : (files[0]?.name ?? ''),
      null,
    );
  }

  /** Opens a sample; without a view of it, it plays at once. */
  async openSample(id: string, view: View | null = null): Promise<void> {
    const signal = this.#begin();
    try {
      const { sample, files } = await loadSample(id, signal);
      if (signal.aborted) return;
      this.#sample = sample;
      await this.#read(files, sample.title, view ?? { ...DEFAULT_VIEW, sample: id });
      if ((view?.moment ?? null) === null && !view?.selected) this.#playAtOnce();
      this.#tell(true);
    } catch (error) {
      this.#failed(error);
    }
  }

  /**
   * Makes a cascade of so many posts and opens it like a file, its message at once: there is no other to choose.
   * The title says that it is synthetic, as every row does.
   */
  async openMade(posts: number, seed: number, title: string): Promise<void> {
    const signal = this.#begin();
    this.#phase = 'reading';
    this.#title = title;
    this.#progress = { stage: 'making', done: 0, total: posts };
    try {
      const file = await makeCascade(posts, seed, {
        simulate: this.#bridges.simulate,
        signal,
        onProgress: (progress) => (this.#progress = progress),
      });
      if (signal.aborted) return;
      this.#sample = null;
      await this.#read([file], title, DEFAULT_VIEW, true);
      if (!this.#opened) return;
      this.#playAtOnce();
      this.#tell(true);
    } catch (error) {
      this.#failed(error);
    }
  }

  /** The samples that come with the app; empty where they cannot be read. */
  async samples(): Promise<(Sample & { picture: string })[]> {
    try {
      return (await listSamples()).map((sample) => ({ ...sample, picture: samplePicture(sample.id) }));
    } catch (error) {
      this.#failed(error);
      return [];
    }
  }

  /** A link to the user's own files was followed, and the files are not here. */
  get awaitsFiles(): boolean {
    return this.#awaited !== null;
  }

  /** Goes where a view points: used for the first load, Back and Forward. */
  async go(view: View): Promise<void> {
    if (view.sample && view.sample !== this.#sample?.id) return this.openSample(view.sample, view);
    if (!view.sample && this.#sample) return this.close();
    if (!this.#summary) {
      if (view.message.length || view.source.length) this.#awaited = view;
      return;
    }
    await this.#restore(view);
  }

  cancel(): void {
    this.#work?.abort(new DOMException('Cancelled', 'AbortError'));
    if (this.#phase === 'reading') this.close();
  }

  /** Forgets the dataset and returns to the start. */
  close(): void {
    this.#work?.abort(new DOMException('Closed', 'AbortError'));
    this.#bridges.analyse.terminate();
    this.#summary = null;
    this.#sample = null;
    this.#title = '';
    this.#opened = null;
    this.#path = null;
    this.#selected = null;
    this.#sources = [];
    this.#source = [];
    this.#messages = { total: 0, messages: [] };
    this.#progress = null;
    this.#phase = 'start';
    this.clock.pause();
    this.clock.setScale(null);
    this.#tell(true);
  }

  dismissProblem(): void {
    this.#problem = null;
  }

  /** Accounts whose handle or name holds the words; all, likely official ones first, where empty. */
  async findSources(query: string): Promise<void> {
    const asked = ++this.#asked;
    const found = await this.#ask((api) => api.sources(query, LIST_LIMIT));
    if (found && asked === this.#asked) this.#sources = found;
  }

  /** Makes these accounts the source and lists their messages; those of all accounts where none is chosen. */
  async chooseSource(accounts: SourceCandidate[]): Promise<void> {
    this.#source = accounts;
    const rows = accounts.map((candidate) => candidate.account);
    const messages = await this.#ask((api) => api.messages(rows, LIST_LIMIT));
    this.#messages = messages ?? { total: 0, messages: [] };
  }

  /** Back to the choice of source and message, with the dataset kept. */
  showChoice(): void {
    this.clock.pause();
    this.#phase = 'choose';
  }

  /** From the choice back to what was on screen. */
  showExplore(): void {
    if (this.#opened) this.#phase = 'explore';
  }

  /** Opens the cascade of one message; several roots are one message that the user joined. */
  async chooseMessage(messages: MessageSummary[]): Promise<void> {
    if (!this.#source.length) await this.#chooseAuthors(messages);
    await this.#openMessage(messages);
    if (this.#opened) {
      this.#playAtOnce();
      this.#tell(true);
    }
  }

  /** Selects a post by its place, or nothing. */
  async select(place: number | null): Promise<void> {
    await this.#select(place);
    this.#tell(true);
  }

  /** From the selected post to its parent (−1), or to the child that most others hang on (1). */
  async selectAlongPath(direction: 1 | -1): Promise<void> {
    const cascade = this.#opened?.bundle.cascade;
    const from = this.#selected;
    if (!cascade || from === null) return;
    if (direction < 0) {
      if (cascade.parent[from]! >= 0) await this.select(cascade.parent[from]!);
      return;
    }
    let heaviest = -1;
    for (let place = from + 1; place < this.born; place++) {
      if (cascade.parent[place] !== from) continue;
      if (heaviest < 0 || cascade.descendants[place]! > cascade.descendants[heaviest]!) heaviest = place;
    }
    if (heaviest >= 0) await this.select(heaviest);
  }

  setScale(kind: ScaleKind): void {
    this.#scaleKind = kind;
    if (this.#opened) this.clock.setScale(scaleOf(this.#opened, kind));
    this.#tell(true);
  }

  togglePlay(): void {
    this.clock.toggle();
    if (!this.clock.playing) this.settle();
  }

  /** To the moment at which the next deeper hop begins, or the one before; pauses there. */
  stepHop(direction: 1 | -1): void {
    const { replay, bundle } = this.#opened ?? {};
    const { scale } = this.clock;
    if (!replay || !bundle || !scale) return;
    const place = direction > 0 ? replay.nextHop(this.born) : replay.previousHop(this.born);
    this.clock.pause();
    this.clock.seek(scale.unit[place] ?? 0);
    this.settle();
  }

  setSpeed(speed: number): void {
    this.clock.setSpeed(speed);
    this.settle();
  }

  toggleLoop(): void {
    this.clock.loop = !this.clock.loop;
    this.settle();
  }

  /** The moment or pace was set by hand: the address follows without a step for Back. */
  settle(): void {
    this.#tell(false);
  }

  /** Lays the open cascade out in lanes; null when it was closed meanwhile. */
  async layout(
    width: number,
    laneHeights: Float32Array,
  ): Promise<{ lane: Uint16Array; offset: Float32Array } | null> {
    const opened = this.#opened;
    const scale = this.clock.scale;
    if (!opened || !scale) return null;
    const { cascade } = opened.bundle;
    try {
      const laid = await this.#bridges.layout.call(null, (api) =>
        api.hops(cascade, scale.unit, scale.length, { width, laneHeights }),
      );
      return this.#opened === opened ? laid : null;
    } catch (error) {
      this.#failed(error);
      return null;
    }
  }

  #playAtOnce(): void {
    if (this.#opened && this.playsAtOnce) this.clock.play();
  }

  #begin(): AbortSignal {
    this.#work?.abort(new DOMException('Replaced', 'AbortError'));
    this.#work = new AbortController();
    this.#problem = null;
    return this.#work.signal;
  }

  /** `first`: the largest message is opened where the view names none. */
  async #read(
    files: InputFile[],
    title: string,
    view: View | null,
    first = typeof view?.sample === 'string',
  ): Promise<void> {
    const signal = this.#begin();
    this.#phase = 'reading';
    this.#title = title;
    this.#opened = null;
    this.#summary = null;
    this.#collection = null;
    this.#path = null;
    this.#selected = null;
    this.#source = [];
    this.#progress = {
      stage: 'reading',
      done: 0,
      total: files.reduce((sum, file) => sum + file.blob.size, 0),
    };
    try {
      const summary = await openFiles(files, {
        analyse: this.#bridges.analyse,
        signal,
        onProgress: (progress) => (this.#progress = progress),
        ask: (name, request) => this.#askColumns(name, request, signal),
      });
      if (signal.aborted) return;
      this.#summary = summary;
      this.#lens = bestSupported(summary.support, LENSES_BUILT);
      this.#sources = (await this.#ask((api) => api.sources('', LIST_LIMIT))) ?? [];
      await this.chooseSource([]);
      const awaited = view ?? this.#awaited;
      this.#awaited = null;
      if (awaited) await this.#restore(awaited, first);
      if (signal.aborted) return;
      if (!this.#opened) this.#phase = 'choose';
      if (!awaited) this.#tell(true);
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#progress = null;
    }
  }

  /** Which column holds what: as was said of this header before, else as the user says now. */
  #askColumns(name: string, request: MappingRequest, signal: AbortSignal): Promise<ColumnMapping | null> {
    const kept = keptMapping(request.signature);
    if (kept && isEnough(request.header, kept)) return Promise.resolve(kept);
    return new Promise((resolve) => {
      const answer = (mapping: ColumnMapping | null): void => {
        this.#question = null;
        if (mapping) keepMapping(request.signature, mapping);
        resolve(mapping);
      };
      signal.addEventListener('abort', () => answer(null), { once: true });
      this.#question = { name, request, answer };
    });
  }

  /** Puts an open dataset into the state of a view; what the view names and the dataset lacks is left out. */
  async #restore(view: View, first = view.sample !== null): Promise<void> {
    this.#lens = view.lens;
    this.#scaleKind = view.scale;
    await this.#restoreSource(view);
    const roots = view.message.length
      ? ((await this.#ask((api) => api.resolve(view.message))) ?? []).filter((row) => row >= 0)
      : [];
    const listed = this.#messages.messages;
    const wanted = roots.length
      ? listed.filter((message) => roots.includes(message.root))
      : listed.slice(0, 1);
    if (!wanted.length || (!first && !roots.length)) {
      this.#phase = 'choose';
      return;
    }
    if (!this.#source.length) await this.#chooseAuthors(wanted);
    const same = this.#opened && sameRoots(this.#opened.messages, wanted);
    if (!same) await this.#openMessage(wanted);
    if (!this.#opened) return;
    this.#phase = 'explore';
    this.clock.setScale(scaleOf(this.#opened, this.#scaleKind));
    this.clock.setSpeed(view.speed);
    this.clock.loop = view.loop;
    if (view.moment === null) this.clock.seek(0);
    else this.clock.seekTime(view.moment);
    const rows = view.selected ? await this.#ask((api) => api.resolve([view.selected!])) : null;
    const place = rows && rows[0]! >= 0 ? this.#opened.bundle.cascade.row.indexOf(rows[0]!) : -1;
    await this.#select(place >= 0 ? place : null);
  }

  /** A message was chosen before an account: its author is the source. */
  async #chooseAuthors(messages: MessageSummary[]): Promise<void> {
    const handles = messages
      .map(({ handle }) => handle)
      .filter((handle, i, all) => handle && all.indexOf(handle) === i);
    const found = await Promise.all(
      handles.map((handle) => this.#ask((api) => api.sources(handle, LIST_LIMIT))),
    );
    const authors = found.flatMap(
      (candidates, i) => candidates?.filter(({ handle }) => handle === handles[i]).slice(0, 1) ?? [],
    );
    if (authors.length) await this.chooseSource(authors);
  }

  async #restoreSource(view: View): Promise<void> {
    const handles = this.#sample?.source ?? [];
    const rows = view.source.length
      ? ((await this.#ask((api) => api.resolveAccounts(view.source))) ?? [])
      : [];
    const chosen = this.#sources.filter((candidate) =>
      rows.length ? rows.includes(candidate.account) : handles.includes(candidate.handle),
    );
    if (chosen.length) await this.chooseSource(chosen);
  }

  async #openMessage(messages: MessageSummary[]): Promise<void> {
    const roots = messages.map((message) => message.root);
    const bundle = await this.#ask((api) => api.cascade(roots));
    if (!bundle) return;
    try {
      const words = bundle.rootTokens.length;
      const index = await this.#bridges.replay.call(null, (api) =>
        api.build(bundle.cascade, bundle.survives, words),
      );
      this.#path = null;
      this.#selected = null;
      this.#opened = { bundle, replay: new Replay(bundle.cascade, index), messages };
      this.clock.setScale(null);
      this.clock.setScale(scaleOf(this.#opened, this.#scaleKind));
      this.#phase = 'explore';
    } catch (error) {
      this.#failed(error);
    }
  }

  async #select(place: number | null): Promise<void> {
    const opened = this.#opened;
    this.#selected = place;
    this.#path = null;
    if (place === null || !opened) return;
    const row = opened.bundle.cascade.row[place]!;
    const path = await this.#ask((api) => api.path(row));
    if (path && this.#selected === place && this.#opened === opened) this.#path = path;
  }

  /** One question to the analyse worker; null when it failed, and `problem` says why. */
  async #ask<T>(run: (api: Remote<AnalyseApi>) => Promise<T>): Promise<T | null> {
    try {
      return await this.#bridges.analyse.call(null, run);
    } catch (error) {
      this.#failed(error);
      return null;
    }
  }

  #tell(step: boolean): void {
    this.onView(this.view, step);
  }

  #failed(error: unknown): void {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    this.#problem = error instanceof Error ? error.message : String(error);
    if (this.#phase === 'reading') this.#phase = 'start';
  }

  #died(error: WorkerDied): void {
    const problem = `The part of the app that holds the dataset has stopped (${error.message}). Open the file again.`;
    this.close();
    this.#problem = problem;
  }
}

function scaleOf(opened: Opened, kind: ScaleKind): TimeScale {
  return makeTimeScale(opened.bundle.cascade, kind);
}

function sameRoots(a: MessageSummary[], b: MessageSummary[]): boolean {
  return a.length === b.length && a.every((message, i) => message.root === b[i]!.root);
}
