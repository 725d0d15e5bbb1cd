/** The answer in words: how many addressed the source, and whom it replied to. A reply is no answer. */
import { enough } from '../../../core/lenses/enough';
import type { DialogueAnswer } from '../../../core/lenses/dialogue';
import { messages } from '../../../i18n';
import { formatMoment, formatSpan } from '../../../i18n/format';
import type { Estimate } from '../../estimates';
import type { LedgerNow } from './ledger';

/** `marked`: entries that a person marked as answered. `ended`: the moment shown is the end. */
export function sayDialogue(
  answer: DialogueAnswer,
  now: LedgerNow,
  marked: number,
  ended: boolean,
  about: Estimate = (posts) => posts,
): string[] {
  const m = messages().dialogue;
  if (!answer.source) return [m.unknownSource];
  const elsewhere = answer.elsewhere ? m.elsewhere(about(answer.elsewhere)) : '';
  if (answer.ledger.count === 0) return [m.nobody, elsewhere].filter(Boolean);
  const read = now.entries.length;
  if (read === 0) return [m.notYet];
  const mark = marked ? m.marked(marked) : m.mark;
  const rest = messages().common.sentences(
    [ended ? waiting(answer) : '', ended ? silence(answer, about) : '', mark].filter(Boolean),
  );
  if (enough(read) === 'read') return [m.few(read), rest];
  const { addressed, questions, bySource, byOthers } = now;
  return [m.addressed(about(addressed), about(questions), about(bySource), about(byOthers)), rest];
}

function waiting({ median, repliedTo, enough }: DialogueAnswer): string {
  const m = messages().dialogue;
  if (repliedTo === 0 || enough === 'read') return '';
  return median === null ? m.notHalf : m.half(formatSpan(median));
}

function silence({ silence }: DialogueAnswer, about: Estimate): string {
  const m = messages().dialogue;
  if (!silence || silence.after === 0) return '';
  return m.silent(formatMoment(silence.time), about(silence.after));
}
