/** Everything the main thread needs to draw and read one message. */
import type { CascadeBundle } from '../api';
import { fitName, fitText, shownHandle } from '../dataset/shown';
import type { Dataset } from '../dataset/types';
import { tallies } from '../replay/base';
import type { CutCascade } from '../replay/cascade';
import type { Cascade } from '../replay/types';
import { each, EACH, type Steps } from '../steps';
import { align } from '../wording/lcs';
import type { Wordings } from '../wording/lineage';
import { isCore, tokenise } from '../wording/tokens';
import type { CascadeWordings } from './cascadeWordings';
import { Discretion } from './discretion';
import type { PostReader } from './reader';

const LABELS = 60;
/** Tokens of a message whose survival is followed. */
const TOKENS = 200;
/** Wordings that are aligned between two pauses. */
const ALIGNED = 200;

/** The bundle of the message with these `roots` (rows), cut out of its forest as `cut`; texts as `discretion` lets them be read. */
export function* makeBundle(
  dataset: Dataset,
  wordings: Wordings,
  reader: PostReader,
  roots: readonly number[],
  cut: CutCascade,
  told: CascadeWordings,
  discretion = new Discretion(dataset, wordings.own),
): Steps<CascadeBundle> {
  const { cascade, variants, tree, change, madeBy } = cut;
  const root = roots[0]!;
  const { posts } = dataset;
  const rootText = fitText(reader.words(root));
  const author = posts.author[root]!;
  const tokens = rootTokens(rootText);
  const survives = yield* survival(wordings, tokens, variants);
  const views = yield* told.mostCarried();
  const named = yield* labels(dataset, cascade, discretion);
  const tallied = tallies(cascade);
  yield EACH;
  return {
    cascade,
    rootText: discretion.words(root, rootText),
    rootLang: posts.languages[posts.lang[root]!]!,
    rootHandle: fitName(discretion.account(author)),
    variants: views,
    variantCount: variants.length,
    tree,
    change,
    madeBy,
    rootTokens: tokens.map(({ surface, after, core }) => ({
      surface: core ? surface : discretion.inside(surface),
      after,
      core,
    })),
    survives,
    labels: named,
    ...tallied,
  };
}

interface RootToken {
  surface: string;
  after: string;
  core: boolean;
  /** The form that is compared. */
  folded: string;
}

/** The message as tokens with what stands between them; joined they give the text (up to 200 tokens). */
function rootTokens(text: string): RootToken[] {
  const tokens = tokenise(text).slice(0, TOKENS);
  return tokens.map((token, i) => {
    const next = i + 1 < tokens.length ? tokens[i + 1]!.start : text.length;
    // What opens the text belongs to the first token.
    const start = i === 0 ? 0 : token.start;
    return {
      surface: text.slice(start, token.end),
      after: text.slice(token.end, next),
      core: isCore(token),
      folded: token.core,
    };
  });
}

/** 1 where a wording holds a token of the root, aligned in order. Atoms are not followed: they are no wording. */
function* survival(wordings: Wordings, tokens: RootToken[], variants: Int32Array): Steps<Uint8Array> {
  const { pool } = wordings;
  const core = tokens.flatMap((token, i) => (token.core ? [i] : []));
  const numbers = core.map((i) => pool.numbers.of(tokens[i]!.folded));
  const survives = new Uint8Array(variants.length * tokens.length);
  const read = (v: number): void => {
    const kept = align(numbers, pool.tokens(variants[v]!));
    core.forEach((token, i) => {
      if (kept[i]! >= 0) survives[v * tokens.length + token] = 1;
    });
  };
  yield* each(variants.length, read, ALIGNED);
  return survives;
}

/** Handles of the posts that most others hang on; a pseudonym would tell nobody anything on the stage. */
function* labels(dataset: Dataset, cascade: Cascade, discretion: Discretion): Steps<CascadeBundle['labels']> {
  const { descendants } = cascade;
  const less = (a: number, b: number): number => descendants[b]! - descendants[a]! || a - b;
  let most: number[] = [];
  yield* each(cascade.count, (place) => {
    if (descendants[place]! === 0) return;
    if (most.length >= LABELS && less(place, most[LABELS - 1]!) > 0) return;
    if (!discretion.isNamedAuthor(cascade.row[place]!)) return;
    most.push(place);
    if (most.length < 2 * LABELS) return;
    most = most.sort(less).slice(0, LABELS);
  });
  return most
    .sort(less)
    .slice(0, LABELS)
    .flatMap((place) => {
      const author = dataset.posts.author[cascade.row[place]!]!;
      const handle = shownHandle(dataset, author);
      return handle ? [{ place, text: `@${fitName(handle)}` }] : [];
    });
}
