/** The message on screen: its cascade, how it is laid along time, and what has happened of it by the clock's moment. */
import type { EditView, FoundEdits, MessageSummary, VariantView } from '../../core/api';
import type { LaidOut, LayoutName, OnSoFar, StageSize } from '../../core/layout/types';
import { onlyShown } from '../../core/replay/base';
import { FACETS, NO_FILTER, passing, type Filter } from '../../core/replay/filter';
import { makeTimeScale } from '../../core/replay/timescale';
import type { ScaleKind } from '../../core/replay/types';
import type { Bridges } from '../../jobs/workers';
import type { Ask } from '../ask';
import type { Clock } from '../clock.svelte';
import type { Faults } from '../faults.svelte';
import { Layouts } from './layouts.svelte';
import { readBundle, type Opened } from './opened';
import { PostFacets } from '../posts/postFacets.svelte';
import { DEFAULT_VIEW, type View } from '../address/url';

export type { Opened } from './opened';

export class OpenCascade {
  #whole = $state.raw<Opened | null>(null);
  #opened = $state.raw<Opened | null>(null);
  #filter = $state.raw<Filter>(NO_FILTER);
  /** Counts the filterings, so that a late one never overtakes a newer. */
  #filterings = 0;
  #scaleKind = $state<ScaleKind>(DEFAULT_VIEW.scale);
  #layoutName = $state<LayoutName>(DEFAULT_VIEW.layout);
  #likely = $state(DEFAULT_VIEW.likely);
  #inferring = $state(false);

  /** Where its posts stand. */
  readonly layouts: Layouts;
  /** How they are told apart. */
  readonly facets: PostFacets;

  constructor(
    private readonly ask: Ask,
    private readonly bridges: Pick<Bridges, 'replay' | 'layout'>,
    private readonly clock: Clock,
    private readonly faults: Faults,
    /** Accounts that form the source. */
    source: () => number[],
    /** Told when axis, layout or paths were changed by hand. */
    private readonly onChange: () => void,
  ) {
    this.layouts = new Layouts(ask, bridges.layout, faults);
    this.facets = new PostFacets(ask, source);
  }

  /** What is read: every figure of it counts the posts that the filter lets pass. */
  get opened(): Opened | null {
    return this.#opened;
  }
  /** The same without any filter: what is laid out and drawn. Places are the same in both. */
  get whole(): Opened | null {
    return this.#whole;
  }
  get filter(): Filter {
    return this.#filter;
  }
  get scaleKind(): ScaleKind {
    return this.#scaleKind;
  }
  get layoutName(): LayoutName {
    return this.#layoutName;
  }
  /** Reposts hang where they were likely taken from; else on their original, as the platform records it. */
  get likely(): boolean {
    return this.#likely;
  }
  /** Paths are being asked for anew. */
  get inferring(): boolean {
    return this.#inferring;
  }
  /** Posts born up to the moment shown: the prefix of the cascade's places. */
  readonly born = $derived.by(() => {
    const { scale, unit } = this.clock;
    return this.#opened && scale ? scale.bornAt(unit) : 0;
  });

