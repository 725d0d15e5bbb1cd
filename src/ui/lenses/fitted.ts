/** Letters of a text as large as the room that holds it lets them be, in steps; where the room grows with its text, whole. */

const STEPS = [1, 0.93, 0.86, 0.8];

/**
 * Sets `--fit` on an element, by which its letters are scaled, so that nothing of it is cut off by its parent. With the
 * frame, in which the page is laid out anyway. Letters that were made smaller stay so while the text changes (`again` tells
 * when not): a text that is told while something plays would jump.
 */
export function fitted(element: HTMLElement, again: boolean): () => void {
  const room = element.parentElement!;
  const frame = requestAnimationFrame(() => {
    let step = again ? 0 : Math.max(0, STEPS.indexOf(Number(element.style.getPropertyValue('--fit') || 1)));
    element.style.setProperty('--fit', String(STEPS[step]));
    while (step < STEPS.length - 1 && room.scrollHeight > room.clientHeight)
      element.style.setProperty('--fit', String(STEPS[++step]));
  });
  return () => cancelAnimationFrame(frame);
}
