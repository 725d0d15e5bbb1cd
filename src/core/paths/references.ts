/** Hops that the platform recorded. */
import { KIND } from '../dataset/types';
import type { ForestDraft } from './draft';

/**
 * A repost hangs on its original, path unknown: no platform says at whom it was seen. A reply or quote hangs on the
 * post it names. Of two recorded parents the earlier one that is in the export stands; the other is kept as second.
 */
export function hangReferences(draft: ForestDraft): void {
  const { repostOf, quoteOf, replyTo } = draft.dataset.posts;
  for (let row = 0; row < draft.count; row++) {
    if (repostOf[row]! >= 0) {
      draft.hang(row, repostOf[row]!, 'unknown', KIND.repost);
      continue;
    }
    const reply = replyTo[row]! === row ? -1 : replyTo[row]!;
    const quote = quoteOf[row]! === row ? -1 : quoteOf[row]!;
    const parent = chosen(draft, reply, quote);
    if (parent < 0) continue;
    draft.hang(row, parent, 'observed', parent === quote ? KIND.quote : KIND.reply);
    if (reply >= 0 && quote >= 0 && reply !== quote) draft.second[row] = parent === reply ? quote : reply;
  }
}

function chosen(draft: ForestDraft, a: number, b: number): number {
  if (a < 0 || b < 0) return Math.max(a, b);
  if (draft.isExternal(a) !== draft.isExternal(b)) return draft.isExternal(a) ? b : a;
  return draft.before(a, b) ? a : b;
}
