/** Posts, hops and wordings as they are read by people. */
import type { Comparison, PathStep, PostView, VariantView } from '../api';
import { standsFor } from '../dataset/sampling';
import { fitName, fitText } from '../dataset/shown';
import { FLAG, KIND, KINDS, type Dataset } from '../dataset/types';
import { likelihoodOf } from '../paths/likely/icd203';
import { anchorsOf } from '../paths/translations/evidence';
import { BASES, BASIS, type Forest } from '../paths/types';
import { keyOf } from '../session/key';
import { atOnce, each, type Steps } from '../steps';
import { changedRuns, diffNearest, type Said } from '../wording/diff';
import { languagesDiffer, nameEdit } from '../wording/edits';
import type { Wordings } from '../wording/lineage';
import { ownWords, seen, wordsRow } from '../wording/seen';
import { parseCredit } from '../wording/credit';
import { valenceShifts, type Valence } from '../wording/valence';
import { EDIT_FLAG, EDITS, type DiffPart } from '../wording/types';
import { Discretion } from './discretion';
import { recordPlace } from './recordPlace';
import { isExternal } from '../dataset/external';

/** Words of the message, and the post whose they are. */
interface Passed extends Said {
  row: number;
}

/** What is told of a wording wherever it stands. */
type WordingView = Pick<VariantView, 'key' | 'text' | 'withheld' | 'lang' | 'handle' | 'lost' | 'added'>;

/** Languages whose last words up a path are kept to compare with. Our own choice. */
const LANGUAGES = 8;
/** Texts whose valence is remembered. */
const VALENCES = 10_000;

/** First repost of each external post, which shows its words; -1 = none. O(posts). */
export function* carriersOf({ posts }: Dataset, { count, kind }: Forest): Steps<Int32Array> {
  const carriers = new Int32Array(count).fill(-1);
  yield* each(count, (row) => {
    const original = kind[row] === KIND.repost ? posts.repostOf[row]! : -1;
    if (original >= 0 && posts.flags[original]! & FLAG.external && carriers[original]! < 0)
      carriers[original] = row;
  });
  return carriers;
}

export class PostReader {
  readonly #valences = new Map<string, number | null>();

  constructor(
    private readonly dataset: Dataset,
    private readonly forest: Forest,
    private readonly wordings: Wordings,
    /** Who is named, and whose words may be read. */
    private readonly discretion = new Discretion(dataset, wordings.own),
    /** Null where nobody is shown it. */
    private readonly valence: Valence | null = null,
    private readonly carriers = atOnce(carriersOf(dataset, forest)),
  ) {}

  /** The same posts as another is told of them. */
  under(discretion: Discretion): PostReader {
    return new PostReader(this.dataset, this.forest, this.wordings, discretion, this.valence, this.carriers);
  }

  /** The same Dataset on other paths. */
  of(forest: Forest, wordings: Wordings): PostReader {
    return new PostReader(this.dataset, forest, wordings, this.discretion, this.valence);
  }

  post(row: number): PostView {
    const { dataset, forest, discretion } = this;
    const { posts } = dataset;
    const author = posts.author[row]!;
    const { words } = seen(dataset, forest.kind, row);
    return {
      row,
      key: this.#key(row),
      id: discretion.id(row),
      handle: fitName(discretion.account(author)),
      name: fitName(discretion.name(author)),
      time: posts.time[row]!,
      kind: KINDS[forest.kind[row]!]!,
      lang: posts.languages[posts.lang[row]!]!,
      text: fitText(this.told(row)),
      seen: fitText(discretion.on || !words ? this.told(row) : words),
      quoted: fitText(this.#quoted(row)),
      comment: fitText(this.#comment(row)),
      shares: forest.basis[row] === BASIS.matched ? anchorsOf(forest.shared[row]!) : [],
      external: isExternal(dataset, row),
      posts: standsFor(posts.weight, row),
      truncated: (posts.flags[row]! & FLAG.truncated) !== 0,
      // A record holds whatever the platform knows of whoever it names: with pseudonyms, none is read again.
      record: discretion.on ? null : recordPlace(dataset, row),
    };
  }

  /** A post's key in addresses; '' where it would lead to an account that is not named. */
  #key(row: number): string {
    return this.discretion.isNamedAuthor(row) ? keyOf(this.dataset.id(row)) : '';
  }

  /**
   * What a post says, as it may be read: all of it where its author is named, else the words that it passes on where
   * enough accounts carry them. A private account's remark beside the message is not among the words that others carry.
   */
  told(row: number): string {
    const said = wordsRow(this.dataset, this.forest.kind, row);
    const whole = this.discretion.isNamedAuthor(said) ? this.dataset.text(row) : '';
    return this.discretion.words(said, whole || this.words(said));
  }

  /** The words of a wording as they may be read. */
  wordingTold(number: number): string {
    return this.discretion.words(this.wordings.variants.exemplar[number]!, this.wordingText(number));
  }

  /** The words of a wording may be read. */
  wordingStands(number: number): boolean {
    return this.discretion.stands(this.wordings.variants.exemplar[number]!);
  }

  #quoted(row: number): string {
    const quote = this.dataset.posts.quoteOf[wordsRow(this.dataset, this.forest.kind, row)]!;
    return quote < 0 || !this.dataset.hasText(quote) ? '' : this.told(quote);
  }

