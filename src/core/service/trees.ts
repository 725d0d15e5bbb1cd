/** Who had it from whom, in two pictures: on known paths and on likely paths; either with what was chosen by hand. */
import type { OnProgress } from '../api';
import type { Dataset } from '../dataset/types';
import { figuresOf, type CascadeFigures } from '../paths/figures';
import { choiceFault, chosenForest, type ChoiceFault } from '../paths/likely/chosen';
import { expectedOf } from '../paths/likely/expected';
import { Inference, type Possible } from '../paths/likely/infer';
import { hopsOver, rangesOver, type DrawnHops } from '../paths/likely/ranges';
import { likelyForest } from '../paths/likely/view';
import type { Forest } from '../paths/types';
import { buildLineage, type Wordings } from '../wording/lineage';
import type { PostReader } from './reader';

/** One picture, with what is read from it. */
export interface Tree {
  forest: Forest;
  wordings: Wordings;
  reader: PostReader;
}

interface Likely extends Tree {
  inference: Inference;
}

/** Each picture is computed when it is first asked for, and anew after a choice. */
export class Trees {
  readonly #choices = new Map<number, number>();
  #known: Promise<Tree> | null = null;
  #likely: Promise<Likely> | null = null;

  constructor(
    private readonly dataset: Dataset,
    /** The known paths as they were built, without choices. */
    readonly built: Tree,
    private readonly pause: () => Promise<void>,
  ) {}

  /** The picture asked for. */
  of(likely: boolean, onProgress?: OnProgress): Promise<Tree> {
    return likely ? this.#likelyTree(onProgress) : this.#knownTree();
  }

  /** Posts that one may have been taken from, most probable first; none where its path is known. */
  async possible(row: number, most: number): Promise<Possible[]> {
    return (await this.#likelyTree()).inference.possible(row, most);
  }

  /**
   * Figures of the posts below the roots. On likely paths `onFigures` is told them first without, then with ranges over
   * more and more trees.
   */
  async figures(
    roots: readonly number[],
    likely: boolean,
    pause: () => Promise<void>,
    onFigures?: (figures: CascadeFigures) => void,
  ): Promise<CascadeFigures> {
    const { forest } = await this.of(likely);
    let figures = await figuresOf(this.dataset, forest, roots, pause);
    if (!likely || figures.inferred === 0) return figures;
    onFigures?.(figures);
    const { inference } = await this.#likelyTree();
    const { weight } = this.dataset.posts;
    // What each candidate of a post gets is told of whole cascades alone: of a sample most candidates are missing.
    if (!weight) figures = { ...figures, expected: await expectedOf(inference, forest, roots, pause) };
    for await (const overTrees of rangesOver(inference, forest, roots, pause, weight)) {
      figures = { ...figures, overTrees };
      onFigures?.(figures);
    }
    return figures;
  }

  /** Hops of posts (rows) below the roots in each of the likely trees that are drawn. */
  async hopsOver(
    roots: readonly number[],
    rows: readonly number[],
    pause: () => Promise<void>,
  ): Promise<DrawnHops> {
    const { forest, inference } = await this.#likelyTree();
    return hopsOver(inference, forest, roots, rows, pause);
  }

  /** Hangs a post by hand, or as it was (null). Returns what speaks against it; nothing has changed then. */
  choose(row: number, parent: number | null): ChoiceFault | null {
    const others = new Map(this.#choices);
    others.delete(row);
    const { forest } = this.built;
    const wanted = parent ?? forest.parent[row]!;
    const fault = wanted < 0 ? null : choiceFault(forest, others, row, wanted);
    if (fault) return fault;
    if (parent === null) this.#choices.delete(row);
    else this.#choices.set(row, parent);
    this.#known = null;
    this.#likely = null;
    return null;
  }

  #knownTree(): Promise<Tree> {
    const asked = (this.#known ??= this.#asChosen());
    // What was given up is begun anew when it is asked for again.
    asked.catch(() => {
      if (this.#known === asked) this.#known = null;
    });
    return asked;
  }

  #likelyTree(onProgress?: OnProgress): Promise<Likely> {
    const asked = (this.#likely ??= this.#infer(onProgress));
    asked.catch(() => {
      if (this.#likely === asked) this.#likely = null;
    });
    return asked;
  }

  async #asChosen(): Promise<Tree> {
    return this.#read(
      await chosenForest(this.built.forest, this.#choices, this.pause, this.dataset.posts.weight),
    );
  }

  async #infer(onProgress?: OnProgress): Promise<Likely> {
    const { forest } = await this.#knownTree();
    const { dataset, pause } = this;
    const inference = await Inference.of(dataset, forest, pause);
    const likely = await inference.all(pause, (done, total) => onProgress?.({ stage: 'paths', done, total }));
    return {
      inference,
      ...(await this.#read(await likelyForest(forest, likely, pause, dataset.posts.weight))),
    };
  }

  async #read(forest: Forest): Promise<Tree> {
    if (forest === this.built.forest) return this.built;
    const { dataset, pause } = this;
    const { reader } = this.built;
    const wordings = await buildLineage(dataset, forest, { pool: this.built.wordings.pool, pause });
    return { forest, wordings, reader: reader.of(forest, wordings) };
  }
}
