/** The lineage of one cascade: each wording's parent wording, and what every change of words was. */
import { KIND, type Dataset } from '../dataset/types';
import type { Cascade } from '../replay/types';
import { each, EACH, type Steps } from '../steps';
import { parentsFirstSteps } from '../tree';
import { Comparer, type Against } from './against';
import { editCode, type EditName } from './edits';
import { lcsLength } from './lcs';
import type { Wordings } from './lineage';
import { isChanger } from './seen';
import { editSignature } from './signature';
import { CHANGES } from './types';

const UNIQUE = CHANGES.indexOf('unique');
const CONVERGENT = CHANGES.indexOf('convergent');
const RESTORED = CHANGES.indexOf('restored');

/** Edits up a path that are looked at for the same edit made above. Our own choice. */
const EDITS_ABOVE = 64;
const WIDTH = 2 ** 26;
/** Posts whose words are compared between two pauses. */
const COMPARED = 500;

/** Columns by wording of the cascade (`Cascade.variant`); wordings are numbered by their carriers, most first. */
export interface VariantTree {
  readonly count: number;
  /** Posts of the whole cascade that carry it, the root among them, and how many of them are reposts. */
  readonly carriers: Uint32Array;
  readonly reposts: Uint32Array;
  /** Place of the first post that carries it. */
  readonly first: Int32Array;
  /** The wording that the first post's nearest ancestor with other words shows; -1 for a root's wording. */
  readonly parent: Int32Array;
  /** A second source: another parent wording of the first post, or of whoever made it again; -1 = none. */
  readonly second: Int32Array;
  /** Wordings between it and its root's: 0 for a root's. */
  readonly generation: Uint16Array;
  /** Code in EDITS, against the parent wording; 0 where it has none. */
  readonly edit: Uint8Array;
  /** Bits of EDIT_FLAG, against the parent wording. */
  readonly flags: Uint8Array;
  /**
   * Bits of EDIT_FLAG against the source's words: `negation` and `number` notch a post's mark at any drift,
   * `translation` takes it off the scale.
   */
  readonly rootFlags: Uint8Array;
  /** Fidelity to the parent wording; NaN where it has none or was put into another language. */
  readonly fidelity: Float32Array;
  /** 1 − fidelity to the root's wording; NaN for translation candidates and where the root's words are unknown. */
  readonly drift: Float32Array;
  /** Number of the edit that made it (`edits`), -1 for a root's wording. Equal words lost and added are one edit. */
  readonly madeBy: Int32Array;
  /** Code in CHANGES of the edit that made it. */
  readonly change: Uint8Array;
  readonly edits: EditColumns;
}

/** Columns by edit: one for each way in which words were changed, most often made first. */
export interface EditColumns {
  readonly count: number;
  /** Posts that made it and stand below none that had made it before. */
  readonly origins: Uint32Array;
  /** Wordings of one pair that it leads from and to. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The lineage of a cascade, and what each place did to the words it was given. */
export interface TreeOfChanges {
  readonly tree: VariantTree;
  /** By place: 1 − fidelity to its own root's words, as `VariantTree.drift` holds it by wording. */
  readonly drift: Float32Array;
  /** By place: code in CHANGES. */
  readonly change: Uint8Array;
  /** By place: number of the edit that it made, -1 = none. */
  readonly madeBy: Int32Array;
}

/** What the tree is made of: a cascade's columns by place, and the wordings behind its variant numbers. */
export interface TreeInput {
  readonly dataset: Dataset;
  readonly wordings: Wordings;
  /** Lineage variant of each wording of the cascade. */
  readonly variants: Int32Array;
  readonly cascade: Pick<Cascade, 'count' | 'row' | 'parent' | 'kind' | 'variant' | 'flags' | 'weight'>;
  /** Place of the second-best parent of a place, -1 = none. */
  second(place: number): number;
}

/** O(posts + wordings × length²). */
export function buildTree(input: TreeInput): Steps<TreeOfChanges> {
  return new TreeBuilder(input).build();
}

class TreeBuilder {
  readonly #count: number;
  /** By place: the wording that it shows or, where it shows none, its nearest ancestor; and that of its root. */
  readonly #carried: Int32Array;
  readonly #root: Int32Array;
  /** By place: itself where it changed the words, else the nearest ancestor that did; -1 = none. */
  readonly #changedAt: Int32Array;
  readonly #change: Uint8Array;
  readonly #madeBy: Int32Array;
  readonly #drift: Float32Array;
  readonly #comparer: Comparer;
  readonly #editOfPair = new Map<number, number>();
  readonly #editOfSignature = new Map<number, number>();
  /** Edits that were met in quotes, with the post that they quote. */
  readonly #quoted = new Set<number>();
  readonly #edits: { from: number; to: number; origins: number }[] = [];