  /** The words that a post passes on; an external post's are known through what reposts it. */
  words(row: number): string {
    const own = readable(ownWords(this.dataset, this.forest.kind, row), this.forest.kind[row]!);
    const carrier = own === '' ? this.carriers[row]! : -1;
    return carrier >= 0 ? parseCredit(this.dataset.text(carrier), '').payload : own;
  }

  /** Hops from the root to a post, the root first. */
  path(row: number): PathStep[] {
    const rows: number[] = [];
    for (let at = row; at >= 0; at = this.forest.parent[at]!) rows.push(at);
    rows.reverse();
    /** What was passed on above, nearest first, one of each language. */
    let above: Passed[] = [];
    return rows.map((at) => {
      const step = this.step(at, above, rows[0]!);
      // A reply has no wording to compare with.
      if (this.forest.kind[at] !== KIND.reply) {
        const here = this.passedOn(at);
        above = [here, ...above.filter(({ lang }) => lang !== here.lang)].slice(0, LANGUAGES);
      }
      return step;
    });
  }

  private step(row: number, above: readonly Passed[], root: number): PathStep {
    const { forest, wordings } = this;
    const reply = forest.kind[row] === KIND.reply;
    const here = this.passedOn(row);
    return {
      post: this.post(row),
      basis: BASES[forest.basis[row]!]!,
      probability: forest.probability[row]!,
      likelihood: likelihoodOf(forest.basis[row]!, forest.probability[row]!),
      similarity: forest.similarity[row]!,
      edit: EDITS[wordings.edit[row]!]!,
      editFlags: wordings.editFlags[row]! | (row === root ? 0 : this.#valenceFlag(above[0], here)),
      fidelity: wordings.fidelity[row]!,
      drift: wordings.drift[row]!,
      diff: row === root || reply ? [] : this.#diff(above, here),
      diffFromRoot: reply ? [] : this.#diff([this.passedOn(root)], here),
      second: forest.second[row]! >= 0 ? this.post(forest.second[row]!) : null,
    };
  }

  /**
   * The words of the message that a post's audience sees: its own, or those it quotes. A quote in another language may
   * be a translation: its own words stand.
   */
  private passedOn(row: number): Passed {
    const { dataset, forest, wordings } = this;
    const shown = forest.kind[row] === KIND.repost ? dataset.posts.repostOf[row]! : row;
    const at = shown >= 0 ? shown : row;
    const own = this.said(at);
    const quote = dataset.posts.quoteOf[at]!;
    if (quote < 0 || wordings.variant[at] === wordings.own[at]) return own;
    const quoted = this.said(quote);
    return own.text !== '' && languagesDiffer(own.lang, quoted.lang) ? own : quoted;
  }

  /** What stands beside the message: a quote's words while it shows the message below, a manual repost's remark. */
  #comment(row: number): string {
    const { dataset, forest, wordings, discretion } = this;
    const shown = wordsRow(dataset, forest.kind, row);
    if (!discretion.isNamedAuthor(shown)) return '';
    if (forest.kind[shown] === KIND.manual)
      return discretion.inside(parseCredit(dataset.text(shown), '').comment);
    const quotes = dataset.posts.quoteOf[shown]! >= 0 && forest.kind[shown] !== KIND.reply;
    return quotes && wordings.variant[shown] !== wordings.own[shown]
      ? discretion.inside(dataset.text(shown))
      : '';
  }

