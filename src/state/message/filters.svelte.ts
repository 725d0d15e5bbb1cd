/** Which posts are asked about: figures count these, the stage shows them. Where it acts is cascade.svelte.ts. */
import type { PostView } from '../../core/api';
import type { Only } from '../../core/lenses/input';
import { FACETS, isOpen, NO_FILTER, type FacetName, type Filter } from '../../core/replay/filter';
import type { Ask } from '../ask';
import type { OpenCascade } from './cascade.svelte';
import type { PostViews } from '../posts/posts';
import type { FilterView } from '../address/url';

export class Filters {
  /** The post whose branch is followed. */
  #branch = $state.raw<PostView | null>(null);

  constructor(
    private readonly cascade: OpenCascade,
    private readonly posts: PostViews,
    private readonly ask: Ask,
  ) {}

  get filter(): Filter {
    return this.cascade.filter;
  }
  /** The post whose branch alone is asked about; null where all branches are. */
  get branch(): PostView | null {
    return this.filter.branch === null ? null : this.#branch;
  }
  /** Some posts are left out. */
  get active(): boolean {
    return !isOpen(this.filter);
  }
  /** As the lenses that are answered in the worker are asked with it; null where all posts count. */
  get only(): Only | null {
    const { whole } = this.cascade;
    if (!this.active || !whole) return null;
    const { cascade, tree } = whole.bundle;
    const wordings = this.filter.wordings.map((wording) => cascade.row[tree.first[wording]!]!);
    return { ...this.filter, wordings };
  }
  /** As the URL holds it. */
  get view(): FilterView {
    return { ...this.filter, branch: this.branch?.key ?? null };
  }

  /** Changes a part of the filter; the rest stays. */
  async change(part: Partial<Filter>): Promise<void> {
    await this.cascade.filterBy({ ...this.filter, ...part });
  }

  async clear(): Promise<void> {
    await this.cascade.filterBy(NO_FILTER);
  }

  /** The post of a place and what hangs on it, alone. */
  async follow(place: number): Promise<void> {
    const row = this.cascade.whole?.bundle.cascade.row[place];
    const post = row === undefined ? null : await this.posts.of(row);
    if (!post || this.cascade.whole?.bundle.cascade.row[place] !== row) return;
    this.#branch = post;
    await this.change({ branch: post.row });
  }

  /** The same, told by another rule. */
  async readAgain(): Promise<void> {
    if (this.filter.branch !== null) this.#branch = await this.posts.of(this.filter.branch);
  }

  /** One step back: to all branches. */
  async leave(): Promise<void> {
    await this.change({ branch: null });
  }

  /** What the URL named; what is not in the cascade is left out. */
  async restore({ branch: key, facets: named, ...rest }: FilterView): Promise<void> {
    const { whole } = this.cascade;
    if (!whole) return;
    const { bundle } = whole;
    const [row = -1] = key ? ((await this.ask((api) => api.resolve([key]))) ?? []) : [];
    this.#branch = row >= 0 && bundle.cascade.row.includes(row) ? await this.posts.of(row) : null;
    const known = await this.cascade.facets.ask(
      whole,
      FACETS.filter((name) => named[name]?.length),
    );
    const facets: Partial<Record<FacetName, string[]>> = {};
    for (const name of FACETS) {
      const there = known[name]?.values ?? [];
      const values = named[name]?.filter((value) => there.includes(value)) ?? [];
      if (values.length) facets[name] = values;
    }
    const wordings = rest.wordings.filter((wording) => wording < bundle.variantCount);
    await this.cascade.filterBy({ ...rest, facets, wordings, branch: this.#branch?.row ?? null });
  }
}
