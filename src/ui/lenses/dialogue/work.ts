/** The ledger as a list to work through: its posts are asked for when it is saved. */
import type { WorkItem } from '../../../core/export/workList';
import type { Ledger } from '../../../core/lenses/dialogue';
import type { Session } from '../../../state/session.svelte';

export async function workItems({ posts, answered }: Session, ledger: Ledger): Promise<WorkItem[]> {
  const firstReply = (entry: number): number =>
    ledger.reply[entry]! >= 0 ? ledger.reply[entry]! : ledger.other[entry]!;
  const entries = Array.from({ length: ledger.count }, (_, entry) => entry);
  const rows = entries.flatMap((entry) => [ledger.row[entry]!, firstReply(entry)]).filter((row) => row >= 0);
  const views = new Map((await posts.several([...new Set(rows)])).map((post) => [post.row, post]));
  return entries.flatMap((entry) => {
    const post = views.get(ledger.row[entry]!);
    if (!post) return [];
    return {
      ...{ id: post.id, time: post.time, handle: post.handle, text: post.text },
      question: ledger.question[entry] === 1,
      followers: ledger.followers[entry]!,
      below: ledger.below[entry]!,
      repliedBy: views.get(firstReply(entry))?.handle ?? '',
      bySource: ledger.reply[entry]! >= 0,
      after: ledger.after[entry]!,
      answered: answered.has(post.row),
    };
  });
}
