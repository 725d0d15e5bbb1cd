/** Letters as large as a room allows. */

/** Pixels; smaller ones are not read from the back of a room. */
const LEAST = 24;

/**
 * Sets the letters of an element so large that it is at most `room` pixels high, and no larger than `most`. Returns by how
 * many pixels it is too high with the smallest.
 */
export function fit(element: HTMLElement, room: number, most: number): number {
  let size = LEAST;
  for (let too = Math.max(LEAST, Math.floor(most)) + 1; too - size > 1;) {
    const middle = (size + too) >> 1;
    element.style.fontSize = `${middle}px`;
    if (element.scrollHeight <= room && element.scrollWidth <= element.clientWidth) size = middle;
    else too = middle;
  }
  element.style.fontSize = `${size}px`;
  return Math.max(0, element.scrollHeight - room);
}