  /** The words of a hop against those above it, as they may be read: what is withheld must not be told by its changes. */
  #diff(above: readonly Passed[], here: Passed): DiffPart[] {
    return this.#compared(above, here).map(({ op, text }) => ({ op, text: fitText(text) }));
  }

  #compared(above: readonly Passed[], here: Passed): DiffPart[] {
    const { discretion } = this;
    if (!discretion.on) return diffNearest(above, here);
    const told = ({ row, text, lang }: Passed): Said => ({ text: discretion.words(row, text), lang });
    const all = [...above, here].every(({ row }) => discretion.stands(row));
    return all ? diffNearest(above.map(told), told(here)) : [{ op: 'same', text: told(here).text }];
  }

  /** Two posts side by side, each by what its audience sees. */
  compare(a: number, b: number): Comparison {
    const { pool, variant } = this.wordings;
    const views = { a: this.post(a), b: this.post(b) };
    const [from, to] = [variant[a]!, variant[b]!];
    if (from < 0 || to < 0) return { ...views, diff: [], edit: 'none', editFlags: 0, fidelity: NaN };
    const [said, told] = [this.#worded(from), this.#worded(to)];
    const name = nameEdit(pool.tokens(from), pool.tokens(to), pool.numbers, said.lang, told.lang);
    return {
      ...views,
      diff: this.#diff([said], told),
      edit: name.edit,
      editFlags: name.flags | this.#valenceFlag(said, told),
      fidelity: name.edit === 'translation-candidate' ? NaN : name.fidelity,
    };
  }

  private said(row: number): Passed {
    const { languages, lang } = this.dataset.posts;
    return { row, text: this.words(row), lang: languages[lang[row]!]! };
  }

  /** A wording, told by the post that shows it best. `local` is what its cascade knows of it. */
  variant(number: number, parent: number, local: Omit<VariantView, keyof WordingView>): VariantView {
    const { dataset, wordings } = this;
    const row = wordings.variants.exemplar[number]!;
    const author = dataset.posts.author[row]!;
    return {
      key: this.#key(wordings.variants.first[number]!),
      text: fitText(this.wordingTold(number)),
      withheld: !this.wordingStands(number),
      lang: dataset.posts.languages[dataset.posts.lang[row]!]!,
      handle: fitName(this.discretion.account(author)),
      ...(parent < 0 ? { lost: [], added: [] } : this.changed(parent, number)),
      ...local,
      flags: local.flags | (parent < 0 ? 0 : this.#valenceFlag(this.#worded(parent), this.#worded(number))),
    };
  }

  /** The words of one wording against another's, as runs; where either is withheld, so is what was changed. */
  changed(from: number, to: number): { lost: string[]; added: string[] } {
    if (this.wordingStands(from) && this.wordingStands(to)) {
      const { lost, added } = changedRuns(this.wordingTold(from), this.wordingTold(to));
      return { lost: lost.map(fitText), added: added.map(fitText) };
    }
    return { lost: [], added: [this.discretion.withheld] };
  }

  #worded(number: number): Passed {
    const { languages } = this.dataset.posts;
    const { exemplar, lang } = this.wordings.variants;
    return { row: exemplar[number]!, text: this.wordingText(number), lang: languages[lang[number]!]! };
  }

  #valenceFlag(from: Said | undefined, to: Said): number {
    const { valence } = this;
    if (!valence || !from || from.text === to.text) return 0;
    const [before, after] = [this.#valenceOf(from, valence), this.#valenceOf(to, valence)];
    return valenceShifts(before, after) ? EDIT_FLAG.valence : 0;
  }

  #valenceOf({ text, lang }: Said, valence: Valence): number | null {
    let known = this.#valences.get(text);
    if (known === undefined) {
      if (this.#valences.size >= VALENCES) this.#valences.clear();
      known = valence(text, lang);
      this.#valences.set(text, known);
    }
    return known;
  }

  /** The words of a wording, as the post that shows it best wrote them. */
  wordingText(number: number): string {
    return this.words(this.wordings.variants.exemplar[number]!);
  }
}

/** A reply's words without the handles that the platform puts in front of them. */
function readable(text: string, kind: number): string {
  return kind === KIND.reply ? text.replace(/^(?:@\w+\s+)+(?=\S)/, '') : text;
}
