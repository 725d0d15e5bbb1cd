/** Which messages travel, in words: at most two sentences. */
import type { CompareAnswer } from '../../../core/lenses/compare';
import { enough } from '../../../core/lenses/enough';
import { messages } from '../../../i18n';
import { kindName, type SortedMessage } from './messages';

/** `source`: accounts that form it. `narrowed`: a filter leaves some posts out. */
export function sayCompare(
  answer: CompareAnswer,
  sorted: readonly SortedMessage[],
  source: number,
  narrowed = false,
): string[] {
  const m = messages().compare.answer;
  const { clauses } = messages().common;
  const { total, travelled, alone } = answer;
  if (source === 0) return [m.nobody];
  if (narrowed && total === 0) return [messages().find.emptyBase];
  if (!narrowed && total <= 1) return [m.one];
  if (enough(total) === 'read') return [m.few(total)];
  return [
    clauses([m.travelled(travelled, total), alone ? m.alone(alone) : m.none]),
    clauses([kinds(answer, sorted), m.honest]),
  ];
}

/** Of which kinds those are that travel; of too few nothing is said. */
function kinds({ total, travelled }: CompareAnswer, sorted: readonly SortedMessage[]): string {
  const m = messages().compare.answer;
  if (enough(travelled) === 'read') return m.tooFew(travelled, total);
  const counts = new Map<string | null, number>();
  for (const { depth, tagged } of sorted)
    if (depth > 1) counts.set(tagged.tag, (counts.get(tagged.tag) ?? 0) + 1);
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([tag, count]) => m.kind(count, kindName(tag)));
  return m.kinds(parts);
}
