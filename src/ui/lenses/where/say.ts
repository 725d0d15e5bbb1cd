import type { Session } from '../../../state/session.svelte';
import { sayWhere } from './sentences';

export function say({ answers, shape }: Session): string[] {
  const answer = answers.of('where');
  return answer && shape.figures ? sayWhere(answer, shape.figures) : [];
}
