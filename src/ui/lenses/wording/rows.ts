/** Which wordings the table lists, and in what order. */
import type { Opened } from '../../../state/message/opened';
import { CHANGES, EDIT_FLAG } from '../../../core/wording/types';

export const FILTERS = ['all', 'pins', 'figures', 'convergent', 'restored'] as const;
export type Filter = (typeof FILTERS)[number];
export type Column = 'carriers' | 'first' | 'drift';

/** Column of the order, and whether the largest stands first. */
export interface Order {
  column: Column;
  down: boolean;
}

const FIGURES = EDIT_FLAG.negation | EDIT_FLAG.number;

/** Numbers of the wordings to list: those `found` (all where null) that pass the filter, in the order wanted. Wordings that no post carries, of those that count, are left out. */
export function listWordings(
  opened: Opened,
  found: readonly number[] | null,
  filter: Filter,
  order: Order,
  pins: readonly number[],
): number[] {
  const { tree } = opened.bundle;
  const passes = passing(opened, filter, pins);
  const carried = (wording: number): boolean => tree.carriers[wording]! > 0 && passes(wording);
  const rows = (found ?? Array.from({ length: tree.count }, (_, wording) => wording)).filter(carried);
  const values = tree[order.column];
  const sign = order.down ? -1 : 1;
  // What has no value (the drift of a translation) stands last either way.
  const value = (wording: number): number =>
    Number.isNaN(values[wording]!) ? Infinity : sign * values[wording]!;
  return rows.sort((a, b) => value(a) - value(b) || a - b);
}

function passing(
  { bundle, wording: lens }: Opened,
  filter: Filter,
  pins: readonly number[],
): (wording: number) => boolean {
  const { tree } = bundle;
  if (filter === 'pins') {
    const phrases = lens.pins(pins).map((pin) => lens.phrase(pin).shownBy);
    return (wording) =>
      !(tree.rootFlags[wording]! & EDIT_FLAG.translation) && phrases.some((shownBy) => !shownBy[wording]);
  }
  if (filter === 'figures') return (wording) => (tree.rootFlags[wording]! & FIGURES) !== 0;
  if (filter === 'all') return () => true;
  const change = CHANGES.indexOf(filter);
  return (wording) => tree.change[wording] === change;
}
