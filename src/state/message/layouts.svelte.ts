/** Where the posts of the open cascade stand: asks the layout worker, and keeps what need not be made anew. */
import {
  OF_ACCOUNTS,
  OF_ANY_SIZE,
  OF_GROUPS,
  type LaidOut,
  type LayoutName,
  type OnSoFar,
  type StageSize,
} from '../../core/layout/types';
import type { Cascade, TimeScale } from '../../core/replay/types';
import { callback } from '../../jobs/bridge';
import type { Bridges } from '../../jobs/workers';
import type { Ask } from '../ask';
import type { Faults } from '../faults.svelte';

/** What is to be laid out, how, and on what stage. */
export interface Wanted {
  cascade: Cascade;
  name: LayoutName;
  scale: TimeScale;
  stage: StageSize;
}

/** A layout that is being made or was made, for any size of the stage. */
interface Kept {
  cascade: Cascade;
  name: LayoutName;
  laid: Promise<LaidOut | null>;
  stop: AbortController;
}

export class Layouts {
  #kept: Kept | null = null;
  #share = $state<number | null>(null);

  constructor(
    private readonly ask: Ask,
    private readonly bridge: Bridges['layout'],
    private readonly faults: Faults,
  ) {}

  /** Share that is done of a layout that takes its time; null while none does. */
  get share(): number | null {
    return this.#share;
  }

  /** Gives up a layout that is being made. */
  stop(): void {
    this.#kept?.stop.abort();
    this.#kept = null;
    this.#share = null;
  }

  /**
   * Null where it failed, or another was asked for meanwhile. `communities` are asked for where the layout puts posts of
   * one together; `onSoFar` is told where posts stand while that takes its time.
   */
  async lay(
    wanted: Wanted,
    communities: () => Promise<Int32Array | null>,
    onSoFar: OnSoFar<LaidOut> = () => undefined,
  ): Promise<LaidOut | null> {
    const { cascade, name } = wanted;
    if (this.#kept?.cascade === cascade && this.#kept.name === name) return this.#kept.laid;
    this.stop();
    const stop = new AbortController();
    const laid = this.#ask(wanted, communities, onSoFar, stop.signal);
    if (OF_ANY_SIZE.includes(name)) this.#kept = { cascade, name, laid, stop };
    return laid;
  }

  async #ask(
    { cascade, name, scale, stage }: Wanted,
    communities: () => Promise<Int32Array | null>,
    onSoFar: OnSoFar<LaidOut>,
    signal: AbortSignal,
  ): Promise<LaidOut | null> {
    const { unit, length } = scale;
    const onShare = callback((share: number) => {
      if (!signal.aborted) this.#share = share;
    });
    const soFar = callback((laid: LaidOut) => {
      if (!signal.aborted) onSoFar(laid);
    });
    try {
      const accounts = OF_ACCOUNTS.includes(name) ? await this.ask((api) => api.accounts(cascade.row)) : null;
      const groups = OF_GROUPS.includes(name) ? await communities() : null;
      if (signal.aborted) return null;
      const known = { ...(accounts ? { accounts } : {}), ...(groups ? { groups } : {}) };
      return await this.bridge.call(signal, (api) =>
        api.lay(name, { cascade, unit, length, stage, ...known }, onShare, soFar),
      );
    } catch (error) {
      if (!signal.aborted) this.faults.report(error);
      return null;
    } finally {
      if (!signal.aborted) this.#share = null;
    }
  }
}
