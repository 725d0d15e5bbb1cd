/** How the posts of a cascade are told apart by what its columns do not hold: asked for when it is first needed, and kept. */
import type { CascadeBundle } from '../../core/api';
import type { LensAnswers } from '../../core/lenses';
import { isUntold } from '../../core/lenses/awareness';
import type { Circle, NoCircles } from '../../core/lenses/circles';
import { groupFacet, type FacetName, type Facets } from '../../core/replay/filter';
import type { Ask } from '../ask';
import type { Opened } from '../message/opened';

/** What is known of one cascade. */
interface Held {
  about: CascadeBundle | null;
  facets: Facets;
  /** Communities by their numbers, which are the facet's values; why there are none. Null until asked for. */
  circles: readonly Circle[] | null;
  noCircles: NoCircles | null;
}

const NOTHING: Held = { about: null, facets: {}, circles: null, noCircles: null };

export class PostFacets {
  #held = $state.raw<Held>(NOTHING);

  constructor(
    private readonly question: Ask,
    /** Accounts that form the source. */
    private readonly source: () => number[],
  ) {}

  /** Those that were asked for. */
  get known(): Facets {
    return this.#held.facets;
  }
  get circles(): readonly Circle[] | null {
    return this.#held.circles;
  }
  get noCircles(): NoCircles | null {
    return this.#held.noCircles;
  }

  clear(): void {
    this.#held = NOTHING;
  }

  /** Those of these names, by place; one that could not be had is left out. */
  async ask(about: Opened, names: readonly FacetName[]): Promise<Facets> {
    const { bundle } = about;
    if (this.#held.about !== bundle) this.#held = { ...NOTHING, about: bundle };
    const missing = (name: FacetName): boolean =>
      names.includes(name) && this.#held.about === bundle && !this.#held.facets[name];
    if (missing('language') || missing('role')) {
      const facets = await this.question((api) => api.facets(bundle.cascade.row));
      if (facets) this.#keep(bundle, { facets: { ...this.#held.facets, ...facets } });
    }
    if (missing('community')) await this.#askCommunities(about);
    return this.#held.about === bundle ? this.#held.facets : {};
  }

  /** By place: the community of its author, −1 = of none; null where nothing outside the cascade tells any. */
  async communities(about: Opened): Promise<Int32Array | null> {
    return (await this.#answer(about, 'where'))?.places.circle ?? null;
  }

  /** By place: 1 where the source is told of a post; all of them where nobody knows who it is. */
  async told(about: Opened): Promise<Uint8Array | null> {
    const answer = await this.#answer(about, 'horizon');
    return answer && answer.places.tier.map((tier) => (answer.source && isUntold(tier) ? 0 : 1));
  }

  async #askCommunities(about: Opened): Promise<void> {
    const answer = await this.#answer(about, 'where');
    if (!answer) return;
    const { circles, noCircles, places } = answer;
    const list = circles?.circles ?? [];
    const of = places.circle ?? new Int32Array(about.bundle.cascade.count).fill(-1);
    const community = groupFacet(of, list.length);
    this.#keep(about.bundle, {
      facets: { ...this.#held.facets, community },
      circles: list,
      noCircles,
    });
  }

  /** An answer that comes late is another cascade's. */
  #keep(about: CascadeBundle, part: Partial<Held>): void {
    if (this.#held.about === about) this.#held = { ...this.#held, ...part };
  }

  async #answer<L extends 'where' | 'horizon'>(
    { messages, likely }: Opened,
    lens: L,
  ): Promise<LensAnswers[L] | null> {
    const roots = messages.map(({ root }) => root);
    const source = this.source();
    // The bridge types what comes back as the answer of any lens.
    return this.question((api) => api.answer(lens, roots, { likely }, { source }) as Promise<LensAnswers[L]>);
  }
}
