/** The group at this computer: its name and its own wordings; and what other groups gave. */
import type { SimulateApi } from '../../core/api';
import type { Rehearsed, Wording } from '../../core/simulate/rehearsal';
import type { GroupMarks, Rewrite } from '../../core/workshop/marks';
import type { Bridge } from '../../jobs/bridge';
import type { Ask } from '../ask';
import type { GroupParts } from './groupMarks';

export class Groups {
  #name = $state('');
  #rewrites = $state.raw<readonly Rewrite[]>([]);
  #others = $state.raw<readonly GroupMarks[]>([]);

  constructor(
    private readonly parts: GroupParts,
    private readonly ask: Ask,
    private readonly simulate: Bridge<SimulateApi>,
  ) {}

  /** What the group at this computer calls itself; '' where it does not. */
  get name(): string {
    return this.#name;
  }
  call(name: string): void {
    this.#name = name;
  }

  get rewrites(): readonly Rewrite[] {
    return this.#rewrites;
  }
  /** Keeps a wording of one's own, once. */
  write(rewrite: Rewrite): void {
    const same = (one: Rewrite): boolean => JSON.stringify(one) === JSON.stringify(rewrite);
    if (!this.#rewrites.some(same)) this.#rewrites = [...this.#rewrites, rewrite];
  }
  unwrite(index: number): void {
    this.#rewrites = this.#rewrites.filter((_, i) => i !== index);
  }

  /** Rehearses wordings by invented rules, in a worker. Rejects with the signal's reason when cancelled. */
  async rehearse(
    wordings: readonly Wording[],
    onSeed: (done: number) => void,
    signal: AbortSignal,
  ): Promise<Rehearsed[]> {
    const { rehearseWordings } = await import('../../jobs/rehearse');
    return rehearseWordings(wordings, { simulate: this.simulate, signal, onSeed });
  }

  /** Those that were added here, in the order in which they came. */
  get others(): readonly GroupMarks[] {
    return this.#others;
  }
  remove(group: string): void {
    this.#others = this.#others.filter((one) => one.group !== group);
  }

  /** All that this group marked; null where the worker could not be asked. */
  async marks(): Promise<GroupMarks | null> {
    // What reads and writes files is loaded where one is asked for: a frame in an article has no groups.
    const { marksOf } = await import('./groupMarks');
    return marksOf(this.parts, { group: this.#name, rewrites: [...this.#rewrites] }, this.ask);
  }

  /**
   * Adds a group's file or code; its judgements go to those that are there. `unnamed`: what a group without a name is called.
   * The name that it has here, and how many of its judgements are of posts that this export has not. Throws UnreadableMarks.
   */
  async add(text: string, unnamed: string): Promise<{ group: string; unknown: number }> {
    const [{ added }, { mergeMarks }] = await Promise.all([
      import('./groupMarks'),
      import('../../core/workshop/mergeMarks'),
    ]);
    const { others, group, marks, unknown } = await added(text, this.#others, unnamed, this.ask);
    this.#others = others;
    this.parts.judging.restore(mergeMarks(this.parts.judging.marks, marks));
    return { group, unknown };
  }

  restore(name: string, rewrites: readonly Rewrite[], others: readonly GroupMarks[]): void {
    this.#name = name;
    this.#rewrites = rewrites;
    this.#others = others;
  }

  /** Another dataset has other words. The group is the same. */
  clear(): void {
    this.restore(this.#name, [], []);
  }
}
