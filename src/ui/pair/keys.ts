import { tinykeys } from 'tinykeys';
import { LENSES } from '../../core/lenses/names';
import type { Session } from '../../state/session.svelte';

/** Share of the axis that an arrow key moves. */
const STEP = 0.01;

/**
 * Keys of two messages side by side, anywhere on the page but in a field: those of the replay move their clock, Escape
 * lets go of what is chosen and then leaves, digits go to another question. Returns the function that stops listening.
 */
export function listenToPair({ pair, lens }: Session): () => void {
  const { clock } = pair;
  const length = (): number => clock.scale?.length ?? 0;
  const seek = (unit: number): void => {
    clock.seek(unit);
    clock.settle();
  };
  const bind = (act: () => void) => (event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    if (target.closest('input:not([type="radio"]), textarea, select, dialog, [role="tablist"]')) return;
    // A focused button is pressed by the space bar; it must not play as well.
    if (event.key === ' ' && target.closest('button, summary, a, input')) return;
    event.preventDefault();
    act();
  };
  const back = (): void => {
    const chosen = pair.halves?.filter(({ selected }) => selected !== null) ?? [];
    if (chosen.length) for (const half of chosen) half.select(null);
    else pair.leave();
  };
  const toggle = bind(() => clock.toggle());
  return tinykeys(window, {
    ...Object.fromEntries(LENSES.map((name, i) => [`Digit${i + 1}`, bind(() => lens.choose(name))])),
    Space: toggle,
    KeyK: toggle,
    ArrowRight: bind(() => seek(clock.unit + STEP * length())),
    ArrowLeft: bind(() => seek(clock.unit - STEP * length())),
    Home: bind(() => seek(0)),
    End: bind(() => seek(length())),
    Escape: bind(back),
  });
}
