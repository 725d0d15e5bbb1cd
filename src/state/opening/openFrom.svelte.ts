/**
 * Where what is opened comes from: the user's files, an address, a sample, this page itself, what was made or typed in.
 * None of them rejects: what went wrong is in `faults`.
 */
import { PASTED_TYPE } from '../../core/import/task';
import type { Lens } from '../../core/lenses/names';
import type { FileFaultKind } from '../../core/session/fileFault';
import { keyOf } from '../../core/session/key';
import { isSession } from '../../core/session/sniff';
import type { Reach } from '../../core/library/types';
import type { InputFile } from '../../jobs/importer';
import {
  listSamples,
  loadGiven,
  loadHeld,
  loadSample,
  NoSample,
  samplePicture,
  type Held,
  type Sample,
} from '../../jobs/load';
import type { Refusal } from '../../jobs/receive';
import type { Desk } from './desk';
import type { Facts } from './facts.svelte';
import type { Faults } from '../faults.svelte';
import type { Library } from './library.svelte';
import type { Opening } from './opening.svelte';
import type { Reading } from './reading';
import { DEFAULT_VIEW, readView, viewOver, type View } from '../address/url';

/** Characters of a sample's name that are told: an address may hold any. */
const LONGEST_ID = 60;

export class OpenFrom {
  #held = $state<string | null>(null);
  #library = $state.raw<Library | null>(null);

  constructor(
    private readonly opening: Opening,
    private readonly reading: Reading,
    private readonly facts: Facts,
    private readonly faults: Faults,
    private readonly desk: Desk,
  ) {}

  /** Title of what this page holds (one file with posts in it); null where it holds none. */
  get held(): string | null {
    return this.#held;
  }

  /** The library that was opened last; null before one was: few open any, and its code comes with the first. */
  get library(): Library | null {
    return this.#library;
  }

  /** The samples that come with the app; empty where they cannot be read. */
  async samples(): Promise<(Sample & { picture: string })[]> {
    try {
      const list = await listSamples();
      return await Promise.all(
        list.map(async (sample) => ({ ...sample, picture: await samplePicture(sample.id) })),
      );
    } catch (error) {
      this.faults.report(error);
      return [];
    }
  }

