/** Files of the cascade on screen, as they are written for the user to keep. Nothing leaves the computer. */
import type { ExportName, WrittenName } from '../../core/export/formats';
import { callback, type Bridge } from '../../jobs/bridge';
import type { AnalyseApi, Beside, PostView } from '../../core/api';
import type { People, Pseudonymity } from '../../core/export/options';
import type { OpenCascade } from '../message/cascade.svelte';
import type { Faults } from '../faults.svelte';
import type { Privacy } from '../privacy.svelte';

/** One file while it is written. */
interface Writing {
  pseudonyms: Pseudonymity | null;
  signal: AbortSignal;
  /** Takes its next piece. */
  take(piece: Uint8Array<ArrayBuffer>): void;
  /** All pieces taken so far. */
  file(): Blob;
}

/** What is taken out of an export, to stand alone. */
export interface Extract {
  /** Rows. */
  roots: number[];
  /** Keys of the posts that its story and its view name, and what is said of them. */
  beside: Beside;
  withheld: string | null;
}

export interface FileToSave {
  name: WrittenName;
  title: string;
  card: string;
  /** What stands in place of a private account's words; null = everybody is named. */
  withheld: string | null;
}

export class Saving {
  #writing = $state<ExportName | null>(null);
  #bytes = $state(0);
  #stop: AbortController | null = null;

  constructor(
    private readonly analyse: Bridge<AnalyseApi>,
    private readonly cascade: OpenCascade,
    private readonly faults: Faults,
    private readonly people: () => People,
    private readonly privacy: Privacy,
  ) {}

  /** The file that is being written. */
  get writing(): ExportName | null {
    return this.#writing;
  }
  /** How much of it there is. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The cascade on screen. Null where it was stopped, or failed and was reported. */
  async write({ name, title, card, withheld }: FileToSave): Promise<Blob | null> {
    const { opened, likely } = this.cascade;
    if (!opened) return null;
    const roots = opened.messages.map((message) => message.root);
    return this.#run(name, withheld, async ({ pseudonyms, take, signal, file }) => {
      const options = { title, card, pseudonyms, ...this.people() };
      await this.analyse.call(signal, (api) => api.write(name, roots, { likely }, options, take));
      return file();
    });
  }

  /** A page that holds these files, made from the first template that is there (jobs/page.ts). Null as above. */
  async page(
    files: Readonly<Record<string, Blob>>,
    { templates, refusal }: { templates: readonly string[]; refusal: string },
  ): Promise<Blob | null> {
    return this.#run('page', null, async ({ signal }) => {
      const { pageHolding } = await import('../../jobs/page');
      return pageHolding(files, templates, refusal, signal);
    });
  }

  /** The posts below the roots as lines, and what stands beside them there. Null as above. */
  async extract({ roots, beside, withheld }: Extract): Promise<({ posts: Blob } & Beside) | null> {
    let inside: Beside = { keys: [], texts: [] };
    const posts = await this.#run('page', withheld, async ({ pseudonyms, take, signal, file }) => {
      const options = { pseudonyms, ...this.people() };
      inside = await this.analyse.call(signal, (api) => api.extract(roots, options, beside, take));
      return file();
    });
    return posts && { posts, ...inside };
  }

  async #run(
    name: ExportName,
    withheld: string | null,
    work: (writing: Writing) => Promise<Blob>,
  ): Promise<Blob | null> {
    this.stop();
    const stop = new AbortController();
    this.#stop = stop;
    this.#writing = name;
    this.#bytes = 0;
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const take = callback((piece: Uint8Array<ArrayBuffer>) => {
      pieces.push(piece);
      if (this.#stop === stop) this.#bytes += piece.length;
    });
    const pseudonyms = withheld === null ? null : { key: this.privacy.key, withheld };
    try {
      const { FORMATS } = await import('../../core/export/formats');
      const file = (): Blob => new Blob(pieces, { type: FORMATS[name].type });
      return await work({ pseudonyms, take, signal: stop.signal, file });
    } catch (error) {
      if (!stop.signal.aborted) this.faults.report(error);
      return null;
    } finally {
      if (this.#stop === stop) {
        this.#stop = null;
        this.#writing = null;
      }
    }
  }

  /** Posts for a file of their own, by their rows; `withheld` as in FileToSave. None where it failed. */
  async posts(rows: readonly number[], withheld: string | null): Promise<PostView[]> {
    const how = withheld === null ? null : { key: this.privacy.key, withheld };
    const people = this.people();
    try {
      return await this.analyse.call(null, (api) => api.posts([...rows], { how, people }));
    } catch (error) {
      this.faults.report(error);
      return [];
    }
  }

  /** Texts that were written here as a file for others holds them; `withheld` as in FileToSave. Null where it failed. */
  async texts(texts: string[], withheld: string | null): Promise<string[] | null> {
    if (withheld === null) return texts;
    const by = { how: { key: this.privacy.key, withheld }, people: this.people() };
    try {
      return await this.analyse.call(null, (api) => api.inside(texts, by));
    } catch (error) {
      this.faults.report(error);
      return null;
    }
  }

  /** Gives up what is being written. */
  stop(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#writing = null;
  }
}
