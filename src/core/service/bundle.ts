/** Everything the main thread needs to draw and read one message. */
import type { CascadeBundle } from '../api';
import { shownHandle } from '../dataset/shown';
import type { Dataset } from '../dataset/types';
import { tallies } from '../replay/base';
import type { CutCascade } from '../replay/cascade';
import type { Cascade } from '../replay/types';
import { align } from '../wording/lcs';
import type { Wordings } from '../wording/lineage';
import { isCore, tokenise } from '../wording/tokens';
import type { CascadeWordings } from './cascadeWordings';
import { Discretion } from './discretion';
import type { PostReader } from './reader';

const LABELS = 60;
/** Tokens of a message whose survival is followed. */
const TOKENS = 200;

export function makeBundle(
  dataset: Dataset,
  wordings: Wordings,
  reader: PostReader,
  roots: readonly number[],
  cut: CutCascade,
  told: CascadeWordings,
  discretion = new Discretion(dataset, wordings.own),
): CascadeBundle {
  const { cascade, variants, tree, change, madeBy } = cut;
  const root = roots[0]!;
  const { posts } = dataset;
  const rootText = reader.words(root);
  const author = posts.author[root]!;
  const tokens = rootTokens(rootText);
  return {
    cascade,
    rootText: discretion.words(root, rootText),
    rootLang: posts.languages[posts.lang[root]!]!,
    rootHandle: discretion.account(author),
    variants: told.mostCarried(),
    variantCount: variants.length,
    tree,
    change,
    madeBy,
    rootTokens: tokens.map(({ surface, after, core }) => ({
      surface: core ? surface : discretion.inside(surface),
      after,
      core,
    })),
    survives: survival(wordings, tokens, variants),
    labels: labels(dataset, cascade, discretion),
    ...tallies(cascade),
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
export function rootTokens(text: string): RootToken[] {
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
function survival(wordings: Wordings, tokens: RootToken[], variants: Int32Array): Uint8Array {
  const { pool } = wordings;
  const core = tokens.flatMap((token, i) => (token.core ? [i] : []));
  const numbers = core.map((i) => pool.numbers.of(tokens[i]!.folded));
  const survives = new Uint8Array(variants.length * tokens.length);
  variants.forEach((variant, v) => {
    const kept = align(numbers, pool.tokens(variant));
    core.forEach((token, i) => {
      if (kept[i]! >= 0) survives[v * tokens.length + token] = 1;
    });
  });
  return survives;
}

/** Handles of the posts that most others hang on; a pseudonym would tell nobody anything on the stage. */
function labels(dataset: Dataset, cascade: Cascade, discretion: Discretion): CascadeBundle['labels'] {
  const places = Array.from({ length: cascade.count }, (_, place) => place).filter(
    (place) => cascade.descendants[place]! > 0 && discretion.isNamedAuthor(cascade.row[place]!),
  );
  places.sort((a, b) => cascade.descendants[b]! - cascade.descendants[a]! || a - b);
  return places.slice(0, LABELS).flatMap((place) => {
    const author = dataset.posts.author[cascade.row[place]!]!;
    const handle = shownHandle(dataset, author);
    return handle ? [{ place, text: `@${handle}` }] : [];
  });
}
