/** Wordings and edits of one cascade, as they are read, searched and lit. */
import type { Carriers, EditView, FoundEdits, VariantView } from '../api';
import { fitText } from '../dataset/shown';
import type { CutCascade } from '../replay/cascade';
import { each, inSlices, type Steps } from '../steps';
import { changedWords, HeldWords, type Carried, type ChangedWords } from '../wording/carry';
import type { WordingPool } from '../wording/pool';
import { queried, spelled } from '../wording/spelled';
import { fold, isCore, tokenise } from '../wording/tokens';
import type { PostReader } from './reader';

/** Wordings whose words are sent along with a cascade; others are asked for. */
const SENT = 2000;
/** Words read between two pauses, and what folding a text or counting an edit's posts costs in them. */
const SLICE = 20_000;
const LOOK_UP = 200;
/** Wordings that are made ready to be read between two pauses. */
const VIEWED = 20;

const NOTHING: ChangedWords = { lost: [], added: [] };

export class CascadeWordings {
  /** Made by the first question that needs them. */
  #texts: Promise<string[]> | null = null;
  #edits: Promise<string[]> | null = null;
  /** By edit: posts that show it, as they were last counted. */
  #counted: { carriers: Uint32Array; posts: Promise<Uint32Array> } | null = null;
  #held: Promise<HeldWords> | null = null;

  /** `pause` lets the worker answer between slices; it rejects once another cascade is open. */
  constructor(
    private readonly reader: PostReader,
    private readonly cut: Pick<CutCascade, 'variants' | 'tree'>,
    private readonly pool: WordingPool,
    private readonly pause: () => Promise<void>,
  ) {}

  /** Words may be read by another rule from now on: what is searched is read anew. */
  forget(): void {
    this.#texts = null;
    this.#edits = null;
  }

  /** The most carried ones. */
  *mostCarried(): Steps<VariantView[]> {
    const views: VariantView[] = [];
    const count = Math.min(SENT, this.cut.variants.length);
    yield* each(count, (variant) => views.push(...this.views([variant])), VIEWED);
    return views;
  }

  views(numbers: readonly number[]): VariantView[] {
    const { variants, tree } = this.cut;
    return within(numbers, variants.length).map((variant) => {
      const above = tree.parent[variant]!;
      return this.reader.variant(variants[variant]!, above < 0 ? -1 : variants[above]!, {
        variant,
        carriers: tree.carriers[variant]!,
        first: tree.first[variant]!,
        drift: tree.drift[variant]!,
        flags: tree.flags[variant]!,
      });
    });
  }

