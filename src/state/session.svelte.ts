/**
 * Everything that is open and chosen, by concern: what is being opened, what was opened, whose message, the message on
 * screen, the moment, the post that is read, the question. What concerns several of them stands here; what the URL holds
 * of them, in view.ts.
 */
import type { MessageSummary, SourceCandidate } from '../core/api';
import type { People } from '../core/export/options';
import type { LensOptions } from '../core/lenses';
import type { InputFile } from '../jobs/importer';
import type { NoSample, Sample } from '../jobs/load';
import { createBridges } from '../jobs/workers';
import { NO_CHOICES, type Choices } from '../core/session/choices';
import type { SessionContent } from '../core/session/file';
import type { FileFaultKind } from '../core/session/fileFault';
import { readAgain } from './again';
import { Reading } from './opening/reading';
import { Answers } from './message/answers.svelte';
import { MarkedAnswers } from './choices/answered.svelte';
import { asker } from './ask';
import { OpenCascade } from './message/cascade.svelte';
import { Choice } from './message/choice.svelte';
import { touched, type ChoosingParts } from './choices/choosing';
import { Clock } from './clock.svelte';
import { CommunityNames } from './choices/communities.svelte';
import { Facts } from './opening/facts.svelte';
import type { HowShown } from './opening/desk';
import { Faults } from './faults.svelte';
import { Filters } from './message/filters.svelte';
import { Gathered } from './posts/gathered.svelte';
import { Groups } from './workshop/groups.svelte';
import { Guessing } from './workshop/guessing.svelte';
import { ChosenGrouping } from './choices/grouping.svelte';
import { Judging } from './workshop/judging.svelte';
import { Keeping } from './saving/keeping.svelte';
import { ChosenLens } from './message/lens.svelte';
import type { Library, Origin } from './opening/library.svelte';
import { OpenFrom } from './opening/openFrom.svelte';
import { Opening } from './opening/opening.svelte';
import { Lighting } from './posts/lit.svelte';
import { Pair } from './message/pair.svelte';
import { Pins } from './choices/pins.svelte';
import { ChosenParents } from './choices/parents.svelte';
import { Peek } from './posts/peek.svelte';
import { OverTrees } from './message/overTrees.svelte';
import { PostViews } from './posts/posts';
import { Privacy } from './privacy.svelte';
import { ChosenRoles } from './choices/roles.svelte';
import { Selection } from './posts/selection.svelte';
import { Shape } from './message/shape.svelte';
import { Sorting } from './choices/sorting.svelte';
import { StoryBook } from './story.svelte';
import { Titles } from './titles.svelte';
import { readView, writeView, type View } from './address/url';
import { Trim } from './message/trim.svelte';
import { forgetMessage, restoreView, viewOf, type Parts } from './address/view';

export type Phase = 'start' | 'reading' | 'library' | 'choose' | 'explore';

