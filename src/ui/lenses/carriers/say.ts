import type { Session } from '../../../state/session.svelte';
import { sayCarriers } from './sentences';

export function say({ answers, filters }: Session): string[] {
  const answer = answers.of('carriers');
  return answer && !answers.isLate('carriers') ? sayCarriers(answer, filters.active) : [];
}
