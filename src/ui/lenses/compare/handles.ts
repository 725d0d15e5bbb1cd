/** A message's mark as a handle: pointing at it shows it beside the chart, choosing it selects it, by mouse and by keys. */
import { messages } from '../../../i18n';
import { isolated } from '../../../i18n/format';
import type { Session } from '../../../state/session.svelte';
import { chooseMessage, keptText, nameOf, type SortedMessage } from './messages';

/** Characters of a message that name it. */
const LONG = 34;

/** What a reader of screens hears of it. */
function labelOf(message: SortedMessage): string {
  const m = messages();
  const t = m.compare.chart;
  return m.common.besides([
    t.mark(isolated(nameOf(message, LONG)), message.size, message.depth, keptText(message)),
    ...(message.replies.of ? [t.replies(message.replies.count, message.replies.of)] : []),
  ]);
}

/** Attributes of the element that is its mark, wherever it stands. */
export function handleOf(session: Session, sorted: readonly SortedMessage[], message: SortedMessage) {
  const { sorting } = session;
  const { root } = message;
  const choose = (): void => chooseMessage(session, sorted, root);
  const point = (): void => sorting.point(root);
  const leave = (): void => sorting.point(null);
  return {
    role: 'button' as const,
    tabindex: 0,
    'aria-label': labelOf(message),
    'aria-pressed': sorting.chosen === root || sorting.first === root,
    onclick: choose,
    onpointerenter: point,
    onpointerleave: leave,
    onfocus: point,
    onblur: leave,
    onkeydown(event: KeyboardEvent): void {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      choose();
    },
  };
}