  /** Opens the user's files; of a folder that is a library, its list. */
  async files(files: InputFile[]): Promise<void> {
    const folder = (await import('./libraryAt')).libraryFolder(files);
    if (folder)
      return this.#list(folder.name, async () =>
        (await import('../../jobs/library')).folderReach(folder.files),
      );
    const others = files.length > 1 ? ` + ${files.length - 1}` : '';
    const title = `${files[0]?.name ?? ''}${others}`;
    await this.reading.run(async (signal) => {
      const [first] = files;
      if (first && files.length === 1 && (await isSession(first.blob)))
        return (await import('./openSession')).openSession(first.blob, signal, {
          desk: this.desk,
          opening: this.opening,
          facts: this.facts,
          faults: this.faults,
          sample: (id) => this.#sample(id, signal),
        });
      this.desk.begin(title, null);
      await this.desk.show(files, signal, this.desk.awaited(), { first: false, linked: true });
    });
  }

  /** Opens a library and lists its cascades; nothing else is open then. */
  async #list(name: string, reach: (signal: AbortSignal) => Promise<Reach>): Promise<void> {
    await this.reading.run(async (signal) => {
      this.desk.begin(name, null);
      this.opening.listing();
      const { Library } = await import('./library.svelte');
      this.#library ??= new Library(this.desk.library, this.faults);
      await this.#library.open(name, await reach(signal), signal);
    });
  }

  /** Opens what is chosen of a library: `asOne` message, or listed as several. Where it cannot be read the library stays. */
  async cascades(library: Library, asOne: boolean): Promise<void> {
    const { origin } = library;
    const message = origin.roots.map(keyOf);
    const awaited = this.desk.awaited();
    const linked = awaited?.message.some((key) => message.includes(key)) ?? false;
    const view = linked ? awaited : asOne ? { ...DEFAULT_VIEW, message } : null;
    await this.reading.run(async (signal) => {
      this.desk.begin(origin.library, null, null, origin);
      const file = await this.opening.take(library, signal);
      if (signal.aborted) return;
      const restored = await this.desk.show([file], signal, view, { first: false, linked });
      if (signal.aborted) return;
      library.hide();
      if (asOne && !linked && !restored) this.desk.play();
    });
  }

  /** Fetches a file from an address and opens it; the user was asked. `words`: what is said where it does not come. */
  async address(address: string, words: Record<Refusal, string>): Promise<void> {
    const library = (await import('./libraryAt')).libraryAddress(address);
    if (library)
      return this.#list(library.name, async () =>
        (await import('../../jobs/library')).hostReach(library.folder),
      );
    await this.reading.run(async (signal) => {
      // What follows the path may be a key of the user's.
      this.desk.begin(address.trim().replace(/[?#].*/, ''), null);
      const file = await this.opening.bring(address, words, signal);
      if (signal.aborted) return;
      await this.desk.show([file], signal, this.desk.awaited(), { first: false, linked: true });
    });
  }

  async #sample(id: string, signal: AbortSignal): ReturnType<typeof loadSample> {
    try {
      return await loadSample(id, signal);
    } catch (error) {
      throw error instanceof NoSample
        ? new Error(this.desk.noSample(id.slice(0, LONGEST_ID), error.why), { cause: error })
        : error;
    }
  }

  /** Opens a sample; without a view of it, it plays at once. */
  async sample(id: string, view: View = { ...DEFAULT_VIEW, sample: id }): Promise<void> {
    await this.reading.run(async (signal) => {
      const { sample, files, story } = await this.#sample(id, signal);
      if (signal.aborted) return;
      this.desk.begin(sample.title, sample, story);
      const linked = view.moment !== null || view.message.length > 0;
      const restored = await this.desk.show(files, signal, view, { first: true, linked });
      if (!signal.aborted && !restored && view.moment === null && !view.selected) this.desk.play();
    });
  }

  /**
   * Opens what this page holds: the app may be one file with posts in it; or, where they are `given`, what the article around
   * it hands over. False where there is none. `view`: what the address says of it, which goes before what was published.
   */
  async page(view: View, given = false): Promise<boolean> {
    try {
      const held = await (given ? loadGiven() : loadHeld());
      if (held) await this.#heldNow(held, view);
      return held !== null;
    } catch (error) {
      const newer = error instanceof Error && error.message === ('newer' satisfies FileFaultKind);
      this.faults.report(new Error(this.desk.unheld(newer), { cause: error }));
      return true;
    }
  }

  async #heldNow({ manifest, files, story }: Held, view: View): Promise<void> {
    this.#held = manifest.title;
    // An address that names a message is of the app's own writing, and whole.
    const shown = view.message.length ? view : viewOver(readView(manifest.view), view);
    await this.reading.run(async (signal) => {
      this.desk.begin(manifest.title, null, story);
      await this.desk.show(files, signal, shown, { first: true, linked: true });
      if (signal.aborted) return;
      this.facts.cameCollected(manifest.collection);
      this.facts.publishedAs(manifest);
      if (shown.moment === null && !shown.selected) this.desk.play();
    });
  }

  /** Makes a cascade of so many posts and opens it like a file. The title says that it is synthetic, as every row does. */
  async made(posts: number, seed: number, title: string): Promise<void> {
    await this.#one(title, (signal) => this.opening.make(posts, seed, signal));
  }

  /** Opens a game that was typed in, as lines, and asks what became of its message. */
  async game(title: string, lines: string): Promise<void> {
    const blob = new Blob([lines], { type: PASTED_TYPE });
    await this.#one(title, async () => ({ name: title, blob }), 'wording');
  }

  /** Opens a file of one message, that message at once: there is no other to choose. */
  async #one(title: string, bring: (signal: AbortSignal) => Promise<InputFile>, lens?: Lens): Promise<void> {
    await this.reading.run(async (signal) => {
      this.desk.begin(title, null);
      const file = await bring(signal);
      if (signal.aborted) return;
      const restored = await this.desk.show([file], signal, DEFAULT_VIEW, { first: true, linked: false });
      if (signal.aborted || restored) return;
      if (lens) this.desk.ask(lens);
      this.desk.play();
    });
  }
}
