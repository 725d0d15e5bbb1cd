/** Where the retellings stand in each likely tree, for what is read of the message on screen on likely paths. */
import { phraseOverTrees, wordedChangers, type PhraseRanges } from '../../core/lenses/overTrees';
import type { DrawnHops } from '../../core/paths/likely/ranges';
import type { Ask } from '../ask';
import type { OpenCascade } from './cascade.svelte';
import type { Opened } from './opened';

/** Steps that are taken anew at every frame of a replay; larger cascades have their ranges at rest. */
const AT_EVERY_FRAME = 200_000;

export class OverTrees {
  #held = $state.raw<{ about: Opened; places: Int32Array; drawn: DrawnHops } | null>(null);
  /** What they were asked for last; plain, so that asking is no reason to ask again. */
  #asked: Opened | null = null;

  constructor(
    private readonly cascade: OpenCascade,
    private readonly ask: Ask,
  ) {}

  /** Asks for the trees of what is open; none where all paths are known. */
  async want(): Promise<void> {
    const about = this.cascade.opened;
    if (!about?.likely || this.#asked === about) return;
    this.#asked = about;
    const { cascade } = about.bundle;
    const places = wordedChangers(cascade);
    const roots = about.messages.map(({ root }) => root);
    const rows = Array.from(places, (place) => cascade.row[place]!);
    const drawn = await this.ask((api) => api.hopsOver(roots, rows));
    if (this.#asked !== about) return;
    if (drawn) this.#held = { about, places, drawn };
    else this.#asked = null;
  }

  /** They are there; so they are where all paths are known. */
  get known(): boolean {
    const about = this.cascade.opened;
    return !about?.likely || this.#held?.about === about;
  }

  /** Ranges of the hops at which these words are lost; null while they are not known, or while a large replay plays. */
  phrase(tokens: readonly number[], born: number, playing: boolean): PhraseRanges | null {
    const held = this.#held;
    if (!held || held.about !== this.cascade.opened) return null;
    const { about, places, drawn } = held;
    if (playing && drawn.hops.length > AT_EVERY_FRAME) return null;
    return phraseOverTrees(drawn, places, about.bundle.cascade, about.wording.phrase(tokens).shownBy, born);
  }
}