  /** Numbers of the wordings whose text holds all words of the query. O(text) for each search. */
  async find(query: string): Promise<number[]> {
    const texts = await (this.#texts ??= inSlices(this.#foldTexts(), SLICE, this.pause));
    return holding(texts, fold(query).split(/\s+/).filter(Boolean));
  }

  /**
   * Edits whose words hold all words of the query, those that most posts show first; `carriers` = posts that count, by
   * wording. O(edits' text) for each search.
   */
  async findEdits(query: string, carriers: Uint32Array): Promise<FoundEdits> {
    const words = await (this.#edits ??= inSlices(this.#readEdits(), SLICE, this.pause));
    const posts = await this.#postsShowing(carriers);
    const edits = Uint32Array.from(holding(words, queried(query))).sort(
      (a, b) => posts[b]! - posts[a]! || a - b,
    );
    return { edits, posts: edits.map((edit) => posts[edit]!) };
  }

  edits(numbers: readonly number[]): EditView[] {
    return within(numbers, this.cut.tree.edits.count).map((edit) => ({ edit, ...this.#changed(edit) }));
  }

  /** Which wordings carry it, and it in words; null where there is no such thing. */
  async carrying(what: Carried): Promise<Carriers | null> {
    const { variants, tree } = this.cut;
    if (what.by === 'edit') {
      if (!within([what.edit], tree.edits.count).length) return null;
      const shown = new Set((await this.#heldWords()).show(this.#changedWords(what.edit)));
      tree.madeBy.forEach((by, wording) => by === what.edit && shown.add(wording));
      return { ...this.#changed(what.edit), wordings: Uint32Array.from(shown) };
    }
    if (!within([what.wording], variants.length).length) return null;
    const shown = fitText(this.reader.wordingTold(variants[what.wording]!));
    if (what.by === 'wording') return { lost: [], added: [shown], wordings: Uint32Array.of(what.wording) };
    const text = this.reader.wordingText(variants[what.wording]!);
    const token = tokenise(text)[what.token];
    if (!token || !isCore(token)) return null;
    const word = this.pool.numbers.of(token.core);
    return {
      lost: [],
      added: [
        this.reader.wordingStands(variants[what.wording]!)
          ? fitText(text.slice(token.start, token.end))
          : shown,
      ],
      wordings: Uint32Array.from((await this.#heldWords()).hold(word)),
    };
  }

  #heldWords(): Promise<HeldWords> {
    const { variants, tree } = this.cut;
    const tokens = (wording: number): Int32Array => this.pool.tokens(variants[wording]!);
    return (this.#held ??= inSlices(HeldWords.of({ ...tree, tokens }), SLICE, this.pause));
  }

  *#foldTexts(): Steps<string[]> {
    const texts: string[] = [];
    for (const variant of this.cut.variants) {
      texts.push(fold(this.reader.wordingTold(variant)));
      yield LOOK_UP;
    }
    return texts;
  }

  /** By edit: its words as they are searched. */
  *#readEdits(): Steps<string[]> {
    const { numbers } = this.pool;
    const words: string[] = [];
    for (let edit = 0; edit < this.cut.tree.edits.count; edit++) {
      const { from, to } = this.cut.tree.edits;
      const stands = [from[edit]!, to[edit]!].every((wording) =>
        this.reader.wordingStands(this.cut.variants[wording]!),
      );
      const { lost, added } = stands ? this.#changedWords(edit) : NOTHING;
      words.push([...lost, ...added].map((run) => spelled(run.map((word) => numbers.word(word)))).join(' '));
      yield LOOK_UP;
    }
    return words;
  }

  async #postsShowing(carriers: Uint32Array): Promise<Uint32Array> {
    const held = await this.#heldWords();
    const { carriers: before, posts } = this.#counted ?? {};
    if (posts && before?.length === carriers.length && before.every((count, i) => count === carriers[i]))
      return posts;
    this.#counted = { carriers, posts: inSlices(this.#count(held, carriers), SLICE, this.pause) };
    return this.#counted.posts;
  }

  *#count(held: HeldWords, carriers: Uint32Array): Steps<Uint32Array> {
    const posts = new Uint32Array(this.cut.tree.edits.count);
    for (let edit = 0; edit < posts.length; edit++) {
      held.each(this.#changedWords(edit), (wording) => (posts[edit]! += carriers[wording] ?? 0));
      yield LOOK_UP;
    }
    return posts;
  }

  #changed(edit: number): { lost: string[]; added: string[] } {
    const { variants, tree } = this.cut;
    return this.reader.changed(variants[tree.edits.from[edit]!]!, variants[tree.edits.to[edit]!]!);
  }

  #changedWords(edit: number): ChangedWords {
    const { variants, tree } = this.cut;
    const tokens = (wording: number): Int32Array => this.pool.tokens(variants[wording]!);
    return changedWords(tokens(tree.edits.from[edit]!), tokens(tree.edits.to[edit]!));
  }
}

/** Which texts hold all of these words. */
const holding = (texts: readonly string[], words: readonly string[]): number[] =>
  texts.flatMap((text, i) => (words.every((word) => text.includes(word)) ? [i] : []));

/** Numbers that exist: a message from outside may name any. */
const within = (numbers: readonly number[], count: number): number[] =>
  numbers.filter((number) => Number.isInteger(number) && number >= 0 && number < count);
