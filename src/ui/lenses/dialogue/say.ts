import type { Session } from '../../../state/session.svelte';
import type { Asked } from '../types';
import { estimates } from '../../estimates';
import { ledgerNow } from './ledger';
import { sayDialogue } from './sentences';

export function say(session: Session, { born }: Asked): string[] {
  const answer = session.answers.of('dialogue');
  if (!answer) return [];
  const now = ledgerNow(session, answer.ledger, born);
  const marked = now.entries.filter((entry) => session.answered.has(answer.ledger.row[entry]!)).length;
  const count = session.cascade.whole?.bundle.cascade.count ?? 0;
  return sayDialogue(answer, now, marked, born >= count, estimates(session));
}
