/**
 * Who is named, and whose words may be read, on the page and in files: the one place that decides. Readers ask it before
 * anything leaves the worker, so that no view can forget to. What is computed is computed from the true words.
 */
import { shownHandle } from '../dataset/shown';
import type { Dataset } from '../dataset/types';
import type { People, Pseudonymity } from '../export/options';
import { Pseudonyms, SHOWN_FROM } from '../export/privacy';
import { ROLE, ruledRole } from '../network/roles';
import { saidByEnough } from './saidByEnough';

const NOBODY: People = { source: [], roles: [] };

export class Discretion {
  #names: Pseudonyms | null = null;
  #withheld = '';
  /** The source, and whoever was given a role by hand: also those marked public, who are known to be. */
  #given: ReadonlySet<number> = new Set();
  /** By account, once asked: 1 = no public role, 2 = one by the rule. */
  #ruled: Uint8Array | null = null;
  /** By wording: 1 where enough accounts carry it as their own words. */
  #enough: Uint8Array | null = null;
  /** Authors of the message that is followed are its source. */
  #authors: ReadonlySet<number> = new Set();

  /** `own`: by row, the wording that a post passes on as its own words; -1 = none. Everybody is named until `set`. */
  constructor(
    private readonly dataset: Dataset,
    private readonly own: Int32Array,
  ) {}

  /** Some accounts stand under pseudonyms. */
  get on(): boolean {
    return this.#names !== null;
  }

  /** Null names everybody. */
  set(how: Pseudonymity | null, people: People = NOBODY): void {
    this.#names = how && new Pseudonyms(how.key);
    this.#withheld = how?.withheld ?? '';
    this.#given = new Set([...people.source, ...people.roles.map(({ account }) => account)]);
  }

  /** Another about the same message. */
  as(how: Pseudonymity | null, people: People): Discretion {
    const other = new Discretion(this.dataset, this.own);
    other.set(how, people);
    other.#authors = this.#authors;
    return other;
  }

  /** The message with these roots is followed: its authors are the source. */
  follow(roots: readonly number[]): void {
    this.#authors = new Set(roots.map((row) => this.dataset.posts.author[row]!));
  }

  /** Whoever is the source, holds a public role, or was given a role by hand. Of nobody (-1), nothing is known. */
  isNamed(account: number): boolean {
    if (!this.#names) return true;
    if (account < 0) return false;
    return this.#given.has(account) || this.#authors.has(account) || this.#byRule(account);
  }

  /** Handle or pseudonym; '' for nobody. */
  account(account: number): string {
    const handle = shownHandle(this.dataset, account);
    return handle && this.#names && !this.isNamed(account) ? this.#names.account(handle) : handle;
  }

  /** The name that an account gives itself; '' where it is not named. */
  name(account: number): string {
    return account >= 0 && this.isNamed(account) ? this.dataset.accounts.name(account) : '';
  }

  /** As the platform counted them; -1 where it did not, and of accounts that are not named: a count can point to them. */
  followers(account: number): number {
    return account >= 0 && this.isNamed(account) ? this.dataset.accounts.followers[account]! : -1;
  }

  /** A post is told apart from others by its id, which leads to its author. */
  isNamedAuthor(row: number): boolean {
    return this.isNamed(this.dataset.posts.author[row]!);
  }

  /** Id of a post, or what stands for it. */
  id(row: number): string {
    const id = this.dataset.id(row);
    return this.#names && !this.isNamedAuthor(row) ? this.#names.post(id) : id;
  }

  /** The words of a post stand: its author is named, or enough accounts carry them as their own. */
  stands(row: number): boolean {
    if (!this.#names || this.isNamedAuthor(row)) return true;
    this.#enough ??= saidByEnough(this.dataset.posts.author, this.own, SHOWN_FROM);
    const own = this.own[row]!;
    return own >= 0 && this.#enough[own] === 1;
  }

  /** The words of a post as they may be read: nobody private is named in them, or they are withheld. */
  words(row: number, text: string): string {
    if (!this.#names || text === '') return text;
    return this.stands(row) ? this.inside(text) : this.#withheld;
  }

  /** Words in which no private account is named. */
  inside(text: string): string {
    return (
      this.#names?.inside(text, (handle) => this.isNamed(this.dataset.accounts.byHandle(handle))) ?? text
    );
  }

  /** What stands in place of words. */
  get withheld(): string {
    return this.#withheld;
  }

  #byRule(account: number): boolean {
    const { accounts } = this.dataset;
    this.#ruled ??= new Uint8Array(accounts.count);
    this.#ruled[account] ||= ruledRole(accounts, account) === ROLE.public ? 1 : 2;
    return this.#ruled[account] === 2;
  }
}
