import type { ScaleKind } from '../../core/replay/types';

/** How moments can become the axis, in the order in which they are offered. */
export const SCALES: readonly ScaleKind[] = ['clock', 'order', 'squeezed'];
