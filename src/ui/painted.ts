/**
 * Acts once the next frame is painted, in a task of its own: what it puts into the page is not laid out by that frame as
 * well. Returns how to call it off.
 */
export function oncePainted(act: () => void): () => void {
  let after: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (after = setTimeout(act)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(after);
  };
}
