/** Hops that an author declares in the text: RT @a, via @a, a post's address. */
import { KIND } from '../dataset/types';
import { parseCredit } from '../wording/credit';
import type { TokenNumbers } from '../wording/interner';
import { isCore, tokenise } from '../wording/tokens';
import type { ForestDraft } from './draft';
import { postOfLink } from './links';

/** Share of the passed-on words that the named account's post must hold. */
const HELD = 0.5;
/** Posts of one account that are read for one credit: the latest before it. */
const READ_AT_MOST = 400;

/** Finds the posts of an account by time, and how much of some words each holds. */
interface Posts {
  /** Rows of each account's posts, in order of time. */
  byAccount: Map<number, number[]>;
}

/**
 * Hangs posts that name whom they have the words from. A name is resolved to the account's post, earlier than this
 * one, that holds most of the words (at least half); where the nearest name has none, the next name of the chain is
 * tried. What resolves to nothing stays loose.
 */
export function hangDeclared(draft: ForestDraft, numbers: TokenNumbers): void {
  const posts = byAccount(draft);
  const { urls } = draft.dataset.posts;
  for (let row = 0; row < draft.count; row++) {
    if (!draft.isLoose(row)) continue;
    const text = draft.dataset.text(row);
    if (
      /(?:RT|MT|via|VIA|Via|h\/t|HT|ht|[Hh]at tip)/.test(text) &&
      hangCredit(draft, posts, numbers, row, text)
    )
      continue;
    for (let at = urls.offsets[row]!; at < urls.offsets[row + 1]!; at++) {
      const id = postOfLink(urls.dictionary[urls.values[at]!]!);
      const linked = id === null ? -1 : draft.dataset.byId(id);
      if (linked < 0 || linked === row) continue;
      draft.hang(row, linked, 'declared', KIND.quote);
      break;
    }
  }
}

function hangCredit(
  draft: ForestDraft,
  posts: Posts,
  numbers: TokenNumbers,
  row: number,
  text: string,
): boolean {
  const credit = parseCredit(text, '');
  // chain = oldest … most recent, author; the most recent hop is the parent.
  const names = credit.chain.slice(0, -1).reverse();
  if (credit.via) names.push(credit.via);
  if (names.length === 0) return false;
  const words = wordsOf(credit.payload, numbers);
  for (const name of names) {
    const account = draft.dataset.accounts.byHandle(name);
    const parent = account < 0 ? -1 : bestOf(draft, posts.byAccount.get(account) ?? [], numbers, row, words);
    if (parent < 0) continue;
    draft.hang(row, parent, 'declared', KIND.manual);
    return true;
  }
  // Credited, but the named post is not in the export: the kind is known, the hop is not.
  if (credit.chain.length > 1) draft.kind[row] = KIND.manual;
  return false;
}

function bestOf(
  draft: ForestDraft,
  rows: number[],
  numbers: TokenNumbers,
  row: number,
  words: Set<number>,
): number {
  let best = -1;
  let most = 0;
  let read = 0;
  for (let i = rows.length - 1; i >= 0 && read < READ_AT_MOST; i--) {
    const candidate = rows[i]!;
    if (candidate === row || !draft.before(candidate, row)) continue;
    read++;
    const held = heldBy(draft, candidate, numbers, words);
    // The latest of equals: it is what was there to be seen.
    if (held > most) [best, most] = [candidate, held];
  }
  return most >= HELD ? best : -1;
}

/** Share of the words that a post's text (or the text it reposts) holds. */
function heldBy(draft: ForestDraft, row: number, numbers: TokenNumbers, words: Set<number>): number {
  if (words.size === 0) return 0;
  const theirs = wordsOf(draft.dataset.text(row), numbers);
  let held = 0;
  for (const word of words) if (theirs.has(word)) held++;
  return held / words.size;
}

const wordsOf = (text: string, numbers: TokenNumbers): Set<number> =>
  new Set(
    tokenise(text)
      .filter(isCore)
      .map((token) => numbers.of(token.core)),
  );

function byAccount(draft: ForestDraft): Posts {
  const rows = new Map<number, number[]>();
  const { author } = draft.dataset.posts;
  for (let row = 0; row < draft.count; row++) {
    if (author[row]! < 0) continue;
    const list = rows.get(author[row]!);
    if (list) list.push(row);
    else rows.set(author[row]!, [row]);
  }
  for (const list of rows.values()) list.sort((a, b) => (draft.before(a, b) ? -1 : 1));
  return { byAccount: rows };
}
