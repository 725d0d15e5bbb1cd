/**
 * Where an arrow key leads among things that stand in reading order: 1 = to the next, −1 = to the one before, 0 = neither.
 * Keys along time ask nobody: time runs from left to right in every language.
 */
export function onward({ key, currentTarget }: KeyboardEvent): -1 | 0 | 1 {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return 0;
  const leftward = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  return (key === 'ArrowLeft') === leftward ? 1 : -1;
}
