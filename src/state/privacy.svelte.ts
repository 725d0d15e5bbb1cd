/**
 * Whether private people stand under pseudonyms, everywhere at once. The worker applies it before it tells anything
 * (core/service/discretion.ts); here stands the switch.
 */
import type { People } from '../core/export/options';
import type { Ask } from './ask';

export class Privacy {
  #on = $state(false);
  #aside = $state(false);
  /** The same pseudonyms on all pages and in all files of one session, and in no other's. */
  readonly key = crypto.getRandomValues(new Uint8Array(16));

  constructor(
    private readonly ask: Ask,
    /** Who is named all the same. */
    private readonly people: () => People,
    /** What stands in place of words that are withheld. */
    private readonly withheld: () => string,
    /** Reads anew whatever is shown. */
    private readonly readAgain: () => Promise<void>,
    /** Looks which names of files may be told. */
    private readonly look: () => Promise<void> = async () => undefined,
  ) {}

  /** Private people stand under pseudonyms. */
  get on(): boolean {
    return this.#on;
  }

  /** What is shown is read for work elsewhere (`during`), not for the eye: what is drawn of it stays as it was. */
  get aside(): boolean {
    return this.#aside;
  }

  /** From now on. Settles once everything that is shown was read anew. */
  async set(on: boolean): Promise<void> {
    if (on === this.#on) return;
    this.#on = on;
    await this.#tell();
    await this.readAgain();
  }

  /** What stands in place of words is said anew, the language being another. */
  async sayAgain(): Promise<void> {
    if (!this.#on) return;
    await this.#tell();
    await this.readAgain();
  }

  /** Work that is done while private people stand under pseudonyms, or are named, whatever the page shows else. */
  async during<T>(on: boolean, work: () => Promise<T>): Promise<T> {
    const before = this.#on;
    this.#aside = before !== on;
    try {
      await this.set(on);
      return await work();
    } finally {
      await this.set(before);
      this.#aside = false;
    }
  }

  /** Other people are the source, or were given a role. Settles once the worker knows. */
  async peopleChanged(): Promise<void> {
    if (this.#on) await this.#tell();
  }

  async #tell(): Promise<void> {
    const how = this.#on ? { key: this.key, withheld: this.withheld() } : null;
    const people = this.people();
    await this.ask((api) => api.discreet(how, people));
    if (how) await this.look();
  }
}
