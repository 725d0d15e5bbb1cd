import type { Session } from '../../../state/session.svelte';
import { sayCarriers } from './sentences';

export function say({ answers }: Session): string[] {
  const answer = answers.of('carriers');
  return answer ? sayCarriers(answer) : [];
}
