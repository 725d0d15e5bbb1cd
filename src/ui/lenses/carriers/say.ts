import type { Session } from '../../../state/session.svelte';
import { estimates } from '../../estimates';
import { sayCarriers } from './sentences';

export function say(session: Session): string[] {
  const { answers, filters } = session;
  const answer = answers.of('carriers');
  return answer && !answers.isLate('carriers') ? sayCarriers(answer, filters.active, estimates(session)) : [];
}
