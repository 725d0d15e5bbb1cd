/** What is open by name, and its files by theirs, as they may be told: a user's file may be named after somebody private. */
import type { People, Pseudonymity } from '../core/export/options';
import type { Ask } from './ask';
import type { Facts } from './opening/facts.svelte';

export class Titles {
  /** Names that name somebody private; null while nobody has looked. */
  #disclosing = $state.raw<readonly string[] | null>(null);

  constructor(
    private readonly ask: Ask,
    private readonly facts: Facts,
    /** How private people stand, and who is named all the same. */
    private readonly by: () => { how: Pseudonymity; people: People },
    /** Private people stand under pseudonyms on the page. */
    private readonly on: () => boolean,
    /** What stands in place of a title. */
    private readonly nameless: () => string,
  ) {}

  /** As the page tells it. */
  get title(): string {
    return this.titleFor(!this.on());
  }

  /** Where everybody is `named`, or nobody private. */
  titleFor(named: boolean): string {
    const { title } = this.facts;
    return named || this.#mayBeTold(title) ? title : this.nameless();
  }

  /** Name of a file that was opened, or its number. */
  fileFor(number: number, named: boolean): string {
    const { name } = this.facts.summary!.files[number]!;
    return named || this.#mayBeTold(name) ? name : String(number + 1);
  }

  /** Settles once it is known which names may be told: none is until then. Again where other people are named. */
  async look(): Promise<void> {
    const { title, summary } = this.facts;
    const names = [title, ...(summary?.files ?? []).map(({ name }) => name)];
    const found = await this.ask((api) => api.disclosing(names, this.by()));
    if (title === this.facts.title) this.#disclosing = found && names.filter((_, i) => found[i]);
  }

  /** Another dataset is being opened. */
  forget(): void {
    this.#disclosing = null;
  }

  /** What comes with the app names nobody. */
  #mayBeTold(name: string): boolean {
    return this.facts.sample !== null || this.#disclosing?.includes(name) === false;
  }
}
