/** Whose message is followed: the accounts that could be the source, those that are, and their messages. */
import type { MessageSummary, SourceCandidate } from '../../core/api';
import { keyOf } from '../../core/session/key';
import type { Ask } from '../ask';

/** Sources and messages listed at once; the rest is searched for. */
const LIST_LIMIT = 60;
const NONE = { total: 0, messages: [] };

export class Choice {
  #sources = $state.raw<SourceCandidate[]>([]);
  #source = $state.raw<SourceCandidate[]>([]);
  #messages = $state.raw<{ total: number; messages: MessageSummary[] }>(NONE);
  /** Counts the searches, so that a late answer never overwrites a newer. */
  #asked = 0;

  /** What was searched for last. */
  #query = '';

  constructor(
    private readonly ask: Ask,
    /** Told when other accounts are the source, before anything is asked of them. */
    private readonly onSource: () => Promise<void>,
  ) {}

  /** Accounts that could be the source. */
  get sources(): SourceCandidate[] {
    return this.#sources;
  }
  /** Accounts that form the source. */
  get source(): SourceCandidate[] {
    return this.#source;
  }
  /** Messages of the source, largest first. */
  get messages(): { total: number; messages: MessageSummary[] } {
    return this.#messages;
  }

  /** Lists what a dataset offers, nothing chosen. */
  async begin(): Promise<void> {
    await this.findSources('');
    await this.chooseSource([]);
  }

  clear(): void {
    this.#asked++;
    this.#sources = [];
    this.#source = [];
    this.#messages = NONE;
  }

  /** Accounts whose handle or name holds the words; all, likely official ones first, where empty. */
  async findSources(query: string): Promise<void> {
    const asked = ++this.#asked;
    this.#query = query;
    const found = await this.ask((api) => api.sources(query, LIST_LIMIT));
    if (found && asked === this.#asked) this.#sources = found;
  }

  /** Makes these accounts the source and lists their messages; those of all accounts where none is chosen. */
  async chooseSource(accounts: SourceCandidate[]): Promise<void> {
    this.#source = accounts;
    await this.onSource();
    await this.#readSource();
  }

  /** Accounts and messages as they may be told now. */
  async readAgain(): Promise<void> {
    await this.findSources(this.#query);
    await this.#readSource();
  }

  async #readSource(): Promise<void> {
    const accounts = this.#source;
    const rows = accounts.map(({ account }) => account);
    const told = rows.length ? await this.ask((api) => api.candidates(rows)) : [];
    if (told && accounts === this.#source) this.#source = told;
    this.#messages = (await this.ask((api) => api.messages(rows, LIST_LIMIT))) ?? NONE;
  }

  /** Messages by their root rows, also those that are not listed; none where it failed. */
  async messagesOf(roots: readonly number[]): Promise<MessageSummary[]> {
    return (await this.ask((api) => api.messagesAt([...roots]))) ?? [];
  }

  /** Rows of the messages with these keys, and of all messages of the source where `all` are asked for. */
  async rootsOf(keys: string[], all: boolean): Promise<number[]> {
    const rows = this.#source.map(({ account }) => account);
    const { total } = this.#messages;
    const named = keys.length ? ((await this.ask((api) => api.resolve(keys))) ?? []) : [];
    const listed = all ? ((await this.ask((api) => api.messages(rows, total))) ?? NONE) : NONE;
    return [...named, ...listed.messages.map(({ root }) => root)].filter((row) => row >= 0);
  }

  /** The source as a view names it by keys; where it names none, these handles. */
  async chooseNamed(keys: string[], handles: readonly string[]): Promise<void> {
    const named = keys.length ? keys : handles.map((handle) => keyOf(`@${handle.toLowerCase()}`));
    const rows = named.length ? ((await this.ask((api) => api.resolveAccounts(named))) ?? []) : [];
    const chosen = this.#sources.filter(({ account }) => rows.includes(account));
    if (chosen.length) await this.chooseSource(chosen);
  }

  /** A message was chosen before an account: its author is the source. */
  async chooseAuthors(messages: MessageSummary[]): Promise<void> {
    if (this.#source.length) return;
    const handles = messages
      .map(({ handle }) => handle)
      .filter((handle, i, all) => handle && all.indexOf(handle) === i);
    const found = await Promise.all(
      handles.map((handle) => this.ask((api) => api.sources(handle, LIST_LIMIT))),
    );
    const authors = found.flatMap(
      (candidates, i) => candidates?.filter(({ handle }) => handle === handles[i]).slice(0, 1) ?? [],
    );
    if (authors.length) await this.chooseSource(authors);
  }
}