  readonly #placeOfRow = $derived.by(() => {
    const row = this.#whole?.bundle.cascade.row ?? new Int32Array(0);
    const places = new Int32Array(row.reduce((most, at) => Math.max(most, at + 1), 0)).fill(-1);
    row.forEach((at, place) => (places[at] = place));
    return places;
  });

  /** Place of a post of the Dataset; -1 = it is not in this cascade. */
  placeOf(row: number): number {
    return this.#placeOfRow[row] ?? -1;
  }

  /** Opens the cascade of a message and puts the clock at its beginning. False where it failed. */
  async open(
    messages: MessageSummary[],
    view: Pick<View, 'scale' | 'likely'> = this.#asShown,
  ): Promise<boolean> {
    return this.#load(messages, view, NO_FILTER, true);
  }

  /** Likely paths, or those that are known. The moment stays; whoever keeps a selection sees to it (Selection.keep). */
  async setLikely(likely: boolean): Promise<void> {
    if (likely === this.#likely || !this.#opened) return;
    const view = { ...this.#asShown, likely };
    if (await this.#load(this.#opened.messages, view, this.#renumbered)) this.onChange();
  }

  /** The same message on paths that have changed. The moment stays. */
  async reload(): Promise<void> {
    if (this.#opened) await this.#load(this.#opened.messages, this.#asShown, this.#renumbered);
  }

  /** The same message and paths, told by another rule: nothing is numbered anew. */
  async readAgain(messages: MessageSummary[]): Promise<void> {
    await this.#load(messages, this.#asShown, this.#filter);
  }

  /** Another cascade has other wordings; the same one on other paths numbers them anew. */
  get #renumbered(): Filter {
    return { ...this.#filter, wordings: [] };
  }

  get #asShown(): Pick<View, 'scale' | 'likely'> {
    return { scale: this.#scaleKind, likely: this.#likely };
  }

  /** `fresh`: the clock begins anew. */
  async #load(
    messages: MessageSummary[],
    { scale, likely }: Pick<View, 'scale' | 'likely'>,
    filter: Filter,
    fresh = false,
  ): Promise<boolean> {
    const roots = messages.map((message) => message.root);
    this.#inferring = true;
    try {
      const bundle = await this.ask((api) => api.cascade(roots, { likely }));
      if (!bundle) return false;
      const whole = await readBundle(this.bridges.replay, bundle, messages, likely);
      this.#filter = filter;
      const opened = await this.#filtered(whole, filter, likely);
      this.#filterings++;
      this.#whole = whole;
      this.#opened = opened;
      this.#scaleKind = scale;
      this.#likely = likely;
      if (fresh) this.clock.setScale(null);
      this.clock.setScale(makeTimeScale(bundle.cascade, scale));
      return true;
    } catch (error) {
      this.faults.report(error);
      return false;
    } finally {
      this.#inferring = false;
    }
  }

  /** The same message, of which a filter lets some posts pass. */
  async #filtered(whole: Opened, filter: Filter, likely: boolean): Promise<Opened> {
    const { bundle, messages } = whole;
    const names = FACETS.filter((name) => filter.facets[name]?.length);
    const facets = names.length > 0 ? await this.facets.ask(whole, names) : null;
    const told = filter.told ? await this.facets.told(whole) : null;
    const shown = passing(bundle.cascade, filter, facets, told);
    return shown ? readBundle(this.bridges.replay, onlyShown(bundle, shown), messages, likely) : whole;
  }

  /** Figures count the posts that a filter lets pass, from now on; the moment and the places stay. */
  async filterBy(filter: Filter): Promise<void> {
    const whole = this.#whole;
    const mine = ++this.#filterings;
    if (!whole) return;
    try {
      const opened = await this.#filtered(whole, filter, this.#likely);
      if (mine !== this.#filterings || whole !== this.#whole) return;
      this.#filter = filter;
      this.#opened = opened;
      this.onChange();
    } catch (error) {
      this.faults.report(error);
    }
  }

  close(): void {
    this.#filterings++;
    this.#whole = null;
    this.#filter = NO_FILTER;
    this.facets.clear();
    this.#opened = null;
    this.layouts.stop();
    this.clock.pause();
    this.clock.setScale(null);
  }

  /** Clock, order of events, or empty stretches squeezed. */
  setScale(kind: ScaleKind): void {
    this.#scaleKind = kind;
    if (this.#opened) this.clock.setScale(makeTimeScale(this.#opened.bundle.cascade, kind));
    this.onChange();
  }

  setLayout(name: LayoutName): void {
    this.#layoutName = name;
    this.onChange();
  }

  /** To the moment at which the next deeper hop begins, or the one before; pauses there. */
  stepHop(direction: 1 | -1): void {
    const { scale } = this.clock;
    if (!this.#opened || !scale) return;
    const { replay } = this.#opened;
    const place = direction > 0 ? replay.nextHop(this.born) : replay.previousHop(this.born);
    this.clock.pause();
    this.clock.seek(scale.unit[place] ?? 0);
    this.clock.settle();
  }

  /** Wordings by their numbers, as they are read; none where the question failed. */
  async variants(numbers: number[]): Promise<VariantView[]> {
    const views = (await this.ask((api) => api.variants(numbers))) ?? [];
    const { carriers } = this.#opened?.bundle.tree ?? {};
    return views.map((view) => ({ ...view, carriers: carriers?.[view.variant] ?? view.carriers }));
  }

  /** Numbers of the wordings that hold all of these words, most carried first. */
  async findVariants(query: string): Promise<number[]> {
    return (await this.ask((api) => api.findVariants(query))) ?? [];
  }

  /** Edits whose words hold all of these; null where the question failed or was given up. */
  async findEdits(query: string): Promise<FoundEdits | null> {
    const { carriers } = this.#opened?.bundle.tree ?? {};
    return carriers ? this.ask((api) => api.findEdits(query, carriers)) : null;
  }

  /** Ways in which words were changed, by their numbers. */
  async edits(numbers: number[]): Promise<EditView[]> {
    return (await this.ask((api) => api.edits(numbers))) ?? [];
  }

  /**
   * Lays the cascade out as chosen; null when it was closed, or another layout chosen, meanwhile. `onSoFar` is told where
   * its posts stand while that takes its time.
   */
  async lay(stage: StageSize, onSoFar?: OnSoFar<LaidOut>): Promise<LaidOut | null> {
    const opened = this.#whole;
    const { scale } = this.clock;
    if (!opened || !scale) return null;
    const { cascade } = opened.bundle;
    return this.layouts.lay(
      { cascade, name: this.#layoutName, scale, stage },
      () => this.facets.communities(opened),
      onSoFar,
    );
  }
}