  constructor(private readonly input: TreeInput) {
    const { count } = input.cascade;
    this.#count = input.variants.length;
    this.#comparer = new Comparer(input.dataset, input.wordings);
    this.#carried = new Int32Array(count).fill(-1);
    this.#root = new Int32Array(count).fill(-1);
    this.#changedAt = new Int32Array(count).fill(-1);
    this.#change = new Uint8Array(count);
    this.#madeBy = new Int32Array(count).fill(-1);
    this.#drift = new Float32Array(count).fill(NaN);
  }

  *build(): Steps<TreeOfChanges> {
    const order = yield* parentsFirstSteps(this.input.cascade.parent);
    yield* each(order.length, (at) => this.#read(order[at]!), COMPARED);
    const number = this.#renumber();
    yield EACH;
    yield* each(order.length, (at) => {
      const place = order[at]!;
      const edit = this.#madeBy[place]!;
      if (edit < 0) return;
      this.#madeBy[place] = number[edit]!;
      if (this.#change[place] !== RESTORED)
        this.#change[place] = this.#edits[edit]!.origins > 1 ? CONVERGENT : UNIQUE;
    });
    this.#edits.sort((a, b) => b.origins - a.origins);
    yield EACH;
    const tree = yield* this.#tree(order);
    return { tree, drift: this.#drift, change: this.#change, madeBy: this.#madeBy };
  }

  /** One post, its parent read before: what it shows, and whether its words were changed here. */
  #read(place: number): void {
    const { parent, variant, kind } = this.input.cascade;
    const above = parent[place]!;
    const to = variant[place]!;
    const from = above < 0 ? -1 : this.#carried[above]!;
    this.#carried[place] = to >= 0 ? to : from;
    this.#root[place] = above < 0 ? to : this.#root[above]!;
    this.#changedAt[place] = above < 0 ? -1 : this.#changedAt[above]!;
    if (to >= 0 && this.#root[place]! >= 0)
      this.#drift[place] = this.#againstRoot(this.#root[place]!, to).drift;
    if (to < 0 || from < 0 || to === from || !isChanger(kind[place]!)) return;
    const edit = this.#editOf(from, to);
    this.#madeBy[place] = edit;
    if (!this.#madeAbove(this.#changedAt[place]!, edit) && this.#isNew(place, edit))
      this.#edits[edit]!.origins++;
    this.#changedAt[place] = place;
    if (this.#restores(this.#root[place]!, from, to)) this.#change[place] = RESTORED;
  }

  #editOf(from: number, to: number): number {
    const pair = from * WIDTH + to;
    let edit = this.#editOfPair.get(pair);
    if (edit !== undefined) return edit;
    const signature = editSignature(this.#tokens(from), this.#tokens(to));
    edit = this.#editOfSignature.get(signature);
    if (edit === undefined) {
      edit = this.#edits.push({ from, to, origins: 0 }) - 1;
      this.#editOfSignature.set(signature, edit);
    }
    this.#editOfPair.set(pair, edit);
    return edit;
  }

  /** Quotes that show the words of one post show one change, which that post made. */
  #isNew(place: number, edit: number): boolean {
    const { dataset, wordings, cascade } = this.input;
    const row = cascade.row[place]!;
    if (wordings.variant[row] === wordings.own[row]) return true;
    const quoted = edit * WIDTH + dataset.posts.quoteOf[row]!;
    if (this.#quoted.has(quoted)) return false;
    this.#quoted.add(quoted);
    return true;
  }

  #madeAbove(from: number, edit: number): boolean {
    const { parent } = this.input.cascade;
    let at = from;
    for (let steps = 0; at >= 0 && steps < EDITS_ABOVE; steps++) {
      if (this.#madeBy[at] === edit) return true;
      at = this.#changedAt[parent[at]!]!;
    }
    return false;
  }

  /** Back to the source's words: the source's wording itself, or every word that was put in is one of the source's. */
  #restores(root: number, from: number, to: number): boolean {
    if (root < 0 || from === root) return false;
    if (to === root) return true;
    const [source, before, after] = [this.#tokens(root), this.#tokens(from), this.#tokens(to)];
    const added = after.length - lcsLength(before, after);
    return added > 0 && lcsLength(source, after) - lcsLength(source, before) >= added;
  }

  /** Edits by how often they were made, most often first (then by first appearance). */
  #renumber(): Int32Array {
    const order = this.#edits.map((_, edit) => edit);
    order.sort((a, b) => this.#edits[b]!.origins - this.#edits[a]!.origins || a - b);
    const number = new Int32Array(order.length);
    order.forEach((edit, at) => (number[edit] = at));
    return number;
  }

  *#tree(order: Int32Array): Steps<VariantTree> {
    const { cascade } = this.input;
    const tree = emptyTree(this.#count, this.#edits);
    yield EACH;
    const read = (place: number): void => {
      const v = cascade.variant[place]!;
      if (v < 0) return;
      const posts = cascade.weight ? cascade.weight[place]! : 1;
      tree.carriers[v]! += posts;
      if (cascade.kind[place] === KIND.repost) tree.reposts[v]! += posts;
      if (tree.first[v]! < 0) this.#enter(tree, v, place);
      else if (tree.second[v]! < 0) tree.second[v] = this.#other(tree, v, this.#given(place));
    };
    yield* each(order.length, (at) => read(order[at]!), COMPARED);
    return tree;
  }

  #enter(tree: VariantTree, v: number, place: number): void {
    const { cascade } = this.input;
    tree.first[v] = place;
    tree.madeBy[v] = this.#madeBy[place]!;
    tree.change[v] = this.#change[place]!;
    const root = this.#root[place]!;
    if (root >= 0) {
      const { drift, flags } = this.#againstRoot(root, v);
      tree.drift[v] = drift;
      tree.rootFlags[v] = flags;
    }
    const from = this.#given(place);
    tree.parent[v] = from;
    if (from < 0) return;
    tree.generation[v] = tree.generation[from]! + 1;
    const name = this.#name(from, v);
    tree.edit[v] = editCode(name.edit);
    tree.flags[v] = name.flags | cascade.flags[place]!;
    if (name.edit !== 'translation-candidate') tree.fidelity[v] = name.fidelity;
    const second = this.input.second(place);
    if (second >= 0) tree.second[v] = this.#other(tree, v, this.#carried[second]!);
  }

  #againstRoot(root: number, v: number): Against {
    const { variants } = this.input;
    return this.#comparer.against(variants[root]!, variants[v]!);
  }

  /** The wording that a place was given: of its nearest ancestor that shows one. */
  #given(place: number): number {
    const above = this.input.cascade.parent[place]!;
    return above < 0 ? -1 : this.#carried[above]!;
  }

  /** A wording as a second source of `v`, or -1 where it is none beside the first. */
  #other(tree: VariantTree, v: number, wording: number): number {
    return wording === v || wording === tree.parent[v] ? -1 : wording;
  }

  #name(from: number, to: number): EditName {
    const { variants } = this.input;
    return this.#comparer.name(variants[from]!, variants[to]!);
  }

  #tokens(v: number): Int32Array {
    return this.input.wordings.pool.tokens(this.input.variants[v]!);
  }
}

function emptyTree(
  count: number,
  edits: readonly { from: number; to: number; origins: number }[],
): VariantTree {
  return {
    count,
    carriers: new Uint32Array(count),
    reposts: new Uint32Array(count),
    first: new Int32Array(count).fill(-1),
    parent: new Int32Array(count).fill(-1),
    second: new Int32Array(count).fill(-1),
    generation: new Uint16Array(count),
    edit: new Uint8Array(count),
    flags: new Uint8Array(count),
    rootFlags: new Uint8Array(count),
    fidelity: new Float32Array(count).fill(NaN),
    drift: new Float32Array(count).fill(NaN),
    madeBy: new Int32Array(count).fill(-1),
    change: new Uint8Array(count),
    edits: {
      count: edits.length,
      origins: Uint32Array.from(edits, (edit) => edit.origins),
      from: Int32Array.from(edits, (edit) => edit.from),
      to: Int32Array.from(edits, (edit) => edit.to),
    },
  };
}
