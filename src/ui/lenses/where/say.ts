import type { Session } from '../../../state/session.svelte';
import { estimates } from '../../estimates';
import { sayWhere } from './sentences';

export function say(session: Session): string[] {
  const { answers, shape, filters } = session;
  const answer = answers.of('where');
  if (!answer || !shape.figures || answers.isLate('where')) return [];
  return sayWhere(answer, shape.figures, filters.active, estimates(session));
}
