import type { Session } from '../../../state/session.svelte';
import { sayWhere } from './sentences';

export function say({ answers, shape, filters }: Session): string[] {
  const answer = answers.of('where');
  if (!answer || !shape.figures || answers.isLate('where')) return [];
  return sayWhere(answer, shape.figures, filters.active);
}
