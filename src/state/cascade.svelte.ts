/** The message on screen: its cascade, how it is laid along time, and what has happened of it by the clock's moment. */
import type { CascadeBundle, EditView, MessageSummary, VariantView } from '../core/api';
import type { LaidOut, LayoutName, StageSize } from '../core/layout/types';
import { WordingLens } from '../core/lenses/wording';
import { Replay } from '../core/replay';
import { makeTimeScale } from '../core/replay/timescale';
import type { ScaleKind } from '../core/replay/types';
import type { Bridges } from '../jobs/workers';
import type { Ask } from './ask';
import type { Clock } from './clock.svelte';
import type { Faults } from './faults.svelte';
import { DEFAULT_VIEW } from './url';

/** Everything that is drawn and read of a message. */
export interface Opened {
  bundle: CascadeBundle;
  replay: Replay;
  /** Answers of the wording lens at any moment. */
  wording: WordingLens;
  /** Several roots are one message that the user joined. */
  messages: MessageSummary[];
}

export class OpenCascade {
  #opened = $state.raw<Opened | null>(null);
  #scaleKind = $state<ScaleKind>(DEFAULT_VIEW.scale);
  #layoutName = $state<LayoutName>(DEFAULT_VIEW.layout);

  constructor(
    private readonly ask: Ask,
    private readonly bridges: Pick<Bridges, 'replay' | 'layout'>,
    private readonly clock: Clock,
    private readonly faults: Faults,
    /** Told when axis or layout was changed by hand. */
    private readonly onChange: () => void,
  ) {}

  get opened(): Opened | null {
    return this.#opened;
  }
  get scaleKind(): ScaleKind {
    return this.#scaleKind;
  }
  get layoutName(): LayoutName {
    return this.#layoutName;
  }
  /** Posts born up to the moment shown: the prefix of the cascade's places. */
  readonly born = $derived.by(() => {
    const { scale, unit } = this.clock;
    return this.#opened && scale ? scale.bornAt(unit) : 0;
  });

  /** Opens the cascade of a message and puts the clock at its beginning. False where it failed. */
  async open(messages: MessageSummary[], kind = this.#scaleKind): Promise<boolean> {
    const roots = messages.map((message) => message.root);
    const bundle = await this.ask((api) => api.cascade(roots, { likely: false }));
    if (!bundle) return false;
    try {
      const words = bundle.rootTokens.length;
      const index = await this.bridges.replay.call(null, (api) =>
        api.build(bundle.cascade, bundle.survives, words),
      );
      const replay = new Replay(bundle.cascade, index);
      this.#opened = { bundle, replay, wording: new WordingLens(bundle, replay), messages };
      this.#scaleKind = kind;
      this.clock.setScale(null);
      this.clock.setScale(makeTimeScale(bundle.cascade, kind));
      return true;
    } catch (error) {
      this.faults.report(error);
      return false;
    }
  }

  close(): void {
    this.#opened = null;
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
    return (await this.ask((api) => api.variants(numbers))) ?? [];
  }

  /** Numbers of the wordings that hold all of these words, most carried first. */
  async findVariants(query: string): Promise<number[]> {
    return (await this.ask((api) => api.findVariants(query))) ?? [];
  }

  /** Ways in which words were changed, by their numbers. */
  async edits(numbers: number[]): Promise<EditView[]> {
    return (await this.ask((api) => api.edits(numbers))) ?? [];
  }

  /** Lays the cascade out as chosen; null when it was closed meanwhile. */
  async lay(stage: StageSize): Promise<LaidOut | null> {
    const opened = this.#opened;
    const { scale } = this.clock;
    if (!opened || !scale) return null;
    const { unit, length } = scale;
    const name = this.#layoutName;
    try {
      const laid = await this.bridges.layout.call(null, (api) =>
        api.lay(name, { cascade: opened.bundle.cascade, unit, length, stage }),
      );
      return this.#opened === opened ? laid : null;
    } catch (error) {
      this.faults.report(error);
      return null;
    }
  }
}
