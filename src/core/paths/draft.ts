import { isExternal } from '../dataset/external';
import { KIND, type Dataset } from '../dataset/types';
import { BASIS } from './types';

/** A forest while it is being made: columns by row, parents not yet checked for cycles. */
export class ForestDraft {
  readonly parent: Int32Array;
  readonly basis: Uint8Array;
  readonly probability: Float32Array;
  readonly similarity: Float32Array;
  readonly shared: Uint8Array;
  readonly second: Int32Array;
  readonly kind: Uint8Array;

  constructor(readonly dataset: Dataset) {
    const { count } = dataset.posts;
    this.parent = new Int32Array(count).fill(-1);
    this.basis = new Uint8Array(count);
    this.probability = new Float32Array(count).fill(NaN);
    this.similarity = new Float32Array(count).fill(NaN);
    this.shared = new Uint8Array(count);
    this.second = new Int32Array(count).fill(-1);
    this.kind = dataset.posts.kind.slice();
  }

  get count(): number {
    return this.parent.length;
  }

  isExternal(row: number): boolean {
    return isExternal(this.dataset, row);
  }

  /** True for a post with words of its own and no parent yet. */
  isLoose(row: number): boolean {
    return this.parent[row]! < 0 && this.kind[row] === KIND.original && !this.isExternal(row);
  }

  hang(row: number, parent: number, basis: keyof typeof BASIS, kind: number = this.kind[row]!): void {
    this.parent[row] = parent;
    this.basis[row] = BASIS[basis];
    this.kind[row] = kind;
    if (basis === 'observed' || basis === 'declared') this.probability[row] = 1;
  }
}
