/** Words that others used first and that the source uses later: the same words later, which prove no listening. */
import { KIND } from '../dataset/types';
import { each, EACH, inSlices, type Steps } from '../steps';
import { parseCredit } from '../wording/credit';
import { isCore, tokenise, type Token } from '../wording/tokens';
import { isBySource, postsAt, SLICE, type LensInput, type Pause } from './input';
import { isExternal } from '../dataset/external';

/** What is listed, and how many of the source's later posts are read for it. */
const LISTED = 12;
const READ_OF_SOURCE = 2000;
/** Posts that are parted into words between two pauses. */
const TOKENISED = 100;
/** A word by itself counts from so many letters on, and only where few posts of others hold it: the rest is grammar. */
const LETTERS = 6;
const RARE = 0.05;
/** Words of a run that is told whole. */
const LONGEST = 12;

export interface CameBack {
  words: string;
  /** The source's post that uses them. */
  row: number;
  time: number;
  /** The first post of others that did, and how many did before the source. */
  first: number;
  firstTime: number;
  posts: number;
}

/** Where words stand among others: the first post that has them, and how many have. */
interface Use {
  row: number;
  time: number;
  /** How many it stands for. */
  posts: number;
}

const postsIn = (uses: readonly Use[]): number => uses.reduce((sum, { posts }) => sum + posts, 0);

/** A word, or two that follow each other. */
const pairOf = (a: Token, b: Token): string => `${a.core} ${b.core}`;

/**
 * Runs of two or more words, each pair of which others in the cascade used before the source ever did, and single rare
 * words likewise. Longest first, then by how many used them. Our own rule. O(words of the posts).
 */
export async function cameBack(input: LensInput, pause: Pause): Promise<CameBack[]> {
  const { dataset, places } = input;
  const { time } = dataset.posts;
  const own = await inSlices(ownPosts(input), EACH, pause);
  if (own.later.length === 0) return [];
  const wanted = new Map<string, Use | null>();
  const before = new Set(own.before.flatMap((row) => termsOf(tokensOf(input, row))));
  const said: Token[][] = [];
  for (const row of own.later) {
    if (said.length % TOKENISED === 0) await pause();
    said.push(tokensOf(input, row));
  }
  for (const tokens of said)
    for (const term of termsOf(tokens)) if (!before.has(term)) wanted.set(term, null);
  const uses = new Map<string, Use[]>();
  let others = 0;
  for (let place = 0; place < places.count; place++) {
    if (place % SLICE === 0) await pause();
    const row = places.row[place]!;
    if (!speaks(input, row) || isBySource(input, row) || Number.isNaN(time[row]!)) continue;
    if (++others % TOKENISED === 0) await pause();
    for (const term of new Set(termsOf(tokensOf(input, row)))) {
      if (!wanted.has(term)) continue;
      const list = uses.get(term);
      const use = { row, time: time[row]!, posts: postsAt(input, row) };
      if (list) list.push(use);
      else uses.set(term, [use]);
    }
  }
  const found: CameBack[] = [];
  const told = new Set<string>();
  for (const [i, row] of own.later.entries()) {
    await pause();
    const earlier = (term: string): Use[] => (uses.get(term) ?? []).filter((use) => use.time < time[row]!);
    for (const run of runsOf(
      said[i]!,
      (term) => wanted.has(term) && !told.has(term) && earlier(term).length > 0,
    )) {
      const terms =
        run.length === 1 ? [run[0]!.core] : run.slice(1).map((token, j) => pairOf(run[j]!, token));
      if (run.length === 1 && !isTelling(run[0]!, earlier(terms[0]!).length, others)) continue;
      // A run is as rare as its rarest pair.
      const rarest = terms.map(earlier).reduce((a, b) => (b.length < a.length ? b : a));
      const first = rarest.reduce((a, b) => (b.time < a.time ? b : a));
      const text = input.words(row);
      found.push({
        words: text.slice(run[0]!.start, run.at(-1)!.end),
        ...{ row, time: time[row]!, first: first.row, firstTime: first.time, posts: postsIn(rarest) },
      });
    }
    for (const term of termsOf(said[i]!)) told.add(term);
  }
  const length = ({ words }: CameBack): number => words.split(/\s+/).length;
  return found.sort((a, b) => length(b) - length(a) || b.posts - a.posts).slice(0, LISTED);
}

const isTelling = (token: Token, posts: number, others: number): boolean =>
  token.type === 'word' && token.core.length >= LETTERS && posts <= Math.max(1, others * RARE);

/** The source's posts of the cascade with words of their own: what it said first, and what it said later, by time. */
function* ownPosts(input: LensInput): Steps<{ before: number[]; later: number[] }> {
  const { time } = input.dataset.posts;
  const { places } = input;
  const rows: number[] = [];
  yield* each(places.count, (place) => {
    const row = places.row[place]!;
    if (isBySource(input, row) && speaks(input, row)) rows.push(row);
  });
  const dated = rows.filter((row) => !Number.isNaN(time[row]!)).sort((a, b) => time[a]! - time[b]!);
  const roots = new Set(input.roots);
  const before = rows.filter((row) => roots.has(row));
  return { before, later: dated.filter((row) => !roots.has(row)).slice(0, READ_OF_SOURCE) };
}

/** Says something of its own. */
const speaks = ({ dataset, forest }: LensInput, row: number): boolean =>
  forest.kind[row] !== KIND.repost && forest.kind[row] !== KIND.copy && !isExternal(dataset, row);

/** Words of a post's own: for a manual repost, those before the credit. */
function tokensOf(input: LensInput, row: number): Token[] {
  const text =
    input.forest.kind[row] === KIND.manual
      ? parseCredit(input.dataset.text(row), '').comment
      : input.words(row);
  return tokenise(text);
}

/** Its words and its pairs of words, core tokens alone. */
function termsOf(tokens: readonly Token[]): string[] {
  const terms: string[] = [];
  tokens.forEach((token, i) => {
    if (!isCore(token)) return;
    terms.push(token.core);
    const next = tokens[i + 1];
    if (next && isCore(next)) terms.push(pairOf(token, next));
  });
  return terms;
}

/** Longest runs each pair of which holds; words by themselves where no pair with a neighbour does. */
function* runsOf(tokens: readonly Token[], holds: (term: string) => boolean): Iterable<Token[]> {
  for (let at = 0; at < tokens.length; at++) {
    if (!isCore(tokens[at]!)) continue;
    let end = at;
    while (
      end + 1 < tokens.length &&
      end - at < LONGEST &&
      isCore(tokens[end + 1]!) &&
      holds(pairOf(tokens[end]!, tokens[end + 1]!))
    )
      end++;
    if (end > at || holds(tokens[at]!.core)) yield tokens.slice(at, end + 1);
    at = end;
  }
}
