import type { Session } from '../../../state/session.svelte';
import { sortedMessages } from './messages';
import { sayCompare } from './sentences';

export function say(session: Session): string[] {
  const answer = session.answers.of('compare');
  if (!answer || session.answers.isLate('compare')) return [];
  return sayCompare(answer, sortedMessages(session), session.choice.source.length, session.filters.active);
}
