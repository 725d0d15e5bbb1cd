/** What the user says that accounts are to the message: official, media or public. */
import { handlesIn, type RoleChoice } from '../../core/network/roles';
import { keyOf } from '../../core/session/key';
import type { Ask } from '../ask';
import { History } from './history.svelte';

export class ChosenRoles {
  readonly #choices = new History<readonly RoleChoice[]>([]);

  constructor(
    private readonly ask: Ask,
    private readonly onChange: () => void,
  ) {}

  get choices(): readonly RoleChoice[] {
    return this.#choices.now;
  }
  /** Choices that can be taken back. */
  get count(): number {
    return this.#choices.count;
  }

  /** Gives accounts a role, or back to the rule (null). */
  set(accounts: readonly number[], role: RoleChoice['role'] | null): void {
    const others = this.choices.filter(({ account }) => !accounts.includes(account));
    this.#choices.change(role ? [...others, ...accounts.map((account) => ({ account, role }))] : others);
    this.onChange();
  }

  /** A pasted or dropped list of accounts of one role: how many of its handles this export has. Null where it failed. */
  async list(text: string, role: RoleChoice['role']): Promise<{ found: number; of: number } | null> {
    const handles = handlesIn(text);
    const keys = handles.map((handle) => keyOf(`@${handle}`));
    const rows = await this.ask((api) => api.resolveAccounts(keys));
    if (!rows) return null;
    const accounts = rows.filter((row) => row >= 0);
    if (accounts.length) this.set(accounts, role);
    return { found: accounts.length, of: handles.length };
  }

  /** As they were chosen before: nothing to take back. */
  restore(choices: readonly RoleChoice[]): void {
    this.#choices.clear(choices);
    this.onChange();
  }

  undo(): void {
    this.#choices.undo();
    this.onChange();
  }

  /** Another dataset has other accounts. */
  clear(): void {
    this.#choices.clear();
  }
}
