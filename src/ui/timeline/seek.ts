/** Keys and pointer of a slider that moves a clock. */
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

/**
 * What a drawing's pointer does to the clock: pressed, it seeks there and follows until it is let go of.
 * `unitAt` = the position on the clock's axis of so many CSS pixels from the drawing's left edge.
 */
export function drag(clock: () => Clock<TimeAxis> | Clock, unitAt: (px: number) => number) {
  let dragging = false;
  const seek = (event: PointerEvent & { currentTarget: Element }): void =>
    clock().seek(unitAt(event.clientX - event.currentTarget.getBoundingClientRect().left));
  const release = (): void => {
    if (dragging) clock().settle();
    dragging = false;
  };
  return {
    onpointerdown(event: PointerEvent & { currentTarget: Element }): void {
      if (event.button !== 0) return;
      dragging = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      seek(event);
    },
    onpointermove: (event: PointerEvent & { currentTarget: Element }): void => {
      if (dragging) seek(event);
    },
    onpointerup: release,
    onpointercancel: release,
  };
}
