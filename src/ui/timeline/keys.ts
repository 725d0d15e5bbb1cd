import { tinykeys } from 'tinykeys';
import type { Session } from '../../state/session.svelte';

/** Share of the axis that an arrow key moves. */
const STEP = 0.01;

/** Keys of the replay, anywhere on the page but in a field. Returns the function that stops listening. */
export function listenToKeys(session: Session): () => void {
  const { clock } = session;
  const length = (): number => clock.scale?.length ?? 0;
  const seek = (unit: number): void => {
    clock.seek(unit);
    clock.settle();
  };
  const bind = (act: () => void) => (event: KeyboardEvent) => {
    const { target } = event;
    if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [role="tablist"]'))
      return;
    // A focused button is pressed by the space bar; it must not play as well.
    if (event.key === ' ' && target instanceof HTMLElement && target.closest('button, summary, a')) return;
    event.preventDefault();
    act();
  };
  return tinykeys(window, {
    Space: bind(() => clock.toggle()),
    KeyK: bind(() => clock.toggle()),
    ArrowRight: bind(() => seek(clock.unit + STEP * length())),
    ArrowLeft: bind(() => seek(clock.unit - STEP * length())),
    'Shift+ArrowRight': bind(() => session.cascade.stepHop(1)),
    'Shift+ArrowLeft': bind(() => session.cascade.stepHop(-1)),
    Home: bind(() => seek(0)),
    End: bind(() => seek(length())),
    ArrowUp: bind(() => void session.selection.selectAlongPath(-1)),
    ArrowDown: bind(() => void session.selection.selectAlongPath(1)),
    Escape: bind(() => void session.back()),
  });
}
