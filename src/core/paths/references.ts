/** Hops that the platform recorded. */
import { isBefore } from './byTime';
import { KIND } from '../dataset/types';
import { each, type Steps } from '../steps';
import type { ForestDraft } from './draft';

/**
 * A repost hangs on its original, path unknown, unless the export names the repost it was taken from. A reply or quote
 * hangs on the post it names. Of two recorded parents the earlier one that is in the export stands; the other is kept
 * as second. A hop that somebody wrote down for a post with words of its own is declared, not observed.
 */
export function* hangReferences(draft: ForestDraft): Steps<void> {
  const { repostOf, quoteOf, replyTo, via } = draft.dataset.posts;
  let hop = 0;
  const hang = (row: number): void => {
    let taken = -1;
    let other = -1;
    for (; hop < via.child.length && via.child[hop] === row; hop++) {
      const from = via.parent[hop]!;
      if (from === taken || from === other) continue;
      const first = chosen(draft, taken, from);
      if (taken >= 0) other = first === taken ? from : taken;
      taken = first;
    }
    const original = repostOf[row]!;
    // Of a repost that is itself absent nothing leads on to the original.
    if (taken >= 0 && draft.isExternal(taken) && original >= 0 && original !== taken) {
      draft.hang(row, original, 'unknown', KIND.repost);
      draft.second[row] = taken;
    } else if (taken >= 0) {
      const spoken = draft.kind[row] === KIND.original;
      draft.hang(row, taken, spoken ? 'declared' : 'observed', spoken ? KIND.manual : draft.kind[row]);
      draft.second[row] = other;
    } else if (original >= 0) draft.hang(row, original, 'unknown', KIND.repost);
    else hangNamed(draft, row, replyTo[row]!, quoteOf[row]!);
  };
  yield* each(draft.count, hang);
}

function hangNamed(draft: ForestDraft, row: number, replyTo: number, quoteOf: number): void {
  const reply = replyTo === row ? -1 : replyTo;
  const quote = quoteOf === row ? -1 : quoteOf;
  const parent = chosen(draft, reply, quote);
  if (parent < 0) return;
  draft.hang(row, parent, 'observed', parent === quote ? KIND.quote : KIND.reply);
  if (reply >= 0 && quote >= 0 && reply !== quote) draft.second[row] = parent === reply ? quote : reply;
}

function chosen(draft: ForestDraft, a: number, b: number): number {
  if (a < 0 || b < 0) return Math.max(a, b);
  if (draft.isExternal(a) !== draft.isExternal(b)) return draft.isExternal(a) ? b : a;
  return isBefore(draft.dataset, a, b) ? a : b;
}
