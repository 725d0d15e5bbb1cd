/**
 * What is kept on this computer: choices as work goes on, and exports that the user asked to keep. Whatever the browser
 * denies is said once, and never in the way.
 */
import type { KeptChoices, KeptDataset, KeptFile, StoreApi } from '../../core/api';
import { STORE_FAULTS, type KeepFault, type StoreFaultKind } from '../../core/session/keepFault';
import { isEmpty, writeChoices, type Choices } from '../../core/session/choices';
import type { Bridge } from '../../jobs/bridge';
import { forgetMappings } from '../opening/mappings';
import { forgetStored, keepsNothing, setKeepsNothing } from '../storage';

/** Choices are written so long after the last of them. */
const AFTER_MS = 600;

export class Keeping {
  #fault = $state<KeepFault | null>(null);
  #restored = $state.raw<{ saved: number; choices: Choices } | null>(null);
  #nothing = $state(keepsNothing());
  #list = $state.raw<{ choices: KeptChoices[]; datasets: KeptDataset[] }>({ choices: [], datasets: [] });
  /** What is open; null while nothing is, or its choices are not to be kept. */
  #open: {
    fingerprint: string;
    title: string;
    /** As it is kept; '' = it is not. */
    text: string;
    /** What was chosen when that was forgotten: it is kept again only with something else. */
    forgotten: string | null;
    /** A newer app wrote what is kept: it is left as it is. */
    newer: boolean;
  } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What was said, so that it is said once. */
  #told: readonly StoreFaultKind[] = [];
  /** Writes follow each other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Bridge<StoreApi>,
    /** What is chosen now; null where it cannot be told. */
    private readonly gather: () => Promise<Choices | null>,
    private readonly now: () => number = Date.now,
    /** Has the app itself forgotten; true where it was kept. */
    private readonly forgetApp = async (): Promise<boolean> =>
      (await import('../../jobs/offline')).forgetOffline(),
  ) {}

  /** Why something was not kept; null where nothing is wrong, and once it was read. */
  get fault(): KeepFault | null {
    return this.#fault;
  }
  /** What was restored when this export was opened. */
  get restored(): { saved: number; choices: Choices } | null {
    return this.#restored;
  }
  /** A shared computer: nothing is kept. */
  get nothing(): boolean {
    return this.#nothing;
  }
  /** What is kept; asked for by `look`. */
  get list(): { readonly choices: readonly KeptChoices[]; readonly datasets: readonly KeptDataset[] } {
    return this.#list;
  }
  /** What is open is kept whole. */
  get keepsDataset(): boolean {
    return this.#list.datasets.some(({ fingerprint }) => fingerprint === this.#fingerprint);
  }
  #fingerprint = $state<string | null>(null);

  dismiss(): void {
    this.#fault = null;
    this.#restored = null;
  }

  /** An export was opened: the choices that are kept of it, null where none are. */
  async begin(fingerprint: string, title: string): Promise<Choices | null> {
    this.#fingerprint = fingerprint;
    const open = (this.#open = { fingerprint, title, text: '', forgotten: null, newer: false as boolean });
    if (this.#silent()) return null;
    const kept = await this.#ask((api) => api.choices(fingerprint));
    if (!kept) return null;
    // Its checks are large, and most visits restore nothing.
    const { readChoices, UnreadableChoices } = await import('../../core/session/readChoices');
    try {
      const choices = readChoices(kept.text);
      open.text = writeChoices(choices);
      this.#restored = { saved: kept.saved, choices };
      return choices;
    } catch (error) {
      if (!(error instanceof UnreadableChoices)) throw error;
      open.newer = error.newer;
      this.#fault = error.newer ? 'newer' : 'unreadable';
      return null;
    }
  }

  /** Nothing is open any more: what is cleared then is no choice. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#open = null;
    this.#fingerprint = null;
    this.#restored = null;
  }

  /** Something was chosen, or another view is on screen. */
  changed(): void {
    if (!this.#open || this.#silent()) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), AFTER_MS);
  }

  /** Writes what is not written yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const open = this.#open;
    if (!open || open.newer || this.#silent()) return;
    const choices = await this.gather();
    if (!choices || open !== this.#open || this.#silent()) return;
    if (open.forgotten === chosenIn(choices)) return;
    open.forgotten = null;
    const text = writeChoices(choices);
    // Nothing was chosen: nothing is kept, and what was kept is gone with the last choice.
    if (isEmpty(choices)) {
      if (open.text) await this.#ask((api) => api.forgetChoices(open.fingerprint));
      open.text = '';
      return;
    }
    if (text === open.text) return;
    const { fingerprint, title } = open;
    const saved = this.now();
    const kept = await this.#ask((api) => api.keepChoices({ fingerprint, title, saved, text }));
    if (kept !== null) open.text = text;
  }

  /** What was restored is let go of: it stays kept until something else is chosen. */
  letGo(): void {
    if (this.#open) this.#open.text = '';
    this.#restored = null;
  }

  /** Choices of what is open are no longer kept from before; what is chosen next is. */
  async forgetHere(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    await this.#letLie();
    await this.#ask((api) => api.forgetChoices(open.fingerprint));
  }

  /** What is chosen now is not kept again on its own. */
  async #letLie(): Promise<void> {
    clearTimeout(this.#timer);
    this.#restored = null;
    const open = this.#open;
    if (!open) return;
    open.text = '';
    open.newer = false;
    const choices = await this.gather();
    open.forgotten = choices && chosenIn(choices);
  }

  /** Looks what is kept. */
  async look(): Promise<void> {
    this.#list = (await this.#ask((api) => api.list())) ?? { choices: [], datasets: [] };
  }

  async keepDataset(files: KeptFile[]): Promise<void> {
    const open = this.#open;
    if (!open || this.#silent()) return;
    const bytes = files.reduce((sum, { blob }) => sum + blob.size, 0);
    const { fingerprint, title } = open;
    // Whoever asks is told, also of what was said before.
    this.#told = [];
    const dataset = { fingerprint, title, bytes, saved: this.now() };
    await this.#ask((api) => api.keepDataset(dataset, files));
    await this.look();
  }

  async filesOf(fingerprint: string): Promise<KeptFile[]> {
    return (await this.#ask((api) => api.files(fingerprint))) ?? [];
  }

  async forgetDataset(fingerprint: string): Promise<void> {
    await this.#ask((api) => api.forgetDataset(fingerprint));
    await this.look();
  }

  async forgetOpenDataset(): Promise<void> {
    if (this.#open) await this.forgetDataset(this.#open.fingerprint);
  }

  async forgetChoices(fingerprint: string): Promise<void> {
    if (this.#open?.fingerprint === fingerprint) await this.forgetHere();
    else await this.#ask((api) => api.forgetChoices(fingerprint));
    await this.look();
  }

  /**
   * Everything that this app keeps in this browser. What is open stays on screen. True where the app itself was kept: without
   * a network it then opens only once it was loaded with one again.
   */
  async forgetAll(): Promise<boolean> {
    await this.#letLie();
    forgetMappings();
    forgetStored();
    const offline = await this.forgetApp();
    await this.#ask((api) => api.forgetAll());
    this.#list = { choices: [], datasets: [] };
    return offline;
  }

  /** A shared computer keeps nothing: what is kept is forgotten. */
  async setNothing(on: boolean): Promise<void> {
    this.#nothing = on;
    setKeepsNothing(on);
    if (on) await this.forgetAll();
    else this.changed();
  }

  /** Nothing is to be kept: another tab may have been told so. */
  #silent(): boolean {
    this.#nothing ||= keepsNothing();
    return this.#nothing;
  }

  /** One question after the other; null where it failed, and `fault` says why. */
  async #ask<T>(question: (api: StoreApi) => Promise<T>): Promise<T | null> {
    const asked = this.#queue.then(() =>
      this.store.call(null, (api) => question(api as unknown as StoreApi)),
    );
    this.#queue = asked.catch(() => undefined);
    try {
      return await asked;
    } catch (error) {
      const kind = STORE_FAULTS.find((name) => error instanceof Error && error.message === name) ?? 'denied';
      if (!this.#told.includes(kind)) this.#fault = kind;
      this.#told = [...this.#told, kind].slice(-STORE_FAULTS.length);
      // What is damaged would fail for ever: it makes room for what comes.
      if (kind === 'damaged') await this.store.call(null, (api) => api.forgetAll()).catch(() => undefined);
      return null;
    }
  }
}

/** What was chosen, wherever one stands. */
const chosenIn = (choices: Choices): string => writeChoices({ ...choices, view: '' });
