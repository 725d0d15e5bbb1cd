import type { Accounts } from './accounts';
import type { Ids } from './ids';
import type { Sampled } from './sampling';
import type { Texts } from './texts';
import { KIND, type Dataset, type FileReport, type Follows, type Posts, type Reject } from './types';

/** The Dataset that DatasetBuilder finishes. */
export class StoredDataset implements Dataset {
  constructor(
    readonly posts: Posts,
    readonly accounts: Accounts,
    readonly follows: Follows | null,
    readonly sampled: Sampled | null,
    readonly files: readonly FileReport[],
    readonly rejects: readonly Reject[],
    private readonly texts: Texts,
    private readonly ids: Ids,
  ) {}

  /** A repost shows its original's words where the export holds them; its own copy may be cut. */
  text(row: number): string {
    return this.texts.at(this.#shown(row));
  }

  hasText(row: number): boolean {
    return this.texts.lengthOf(this.#shown(row)) > 0;
  }

  #shown(row: number): number {
    const original = this.posts.kind[row] === KIND.repost ? this.posts.repostOf[row]! : -1;
    return original >= 0 && this.texts.lengthOf(original) > 0 ? original : row;
  }

  id(row: number): string {
    return this.ids.of(row);
  }

  byId(id: string): number {
    return this.ids.row(id);
  }
}
