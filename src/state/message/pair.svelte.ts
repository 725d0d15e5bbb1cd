/** Two messages side by side on one clock, which tells the time since each of them. */
import type { MessageSummary } from '../../core/api';
import { commonScales } from '../../core/replay/timescale';
import type { LaidOut, LayoutName, StageSize } from '../../core/layout/types';
import type { ScaleKind, TimeAxis } from '../../core/replay/types';
import type { Bridges } from '../../jobs/workers';
import type { Ask } from '../ask';
import { Clock } from '../clock.svelte';
import type { Faults } from '../faults.svelte';
import type { Half } from './half.svelte';
import { readBundle, type Opened } from './opened';
import type { PairView, View } from '../address/url';

export class Pair {
  readonly clock: Clock<TimeAxis>;
  #halves = $state.raw<readonly [Half, Half] | null>(null);
  #opening = $state(false);
  /** Counts the openings, so that a late one never overtakes a newer. */
  #asked = 0;
  #laying: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly ask: Ask,
    private readonly bridges: Pick<Bridges, 'replay' | 'layout'>,
    private readonly faults: Faults,
    /** Accounts that form the source. */
    private readonly source: () => number[],
    /** Told when a pair is opened or left (a step that Back returns from), or its clock came to rest. */
    private readonly onChange: (step: boolean) => void,
  ) {
    this.clock = new Clock<TimeAxis>(() => onChange(false));
  }

  /** Null while none is open. */
  get halves(): readonly [Half, Half] | null {
    return this.#halves;
  }
  get opening(): boolean {
    return this.#opening;
  }
  /** As the URL holds it. */
  get view(): PairView | null {
    const halves = this.#halves;
    if (!halves) return null;
    const [a, b] = halves.map(({ opened }) => opened.messages.map(({ key }) => key));
    return { messages: [a!, b!], since: Math.round(this.clock.moment) };
  }

  /** Opens two messages at a time since each; several roots are one message. False where it failed or was overtaken. */
  async open(
    pair: readonly [MessageSummary[], MessageSummary[]],
    as: Pick<View, 'likely' | 'scale'>,
    since = 0,
  ): Promise<boolean> {
    const opened = await this.#load(pair, as, since);
    if (opened) this.onChange(true);
    return opened;
  }

  async #load(
    pair: readonly [MessageSummary[], MessageSummary[]],
    { likely, scale }: Pick<View, 'likely' | 'scale'>,
    since: number,
  ): Promise<boolean> {
    const mine = ++this.#asked;
    this.#opening = true;
    try {
      const opened: Opened[] = [];
      for (const messages of pair) {
        const roots = messages.map(({ root }) => root);
        const bundle = await this.ask((api) => api.aside(roots, { likely }));
        if (!bundle || mine !== this.#asked) return false;
        opened.push(await readBundle(this.bridges.replay, bundle, messages, likely));
        if (mine !== this.#asked) return false;
      }
      const { Half } = await import('./half.svelte');
      if (mine !== this.#asked) return false;
      const [a, b] = opened as [Opened, Opened];
      const { axis, scales } = commonScales(a.bundle.cascade, b.bundle.cascade, scale);
      this.clock.pause();
      this.clock.setScale(null);
      this.clock.setScale(axis);
      this.clock.seekTime(since);
      const { ask, bridges, faults, source, clock } = this;
      const parts = { ask, bridges, faults, source, clock };
      for (const half of this.#halves ?? []) half.layouts.stop();
      this.#halves = [new Half(a, scales[0], parts), new Half(b, scales[1], parts)];
      return true;
    } catch (error) {
      this.faults.report(error);
      return false;
    } finally {
      if (mine === this.#asked) this.#opening = false;
    }
  }

  /** Shows a view of it; `find` = the messages of keys. The same pair only moves its clock. */
  async restore(
    view: PairView | null,
    as: Pick<View, 'likely' | 'scale'>,
    find: (keys: readonly string[]) => Promise<MessageSummary[]>,
  ): Promise<void> {
    if (!view) return this.clear();
    if (JSON.stringify(this.view?.messages) === JSON.stringify(view.messages)) {
      this.clock.pause();
      this.setScale(as.scale);
      this.clock.seekTime(view.since);
      return;
    }
    const a = await find(view.messages[0]);
    const b = await find(view.messages[1]);
    if (a.length && b.length) await this.open([a, b], as, view.since);
    else this.clear();
  }

  /** By the clock, by order of events, or squeezed: both alike. The moment stays. */
  setScale(kind: ScaleKind): void {
    if (!this.#halves || this.clock.scale?.kind === kind) return;
    const [a, b] = this.#halves;
    const { axis, scales } = commonScales(a.opened.bundle.cascade, b.opened.bundle.cascade, kind);
    this.clock.setScale(axis);
    [a.scale, b.scale] = scales;
  }

  /**
   * Where the posts of a half stand; null when another layout was asked for meanwhile. The halves take turns: the
   * questions of one would be given up for those of the other.
   */
  async lay(half: Half, name: LayoutName, stage: StageSize): Promise<LaidOut | null> {
    const before = this.#laying;
    const laid = (async () => {
      await before;
      return this.#halves?.includes(half) ? half.lay(name, stage) : null;
    })();
    this.#laying = laid;
    return laid;
  }

  /** The same pair at the same moment, told by another rule; `find` = the messages of root rows. */
  async readAgain(find: (roots: number[]) => Promise<MessageSummary[]>): Promise<void> {
    const halves = this.#halves;
    if (!halves) return;
    const [a, b] = halves.map(({ opened }) => opened);
    const of = ({ messages }: Opened): Promise<MessageSummary[]> => find(messages.map(({ root }) => root));
    const { moment, playing } = this.clock;
    const { kind: scale = 'clock' } = this.clock.scale ?? {};
    const loaded = await this.#load([await of(a!), await of(b!)], { likely: a!.likely, scale }, moment);
    if (loaded && playing) this.clock.play();
  }

  /** Back to where it was opened from. */
  leave(): void {
    if (!this.#halves) return;
    this.clear();
    this.onChange(true);
  }

  clear(): void {
    this.#asked++;
    this.#opening = false;
    for (const half of this.#halves ?? []) half.layouts.stop();
    this.#halves = null;
    this.clock.pause();
    this.clock.setScale(null);
  }
}
