/** Files of the cascade on screen, as they are written for the user to keep. Nothing leaves the computer. */
import { FORMATS, type ExportName } from '../core/export/formats';
import { callback, type Bridge } from '../jobs/bridge';
import type { AnalyseApi, PostView } from '../core/api';
import type { People } from '../core/export/options';
import type { OpenCascade } from './cascade.svelte';
import type { Faults } from './faults.svelte';
import type { Privacy } from './privacy.svelte';

export interface FileToSave {
  name: ExportName;
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

  /** Null where it was stopped, or failed and was reported. */
  async write({ name, title, card, withheld }: FileToSave): Promise<Blob | null> {
    const { opened, likely } = this.cascade;
    if (!opened) return null;
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
    try {
      const roots = opened.messages.map((message) => message.root);
      const pseudonyms = withheld === null ? null : { key: this.privacy.key, withheld };
      await this.analyse.call(stop.signal, (api) =>
        api.write(name, roots, { likely }, { title, card, pseudonyms, ...this.people() }, take),
      );
      return new Blob(pieces, { type: FORMATS[name].type });
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

  /** Gives up what is being written. */
  stop(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.#writing = null;
  }
}
