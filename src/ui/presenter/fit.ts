/**
 * Sets the letters of an element as large as a room of so many pixels' height allows, between `least` and `most`. Returns
 * by how many pixels it is too high with the smallest.
 */
export function fit(element: HTMLElement, room: number, least: number, most: number): number {
  let size = Math.floor(least);
  for (let too = Math.max(size, Math.floor(most)) + 1; too - size > 1;) {
    const middle = (size + too) >> 1;
    element.style.fontSize = `${middle}px`;
    if (element.scrollHeight <= room && element.scrollWidth <= element.clientWidth) size = middle;
    else too = middle;
  }
  element.style.fontSize = `${size}px`;
  return Math.max(0, element.scrollHeight - room);
}
