/** The mark of a chart that is taken away while it has the focus: what it showed goes with it, whatever is being drawn. */
import { expect, it } from 'vitest';
import { Peek } from '../../../src/state/posts/peek.svelte';
import type { Session } from '../../../src/state/session.svelte';
import { peek } from '../../../src/ui/widgets/handle';

it('hides what it showed when it loses the focus in the midst of drawing', () => {
  const faults: string[] = [];
  const hear = (event: ErrorEvent): void => {
    faults.push(event.message);
    event.preventDefault();
  };
  addEventListener('error', hear);
  const session = { peek: new Peek() };
  const button = document.body.appendChild(document.createElement('button'));
  const leave = peek(session as Session, () => ({ title: 'Ten posts', places: () => [1, 2] }))(button);
  button.focus();
  expect(session.peek.shown?.title).toBe('Ten posts');
  // As a component draws: what it reads is followed, and may not be changed meanwhile.
  const drawn = $derived.by(() => {
    button.remove();
    return true;
  });
  const draw = (): boolean => drawn;
  expect(draw()).toBe(true);
  expect(faults).toEqual([]);
  expect(session.peek.shown).toBeNull();
  leave();
  removeEventListener('error', hear);
});
