import type { Awareness, Operation, SimulatedPost } from './post';
import { original } from './post';

/** What is left of a text after these is not found by searching for the text. */
const NOT_FOUND_BY_TEXT: ReadonlySet<Operation> = new Set(['translate', 'replace']);

/**
 * How the source hears of a post, by the platform's own rules of notification (methods §5): it is told of reposts,
 * quotes and replies of its posts and of posts that name it; weakly of reposts of a post that names it. A copy of the
 * words can be searched for; words that were put anew or translated without credit cannot, nor what hangs on them.
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
  return kind === 'copy' && NOT_FOUND_BY_TEXT.has(operation) ? 'unlinked' : below;
}