export class Session implements Parts, ChoosingParts {
  readonly #bridges = createBridges(
    (error) => this.#reading.died(error),
    (part) => this.faults.startedAgain(part),
  );
  readonly faults = new Faults(() => this.words.stopped());
  readonly #ask = asker(this.#bridges.analyse, this.faults);
  readonly opening = new Opening(this.#bridges, this.faults, () => this.framed);
  readonly facts = new Facts();
  readonly #reading = new Reading(this.opening, this.facts, this.faults, {
    prepare: () => this.privacy.peopleChanged(),
    restored: async () => void (await this.parents.restore(this.parents.chosen)),
    gone: () => this.#begin('', null, null, this.facts.origin),
    over: () => this.#tell(false),
    changed: () => this.words.filesChanged(),
  });
  readonly privacy: Privacy = new Privacy(
    this.#ask,
    () => this.#people,
    () => this.words.withheld(),
    () => this.#readAgain(),
    () => this.titles.look(),
  );
  readonly titles: Titles = new Titles(
    this.#ask,
    this.facts,
    () => ({ how: { key: this.privacy.key, withheld: '' }, people: this.#people }),
    () => this.privacy.on,
    () => this.words.nameless(this.cascade.opened?.bundle.rootHandle || this.choice.source[0]?.handle || ''),
  );
  readonly choice = new Choice(this.#ask, () => this.privacy.peopleChanged());
  readonly posts = new PostViews(this.#ask);
  readonly lens = new ChosenLens(() => this.#lensChosen());
  readonly clock = new Clock(() => this.#tell(false));
  readonly cascade = new OpenCascade(
    this.#ask,
    this.#bridges,
    this.clock,
    this.faults,
    () => this.choice.source.map(({ account }) => account),
    () => this.#tell(true),
  );
  readonly trim = new Trim(this.cascade, () => this.#tell(true));
  readonly filters = new Filters(this.cascade, this.posts, this.#ask);
  readonly selection = new Selection(this.cascade, this.#ask, () => this.#tell(true));

  readonly gathered = new Gathered(this.cascade, this.clock, this.selection, this.#ask);
  readonly pins = new Pins(this.cascade, () => this.#tell(true));
  readonly lit = new Lighting(this.cascade, this.#ask, () => this.#tell(true));
  readonly pair = new Pair(
    this.#ask,
    this.#bridges,
    this.faults,
    () => this.choice.source.map(({ account }) => account),
    (step) => this.#tell(step),
  );
  readonly story = new StoryBook(
    () => writeView(viewOf(this)),
    (fragment) => this.go(readView(fragment)),
    () => this.privacy.set(true),
  );
  readonly roles = new ChosenRoles(this.#ask, () => void this.#rolesChanged());
  /** Whom those ask who write files of it (written.ts). */
  readonly writes = {
    analyse: this.#bridges.analyse,
    encode: this.#bridges.encode,
    people: () => this.#people,
  };
  readonly sorting = new Sorting();
  readonly grouping = new ChosenGrouping();
  readonly communities = new CommunityNames();
  readonly shape = new Shape(this.cascade, this.#ask);
  readonly overTrees = new OverTrees(this.cascade, this.#ask);
  readonly answers = new Answers(
    this.cascade,
    this.#ask,
    () => this.#lensOptions(),
    () => !this.framed,
  );
  readonly peek = new Peek();
  readonly answered = new MarkedAnswers();
  readonly guessing = new Guessing();
  readonly judging = new Judging();
  readonly groups = new Groups(this, this.#ask, this.#bridges.simulate);
  readonly parents = new ChosenParents(this.#ask, this.cascade, (load) => this.#onOtherPaths(load));

  readonly keeping = new Keeping(this.#bridges.store, () => this.chosenNow());
  readonly openFrom = new OpenFrom(this.opening, this.#reading, this.facts, this.faults, {
    library: this.#bridges.library,
    begin: (title, sample, story, origin) => this.#begin(title, sample, story, origin),
    show: (files, signal, view, how) => this.#read(files, signal, view, how),
    awaited: () => this.#awaited,
    ask: (lens) => this.lens.choose(lens),
    play: () => this.#playAtOnce(),
    unpack: (blob, signal) => this.#bridges.store.call(signal, (api) => api.unpack(blob)),
    fingerprint: () => this.fingerprint(),
    otherExport: () => this.words.otherExport(),
    unopened: (kind) => this.words.unopened(kind),
    unheld: (newer) => this.words.unheld(newer),
    noSample: (id, why) => this.words.noSample(id, why),
  });

  /** Source and message are being chosen, whatever is open. */
  #choosing = $state(true);
  /** A view that waits for its dataset: a link to the user's own files cannot carry them. */
  #awaited = $state.raw<View | null>(null);
  /** While several parts change as one, the address is not told of each. */
  #quiet = 0;

  constructor(
    /** Told after each verb that changes the view; `step` is true where Back should return to the view before. */
    private readonly onView: (view: View, step: boolean) => void = () => undefined,
    /** A message plays when it is opened; not for people who asked for less motion. */
    private readonly playsAtOnce = true,
    /** What the worker writes where it may not tell. */
    private readonly words: Record<'withheld' | 'otherExport' | 'stopped' | 'filesChanged', () => string> & {
      /** An export whose name may not be told; `handle` of its source, '' where that is not known. */
      nameless(handle: string): string;
      noSample(id: string, why: NoSample['why']): string;
      unopened(kind: FileFaultKind): string;
      unheld(newer: boolean): string;
    } = {
      nameless: () => '',
      noSample: () => '',
      unopened: () => '',
      unheld: () => '',
      withheld: () => '',
      otherExport: () => '',
      stopped: () => '',
      filesChanged: () => '',
    },
    /** A frame in an article: it keeps nothing, and shows one answer and the picture. Else choices are kept on this computer, and come back. */
    private readonly framed = false,
  ) {
    $effect.root(() => {
      $effect(() => {
        touched(this);
        this.keeping.changed();
      });
    });
  }

  readonly phase: Phase = $derived.by(() => {
    if (this.opening.progress) return 'reading';
    if (this.library?.shown) return 'library';
    if (!this.facts.summary) return 'start';
    return this.#choosing || !this.cascade.opened ? 'choose' : 'explore';
  });

  /** The library whose cascades are listed, or were; null before one was opened. */
  get library(): Library | null {
    return this.openFrom.library;
  }

  /** Somebody is known to have written the message on screen, or is named as its source. */
  get sourceKnown(): boolean {
    return (
      this.choice.source.length > 0 ||
      (this.cascade.whole?.messages.some(({ handle }) => handle !== '') ?? false)
    );
  }

  /** A link to the user's own files was followed, and the files are not here. */
  get awaitsFiles(): boolean {
    return this.#awaited !== null;
  }

  /** Forgets the dataset, or the one that is being opened, and returns to the start. */
  close(): void {
    this.#forget(null);
    this.#tell(true);
  }

  /** Gives up what is being opened; where it is of a library, that is listed again. */
  giveUp(): void {
    if (this.facts.origin) this.#forget(this.facts.origin);
    else this.close();
  }

  #forget(origin: Origin | null): void {
    this.opening.stop();
    this.#bridges.analyse.terminate();
    this.#begin('', null, null, origin);
  }

  /** Opens the cascade of one message; several roots are one message that the user joined. */
  async chooseMessage(messages: MessageSummary[]): Promise<void> {
    await this.choice.chooseAuthors(messages);
    forgetMessage(this);
    if (!(await this.cascade.open(messages))) return;
    this.#choosing = false;
    this.#playAtOnce();
    this.#tell(true);
  }

  /** Names the source of the message on screen, which stays. */
  async nameSource(candidate: SourceCandidate): Promise<void> {
    await this.choice.chooseSource([candidate]);
    this.#tell(true);
  }

  /** Opens a message of the source by its root rows, and asks what becomes of it. */
  async openRoots(roots: readonly number[]): Promise<void> {
    const messages = await this.choice.messagesOf(roots);
    if (!messages.length) return;
    await this.chooseMessage(messages);
    this.lens.choose('wording');
  }

  /** Plays two messages of the source, by their root rows, side by side. */
  async playBeside(a: readonly number[], b: readonly number[]): Promise<void> {
    const first = await this.choice.messagesOf(a);
    const second = await this.choice.messagesOf(b);
    if (!first.length || !second.length) return;
    this.clock.pause();
    const { likely, scaleKind: scale } = this.cascade;
    if ((await this.pair.open([first, second], { likely, scale })) && this.playsAtOnce)
      this.pair.clock.play();
  }

  /** Selects a post by its key, as addresses name it; null, or one that is not on screen: none. */
  async selectKey(key: string | null): Promise<void> {
    const [row = -1] = key === null ? [] : ((await this.#ask((api) => api.resolve([key]))) ?? []);
    const place = row < 0 ? -1 : (this.cascade.opened?.bundle.cascade.row.indexOf(row) ?? -1);
    await this.selection.select(place < 0 ? null : place);
  }

  /** Likely paths, or those that are known; moment and selected post stay. */
  async showLikely(likely: boolean): Promise<void> {
    await this.#onOtherPaths(() => this.cascade.setLikely(likely));
  }

  /** Back to the choice of source and message, with the dataset kept. */
  showChoice(): void {
    this.clock.pause();
    this.#choosing = true;
  }

  /** Back to the cascades of the library, with the dataset kept. */
  showLibrary(): void {
    this.clock.pause();
    this.library?.show();
  }

  /** From the choice back to what was on screen. */
  showExplore(): void {
    this.#choosing = false;
    // Another source may have been chosen meanwhile, whose name may be told.
    if (this.privacy.on) void this.#readAgain();
  }

  /** One step back on screen: from a second post to the first, to all posts, to all alike, to all branches. */
  async back(): Promise<void> {
    if (this.selection.place !== null) await this.selection.back();
    else if (this.gathered.how !== null) this.gathered.clear();
    else if (this.lit.what !== null) await this.lit.set(null);
    else if (this.filters.branch) await this.filters.leave();
  }

  /** Goes where a view points: used for the first load, Back and Forward. The address shows what came of it. */
  async go(view: View): Promise<void> {
    await this.#asOne(async () => {
      if (view.sample && view.sample !== this.facts.sample?.id)
        return this.openFrom.sample(view.sample, view);
      if (!view.sample && this.facts.sample) return this.close();
      if (this.facts.summary) await this.#restore(view, view.sample !== null);
      else if (view.message.length || view.source.length) this.#awaited = view;
    });
    this.#tell(false);
  }

  /** Another dataset is about to be opened, or none. */
  #begin(
    title: string,
    sample: Sample | null,
    story: string | null = null,
    origin: Origin | null = null,
  ): void {
    // What is of no library takes the place of one.
    if (origin) this.library?.show();
    else this.library?.close();
    this.keeping.leave();
    this.#reading.forget();
    this.facts.begin(title, sample, origin);
    this.titles.forget();
    // A story comes with a sample, and those are written in English.
    this.story.begin(story, 'en');
    this.choice.clear();
    this.cascade.close();
    forgetMessage(this);
    this.parents.clear();
    this.roles.clear();
    this.sorting.clear();
    this.grouping.clear();
    this.communities.clear();
    this.answered.clear();
    this.judging.clear();
    this.guessing.clear();
    this.groups.clear();
    this.posts.clear();
    this.#choosing = true;
  }

  /**
   * Reads files and shows a view of them; `first` as in restoreView. Without a view, what they offer is listed. What was
   * chosen in the same export before is chosen again; the view that was on screen then is shown where no other was asked
   * for by a link. True where it is.
   */
  async #read(
    files: InputFile[],
    signal: AbortSignal,
    view: View | null,
    { first, linked, chosen }: HowShown,
  ): Promise<boolean> {
    const opened = await this.#reading.read(files, signal);
    if (!opened) return false;
    if (this.privacy.on) void this.titles.look();
    this.lens.chooseBest(opened.summary.support);
    this.#awaited = null;
    const kept = await this.#chosenBefore();
    // What a session file says goes before what was kept.
    if (chosen) this.keeping.letGo();
    const choices = chosen ?? kept;
    const before = choices && !(linked && view) ? readView(choices.view) : null;
    const shown = before?.message.length ? before : view;
    await this.#asOne(async () => {
      if (choices) await this.#restoreChoices(choices);
      await this.choice.begin();
      if (shown) await this.#restore(shown, first);
    });
    if (!signal.aborted) this.#tell(true);
    return shown !== view;
  }

  /** By what the export is known again; null where nothing can be asked. */
  fingerprint(): Promise<string | null> {
    return this.#ask((api) => api.fingerprint());
  }

  /** What is chosen now; null where nothing can be asked. */
  async chosenNow(): Promise<Choices | null> {
    const { gatherChoices } = await import('./choices/choices');
    return gatherChoices(this, writeView(viewOf(this)), this.#ask);
  }

  /** The files that were opened, as the user gave them. */
  get filesGiven(): { name: string; blob: Blob }[] {
    return this.#reading.files;
  }

  /** The pieces of a session file. Null where it failed and was reported. */
  async pack(content: SessionContent): Promise<Uint8Array<ArrayBuffer>[] | null> {
    try {
      const { sessionPieces } = await import('./saving/packing');
      return await sessionPieces(content, this.#bridges.store, (kind) => this.words.unopened(kind));
    } catch (error) {
      this.faults.report(error);
      return null;
    }
  }

  /** The pack of a workshop (packing.ts), with these papers. Rejects with `refusal` where the app is not built, or when cancelled. */
  async packWorkshop(
    papers: readonly { name: string; text: string }[],
    refusal: string,
    signal: AbortSignal,
  ): Promise<Blob> {
    const { packed } = await import('./saving/packing');
    return packed(papers, this.#bridges.store, refusal, signal);
  }

  async #restoreChoices(choices: Choices): Promise<void> {
    const { restoreChoices } = await import('./choices/choices');
    await restoreChoices(this, choices, this.#ask);
  }

  async #chosenBefore(): Promise<Choices | null> {
    if (this.framed) return null;
    const fingerprint = await this.fingerprint();
    return fingerprint === null ? null : this.keeping.begin(fingerprint, this.facts.title);
  }

  /** Takes all choices off that were restored; `forget`: they are not kept any longer either. */
  async leaveRestored(forget: boolean): Promise<void> {
    if (forget) await this.keeping.forgetHere();
    else this.keeping.letGo();
    const { length } = this.parents.chosen;
    await this.parents.takeBackAll();
    await this.#restoreChoices(NO_CHOICES);
    this.pins.set([]);
    if (length) await this.#onOtherPaths(() => this.cascade.reload());
  }

  /** Keeps what is open whole on this computer. */
  async keepDataset(): Promise<void> {
    await this.keeping.keepDataset(this.filesGiven);
  }

  /** Opens an export that is kept on this computer. */
  async openKept(fingerprint: string): Promise<void> {
    const files = await this.keeping.filesOf(fingerprint);
    if (files.length) await this.openFrom.files(files);
  }

  async #restore(view: View, first: boolean): Promise<void> {
    this.#choosing = !(await restoreView(this, view, first, this.#ask));
  }

  /** Who is named whatever is asked. */
  get #people(): People {
    return { source: this.choice.source.map(({ account }) => account), roles: [...this.roles.choices] };
  }

  async #rolesChanged(): Promise<void> {
    if (!this.privacy.on) return;
    await this.privacy.peopleChanged();
    await this.#readAgain();
  }

  async #readAgain(): Promise<void> {
    await this.#asOne(() => readAgain(this));
    this.#tell(false);
  }

  /** Loads the cascade anew: moment and selected post stay; what was lit may be numbered anew. */
  async #onOtherPaths(load: () => Promise<void>): Promise<void> {
    await this.#asOne(() => {
      this.lit.clear();
      this.gathered.clear();
      this.trim.openAll();
      return this.selection.keep(load);
    });
    this.#tell(true);
  }

  /** What each lens is asked with: the source, and what the user chose for it. */
  #lensOptions(): LensOptions {
    const source = this.choice.source.map(({ account }) => account);
    const root = this.cascade.whole?.messages[0]?.root;
    const tokens = [...this.pins.tokens];
    const only = this.filters.only;
    return {
      where: { source, only },
      horizon: { source },
      dialogue: { source },
      carriers: { source, only, roles: [...this.roles.choices] },
      compare: {
        source,
        only,
        joined: this.sorting.joined.map((group) => [...group]),
        pinned: root !== undefined && tokens.length ? [{ root, tokens }] : [],
      },
    };
  }

  #playAtOnce(): void {
    if (this.cascade.opened && this.playsAtOnce) this.clock.play();
  }

  async #asOne(work: () => Promise<void>): Promise<void> {
    this.#quiet++;
    try {
      await work();
    } finally {
      this.#quiet--;
    }
  }

  /** Two messages side by side are part of the question which messages travel. */
  #lensChosen(): void {
    if (this.lens.name !== 'compare') this.pair.clear();
    this.#tell(true);
  }

  #tell(step: boolean): void {
    if (this.#quiet > 0) return;
    this.onView(viewOf(this), step);
    this.keeping.changed();
  }
}
