import type { Awareness, Operation, SimulatedPost } from './post';
import { original } from './post';

/** What is left of a text after these is not found by searching for the text. */
const NOT_FOUND_BY_TEXT: ReadonlySet<Operation> = new Set(['translate', 'replace']);

/** Words in a row that a search for a phrase finds. */
const PHRASE = 6;
/** Fewer words say too little to be searched for. */
const LEAST_WORDS = 4;
/** Share of the shorter of two texts that the longer holds in order, where one is a copy of the other (methods §3.2). */
const CONTAINED = 0.8;
/** A credit names an account, not a post: it leads to the one that holds at least this share of the words. */
const HELD = 0.5;

/**
 * How the source hears of a post, by the platform's own rules of notification (methods §5): it is told of reposts,
 * quotes and replies of its posts and of posts that name it; weakly of reposts of a post that names it. A copy of the
 * words can be searched for, and so can what credits the post that has them. Words that were put anew or translated
 * cannot, nor what hangs on them; unless they came to be such as stand elsewhere (`findByWords`).
 */
export function awarenessOf(post: Omit<SimulatedPost, 'awareness'>, source: string): Awareness {
  const { account, kind, parent, text, operation } = post;
  if (account.handle === source) return 'source';
  const names = new RegExp(`@${source}\\b`, 'i');
  const from = parent && original(parent);
  const bySource = from?.account.handle === source;
  const below = from?.awareness === 'unlinked' ? 'unlinked' : 'discoverable';
  if (kind === 'repost') return bySource ? 'notified' : from && names.test(from.text) ? 'weak' : below;
  if (bySource && (kind === 'quote' || kind === 'reply')) return 'notified';
  if (names.test(text)) return 'notified';
  // Written from elsewhere: nothing leads to it but a search for words that it has in common with the source.
  if (kind === 'original') return operation === 'none' ? 'unlinked' : 'discoverable';
  if (!NOT_FOUND_BY_TEXT.has(operation) || kind === 'quote' || kind === 'reply') return below;
  return kind === 'manual' && from && isHeld(wordsOf(post), wordsOf(from)) ? below : 'unlinked';
}

/**
 * Makes discoverable what is, word for word or nearly so, what the source is told of or can find elsewhere, and what
 * hangs on it: a search finds every copy of a text, whatever way its words went. All posts of a story.
 */
export function findByWords(posts: readonly SimulatedPost[], source: string): void {
  const known = new Map<string, string[]>();
  for (let more = true; more;) {
    more = false;
    for (const post of posts) {
      if (post.awareness === 'unlinked') {
        const again = awarenessOf(post, source);
        const found = again === 'unlinked' && isCopy(post, known) ? 'discoverable' : again;
        if (found === 'unlinked') continue;
        post.awareness = found;
        more = true;
      }
      const words = post.kind === 'repost' ? [] : wordsOf(post);
      const key = words.join(' ');
      if (known.has(key) || words.length < LEAST_WORDS) continue;
      known.set(key, words);
      more = true;
    }
  }
}

/** True for a post that refers to none and whose words are a copy of a known text's. */
function isCopy(post: SimulatedPost, known: ReadonlyMap<string, string[]>): boolean {
  if (post.kind !== 'original' && post.kind !== 'copy' && post.kind !== 'manual') return false;
  const words = wordsOf(post);
  if (known.has(words.join(' '))) return true;
  return words.length >= PHRASE && Array.from(known.values()).some((text) => copies(words, text));
}

/** True where the shorter text is in the longer, in order and to four fifths at least, and they share a phrase. */
function copies(words: readonly string[], text: readonly string[]): boolean {
  const inOrder = new Uint16Array(text.length + 1);
  const inRow = new Uint16Array(text.length + 1);
  let longest = 0;
  for (const word of words) {
    let [orderBefore, rowBefore] = [0, 0];
    for (let j = 1; j <= text.length; j++) {
      const [orderThere, rowThere] = [inOrder[j]!, inRow[j]!];
      const same = word === text[j - 1];
      inOrder[j] = same ? orderBefore + 1 : Math.max(orderThere, inOrder[j - 1]!);
      inRow[j] = same ? rowBefore + 1 : 0;
      longest = Math.max(longest, inRow[j]!);
      [orderBefore, rowBefore] = [orderThere, rowThere];
    }
  }
  const held = inOrder[text.length]! >= CONTAINED * Math.min(words.length, text.length);
  return held && longest >= PHRASE;
}

/** True where a text holds at least half of the words. */
function isHeld(words: readonly string[], text: readonly string[]): boolean {
  const distinct = new Set(words);
  const there = new Set(text);
  return [...distinct].filter((word) => there.has(word)).length >= HELD * distinct.size;
}

/** The words that a post passes on, without credit, what stands before it, hashtags and handles. */
function wordsOf({ text, kind }: Pick<SimulatedPost, 'text' | 'kind'>): string[] {
  const passedOn = kind === 'manual' ? text.replace(/^.*RT @\w+:/su, '') : text;
  const words = passedOn.replace(/[#@][\p{L}\p{N}\p{M}_]+/gu, ' ').toLowerCase();
  return words.match(/[\p{L}\p{N}\p{M}’]+/gu) ?? [];
}
