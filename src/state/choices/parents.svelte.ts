/** Parents that were chosen by hand, and the way back from each choice. */
import type { Alternative } from '../../core/api';
import type { ChoiceFault } from '../../core/paths/likely/chosen';
import type { Ask } from '../ask';
import type { OpenCascade } from '../message/cascade.svelte';

interface HandChoice {
  row: number;
  /** Row of the parent, null = as it was built. */
  before: number | null;
  after: number | null;
}

export class ChosenParents {
  /** Oldest first. */
  #made = $state.raw<readonly HandChoice[]>([]);
  #fault = $state<ChoiceFault | null>(null);

  constructor(
    private readonly ask: Ask,
    private readonly cascade: OpenCascade,
    /** Runs what loads the cascade anew, and keeps what it can. */
    private readonly onOtherPaths: (load: () => Promise<void>) => Promise<void>,
  ) {}

  /** Choices that can be taken back, the latest last. */
  get count(): number {
    return this.#made.length;
  }
  /** Why the last choice could not be made. */
  get fault(): ChoiceFault | null {
    return this.#fault;
  }

  clear(): void {
    this.#made = [];
    this.#fault = null;
  }

  /** Other parents that a post may have, most probable first; empty where it failed. */
  async alternatives(row: number): Promise<Alternative[]> {
    const { likely } = this.cascade;
    return (await this.ask((api) => api.alternatives(row, { likely }))) ?? [];
  }

  /** Hangs a post on another, or as it was before (null). */
  async choose(row: number, parent: number | null): Promise<void> {
    const before = this.#of(row);
    if (await this.#hang(row, parent)) this.#made = [...this.#made, { row, before, after: parent }];
  }

  /** By post, the parent that holds, in the order in which posts were first given one. */
  get chosen(): readonly { row: number; parent: number | null }[] {
    const first = this.#made.filter(({ row }, i) => this.#made.findIndex((made) => made.row === row) === i);
    return first.map(({ row }) => ({ row, parent: this.#of(row) }));
  }

  /**
   * Hangs posts as they were hung before, no cascade being open. Those that cannot be hung are left out: how many. One may
   * have to wait for another.
   */
  async restore(chosen: readonly { row: number; parent: number | null }[]): Promise<number> {
    let left = [...chosen];
    for (let before = -1; left.length && left.length !== before;) {
      before = left.length;
      const failed: typeof left = [];
      for (const choice of left) {
        const { row, parent } = choice;
        const answer = await this.ask(async (api) => ({ fault: await api.choose(row, parent) }));
        if (!answer || answer.fault) failed.push(choice);
      }
      left = failed;
    }
    this.#made = chosen
      .filter((choice) => !left.includes(choice))
      .map(({ row, parent }) => ({ row, before: null, after: parent }));
    return left.length;
  }

  /** Takes all back, no cascade being loaded anew. */
  async takeBackAll(): Promise<void> {
    for (const { row } of this.chosen) await this.ask((api) => api.choose(row, null));
    this.clear();
  }

  /** Takes the latest choice back. */
  async undo(): Promise<void> {
    const last = this.#made.at(-1);
    if (last && (await this.#hang(last.row, last.before))) this.#made = this.#made.slice(0, -1);
  }

  #of(row: number): number | null {
    return this.#made.findLast((choice) => choice.row === row)?.after ?? null;
  }

  /** False where it cannot be, or failed. */
  async #hang(row: number, parent: number | null): Promise<boolean> {
    const answer = await this.ask(async (api) => ({ fault: await api.choose(row, parent) }));
    this.#fault = answer?.fault ?? null;
    if (!answer || answer.fault) return false;
    await this.onOtherPaths(() => this.cascade.reload());
    return true;
  }
}
