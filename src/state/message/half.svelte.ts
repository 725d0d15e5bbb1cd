/** One of two messages side by side: its cascade, where its posts stand, and the post that is looked at. */
import type { LaidOut, LayoutName, StageSize } from '../../core/layout/types';
import { pathTo } from '../../core/tree';
import { KeptSoFar } from '../../core/lenses/keptSoFar';
import type { TimeAxis, TimeScale } from '../../core/replay/types';
import type { Bridges } from '../../jobs/workers';
import type { Ask } from '../ask';
import type { Clock } from '../clock.svelte';
import type { Faults } from '../faults.svelte';
import { Layouts } from './layouts.svelte';
import type { Opened } from './opened';
import { PostFacets } from '../posts/postFacets.svelte';

export interface HalfParts {
  ask: Ask;
  bridges: Pick<Bridges, 'layout'>;
  faults: Faults;
  /** Accounts that form the source. */
  source(): number[];
  clock: Clock<TimeAxis>;
}

export class Half {
  readonly layouts: Layouts;
  readonly #facets: PostFacets;
  readonly #kept: KeptSoFar;
  #scale = $state.raw<TimeScale>() as TimeScale;
  #selected = $state<number | null>(null);

  constructor(
    readonly opened: Opened,
    scale: TimeScale,
    private readonly parts: HalfParts,
  ) {
    this.#scale = scale;
    this.layouts = new Layouts(parts.ask, parts.bridges.layout, parts.faults);
    this.#facets = new PostFacets(parts.ask, () => parts.source());
    this.#kept = new KeptSoFar(opened.bundle.cascade);
  }

  /** Posts born up to the moment shown: the prefix of the cascade's places. */
  readonly born = $derived.by(() => this.scale.bornAt(this.parts.clock.unit));

  /** Time since its message, on the axis that both share. */
  get scale(): TimeScale {
    return this.#scale;
  }
  set scale(scale: TimeScale) {
    this.#scale = scale;
  }

  /** Place of the post that is looked at. */
  get selected(): number | null {
    return this.#selected;
  }

  /** Looks at a post, or at none. */
  select(place: number | null): void {
    this.#selected = place;
  }

  /** Places from the message to a post. */
  pathTo(place: number): Int32Array {
    return pathTo(this.opened.bundle.cascade.parent, place);
  }

  /** Words kept by now: of all pinned ones, where some of this message are; else the mean fidelity. */
  keptNow(
    pins: readonly number[],
  ): { count: number; of: number } | { mean: number; of: number; read: number } {
    if (!pins.length) return this.#kept.at(this.born);
    const { wording, replay } = this.opened;
    const phrase = wording.phrase(pins);
    return { count: phrase.kept(this.born), of: replay.all(this.born).wordedChangers };
  }

  /** Null when another was asked for meanwhile. */
  lay(name: LayoutName, stage: StageSize): Promise<LaidOut | null> {
    const { cascade } = this.opened.bundle;
    return this.layouts.lay({ cascade, name, scale: this.scale, stage }, () =>
      this.#facets.communities(this.opened),
    );
  }
}
