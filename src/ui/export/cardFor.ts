/** The method card of a small file, as that file names people. */
import type { Session } from '../../state/session.svelte';
import { messages } from '../../i18n';
import { methodCard } from './card';
import { savingOf } from '../../state/saving/written';

/** The name under which it stands in an archive beside tables. */
export const CARD_NAME = 'method-card.txt';

/** `named`: everybody is named; `now`: when it is made, Unix ms. Null where it failed and was reported. */
export async function cardFor(session: Session, named: boolean, now: number): Promise<string | null> {
  if (!named) await session.titles.look();
  const texts = await savingOf(session).texts(
    [methodCard(session, now, named)],
    named ? null : messages().exports.withheld,
  );
  return texts?.[0] ?? null;
}
