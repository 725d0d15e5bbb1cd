/** Keys of a slider that moves a clock. */
import type { TimeAxis } from '../../core/replay/types';
import type { Clock } from '../../state/clock.svelte';

/** Arrow keys move by a hundredth, page keys by a tenth. */
const SMALL = 0.01;
const LARGE = 0.1;
const STEP: Record<string, number> = {
  ...{ ArrowRight: SMALL, ArrowUp: SMALL, ArrowLeft: -SMALL, ArrowDown: -SMALL },
  ...{ PageUp: LARGE, PageDown: -LARGE, Home: -Infinity, End: Infinity },
};

/** Moves the clock where the key is one of them; it does nothing else then. */
export function seekKey(event: KeyboardEvent, clock: Clock<TimeAxis> | Clock): void {
  const by = STEP[event.key];
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  const length = clock.scale?.length ?? 0;
  clock.seek(by === Infinity ? length : by === -Infinity ? 0 : clock.unit + by * length);
  clock.settle();
}
