/** Posts by row as they are read: asked of the worker once, the latest kept. Whoever shows them asks anew after `clear`. */
import type { PostView } from '../../core/api';
import type { Ask } from '../ask';
import { Times } from './times.svelte';

/** Posts that are kept: a screen of hovering, not a dataset. */
const MOST = 500;

export class PostViews {
  readonly #kept = new Map<number, PostView>();
  /** Counts how often all was let go; read by each question, so that an effect that asked runs again. */
  readonly #times = new Times();

  constructor(private readonly ask: Ask) {}

  /** Another dataset numbers its rows anew; or they are read by another rule. */
  clear(): void {
    this.#kept.clear();
    this.#times.again();
  }

  /** Posts of several rows, in their order; those that are unknown, or whose question failed, are left out. */
  async several(rows: readonly number[]): Promise<PostView[]> {
    const since = this.#times.count;
    const missing = rows.filter((row) => !this.#kept.has(row));
    const asked = missing.length ? await this.ask((api) => api.posts(missing)) : [];
    // Read by the rule before: whoever asked asks again.
    if (since !== this.#times.count) return [];
    const found = new Map((asked ?? []).map((post) => [post.row, post]));
    return rows.flatMap((row) => found.get(row) ?? this.#kept.get(row) ?? []);
  }

  /** Null where the row is unknown or the question failed. */
  async of(row: number): Promise<PostView | null> {
    const since = this.#times.count;
    const kept = this.#kept.get(row);
    if (kept) return kept;
    const [post = null] = (await this.ask((api) => api.posts([row]))) ?? [];
    if (!post || since !== this.#times.count) return null;
    this.#kept.set(row, post);
    if (this.#kept.size > MOST) this.#kept.delete(this.#kept.keys().next().value!);
    return post;
  }
}
