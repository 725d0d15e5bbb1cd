/** The ledger as a list to work through, with its method card: its posts are asked for when it is saved. */
import { workList, type WorkItem } from '../../../core/export/workList';
import { zipped } from '../../../core/export/zip';
import type { Ledger } from '../../../core/lenses/ledger';
import { messages } from '../../../i18n';
import type { Session } from '../../../state/session.svelte';
import { savingOf } from '../../../state/saving/written';
import { CARD_NAME, cardFor } from '../../export/cardFor';

/** A zip of the list and the card; `now`: when it is made, Unix ms. Null where it failed and was reported. */
export async function makeWorkList(
  session: Session,
  ledger: Ledger,
  named: boolean,
  now: number,
): Promise<Blob | null> {
  const m = messages();
  const card = await cardFor(session, named, now);
  if (card === null) return null;
  const list = workList(await workItems(session, ledger, named ? null : m.exports.withheld));
  const files = [
    { name: m.dialogue.fileName, text: [list] },
    { name: CARD_NAME, text: [card] },
  ];
  return new Blob([...zipped(files)], { type: 'application/zip' });
}

/** `withheld`: what stands in place of a private account's words; null = everybody is named. */
async function workItems(session: Session, ledger: Ledger, withheld: string | null): Promise<WorkItem[]> {
  const bySource = (entry: number): boolean => ledger.reply[entry]! >= 0;
  const firstReply = (entry: number): number =>
    bySource(entry) ? ledger.reply[entry]! : ledger.other[entry]!;
  const entries = Array.from({ length: ledger.count }, (_, entry) => entry);
  const rows = entries.flatMap((entry) => [ledger.row[entry]!, firstReply(entry)]).filter((row) => row >= 0);
  const views = new Map(
    (await savingOf(session).posts([...new Set(rows)], withheld)).map((post) => [post.row, post]),
  );
  return entries.flatMap((entry) => {
    const post = views.get(ledger.row[entry]!);
    if (!post) return [];
    return {
      ...{ id: post.id, time: post.time, handle: post.handle, text: post.text },
      question: ledger.question[entry] === 1,
      // Whoever has no key is not named: a count can point to them.
      followers: post.key ? ledger.followers[entry]! : -1,
      below: ledger.below[entry]!,
      repliedBy: views.get(firstReply(entry))?.handle ?? '',
      bySource: bySource(entry),
      after: bySource(entry) ? ledger.after[entry]! : ledger.otherAfter[entry]!,
      answered: session.answered.has(post.row),
    };
  });
}
