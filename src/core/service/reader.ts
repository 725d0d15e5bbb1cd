/** Posts, hops and wordings as they are read by people. */
import type { PathStep, PostView, VariantView } from '../api';
import { FLAG, KIND, KINDS, type Dataset } from '../dataset/types';
import { BASES, type Forest } from '../paths/types';
import { keyOf } from '../session/key';
import { diffTexts } from '../wording/diff';
import type { Wordings } from '../wording/lineage';
import { ownWords, seen } from '../wording/seen';
import { parseCredit } from '../wording/credit';
import { EDITS } from '../wording/types';
import { isExternal } from './sources';

export class PostReader {
  /** First repost of each external post, which shows its words; -1 = none. */
  readonly #carrier: Int32Array;

  constructor(
    private readonly dataset: Dataset,
    private readonly forest: Forest,
    private readonly wordings: Wordings,
  ) {
    this.#carrier = new Int32Array(forest.count).fill(-1);
    for (let row = forest.count - 1; row >= 0; row--) {
      const original = forest.kind[row] === KIND.repost ? dataset.posts.repostOf[row]! : -1;
      if (original >= 0 && isExternal(dataset, original)) this.#carrier[original] = row;
    }
  }

  post(row: number): PostView {
    const { dataset, forest } = this;
    const { posts, accounts } = dataset;
    const author = posts.author[row]!;
    const { words, quoted } = seen(dataset, forest.kind, row);
    return {
      row,
      key: keyOf(dataset.id(row)),
      id: dataset.id(row),
      handle: author < 0 ? '' : accounts.handle(author),
      name: author < 0 ? '' : accounts.name(author),
      time: posts.time[row]!,
      kind: KINDS[forest.kind[row]!]!,
      lang: posts.languages[posts.lang[row]!]!,
      text: dataset.text(row) || this.words(row),
      seen: words || this.words(row),
      quoted,
      external: isExternal(dataset, row),
      truncated: (posts.flags[row]! & FLAG.truncated) !== 0,
    };
  }

  /** The words that a post passes on; an external post's are known through what reposts it. */
  words(row: number): string {
    const own = ownWords(this.dataset, this.forest.kind, row);
    const carrier = own === '' ? this.#carrier[row]! : -1;
    return carrier >= 0 ? parseCredit(this.dataset.text(carrier), '').payload : own;
  }

  /** Hops from the root to a post, the root first. */
  path(row: number): PathStep[] {
    const rows: number[] = [];
    for (let at = row; at >= 0; at = this.forest.parent[at]!) rows.push(at);
    rows.reverse();
    return rows.map((at, hop) => this.step(at, hop === 0 ? -1 : rows[hop - 1]!, rows[0]!));
  }

  private step(row: number, parent: number, root: number): PathStep {
    const { forest, wordings } = this;
    const reply = forest.kind[row] === KIND.reply;
    const here = this.passedOn(row);
    return {
      post: this.post(row),
      basis: BASES[forest.basis[row]!]!,
      probability: forest.probability[row]!,
      similarity: forest.similarity[row]!,
      edit: EDITS[wordings.edit[row]!]!,
      editFlags: wordings.editFlags[row]!,
      fidelity: wordings.fidelity[row]!,
      drift: wordings.drift[row]!,
      diff: parent < 0 || reply ? [] : diffTexts(this.passedOn(this.worded(parent)), here),
      diffFromRoot: reply ? [] : diffTexts(this.passedOn(root), here),
      second: forest.second[row]! >= 0 ? this.post(forest.second[row]!) : null,
    };
  }

  /** The nearest post up the path that passes the message on: a reply has no wording to compare with. */
  private worded(row: number): number {
    let at = row;
    while (this.forest.kind[at] === KIND.reply && this.forest.parent[at]! >= 0) at = this.forest.parent[at]!;
    return at;
  }

  /** The words of the message that a post's audience sees: its own, or those it quotes. */
  private passedOn(row: number): string {
    const { dataset, forest, wordings } = this;
    const shown = forest.kind[row] === KIND.repost ? dataset.posts.repostOf[row]! : row;
    const at = shown >= 0 ? shown : row;
    const quote = dataset.posts.quoteOf[at]!;
    if (quote >= 0 && wordings.variant[at] !== wordings.own[at]) return this.words(quote);
    return this.words(at);
  }

  variant(number: number, local: { carriers: number; first: number; drift: number }): VariantView {
    const { dataset, wordings } = this;
    const row = wordings.variants.exemplar[number]!;
    const author = dataset.posts.author[row]!;
    return {
      key: keyOf(dataset.id(wordings.variants.first[number]!)),
      text: this.wordingText(number),
      lang: dataset.posts.languages[dataset.posts.lang[row]!]!,
      handle: author < 0 ? '' : dataset.accounts.handle(author),
      ...local,
    };
  }

  /** The words of a wording, as the post that shows it best wrote them. */
  wordingText(number: number): string {
    return this.words(this.wordings.variants.exemplar[number]!);
  }
}
