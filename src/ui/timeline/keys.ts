import { tinykeys } from 'tinykeys';
import { LENSES } from '../../core/lenses/names';
import type { Session } from '../../state/session.svelte';

/** Share of the axis that an arrow key moves. */
const STEP = 0.01;

/** Keys of the replay and of the lenses (1 to 6), anywhere on the page but in a field. Returns the function that stops listening. */
export function listenToKeys(session: Session): () => void {
  const { clock } = session;
  const length = (): number => clock.scale?.length ?? 0;
  const seek = (unit: number): void => {
    clock.seek(unit);
    clock.settle();
  };
  const isIn = ({ target }: Event, places: string): boolean =>
    target instanceof HTMLElement && target.closest(places) !== null;
  /** A question stands over the page: keys are its own, wherever the focus is. */
  const asked = (): boolean => document.querySelector('dialog[open]') !== null;
  const bind = (act: () => void) => (event: KeyboardEvent) => {
    if (asked()) return;
    const { target } = event;
    if (isIn(event, 'input, textarea, select, [role="tablist"]')) return;
    // It closes what stands over the page first.
    if (event.key === 'Escape' && document.querySelector(':popover-open')) return;
    // A focused button is pressed by the space bar; it must not play as well.
    if (event.key === ' ' && target instanceof HTMLElement && target.closest('button, summary, a')) return;
    event.preventDefault();
    act();
  };
  const lenses = LENSES.map((lens, i) => [
    `Digit${i + 1}`,
    (event: KeyboardEvent) => {
      if (!asked() && !isIn(event, 'input:not([type="radio"]), textarea, select')) session.lens.choose(lens);
    },
  ]);
  return tinykeys(window, {
    ...(Object.fromEntries(lenses) as Record<string, (event: KeyboardEvent) => void>),
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
