/** Boxes on the stage that are taken: words of its own, and what stands over it, as these say themselves (data-taken). */

/** Around them. */
const MARGIN = 2;

/** In CSS pixels of the stage; those of its neighbours too, which may stand over it. */
export function takenOf(stage: HTMLElement): { x0: number; y0: number; x1: number; y1: number }[] {
  const { left, top } = stage.getBoundingClientRect();
  return Array.from(stage.parentElement!.querySelectorAll('[data-taken]'), (element) => {
    const box = element.getBoundingClientRect();
    return {
      x0: box.left - left - MARGIN,
      y0: box.top - top - MARGIN,
      x1: box.right - left + MARGIN,
      y1: box.bottom - top + MARGIN,
    };
  }).filter(({ x0, x1 }) => x1 - x0 > 2 * MARGIN);
}
