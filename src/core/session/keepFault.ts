/** Why something is not kept on this computer. */

/** The browser denies it, there is no room, what is there is damaged, or a newer app wrote it. */
export const STORE_FAULTS = ['denied', 'full', 'damaged', 'newer'] as const;
export type StoreFaultKind = (typeof STORE_FAULTS)[number];

/** `unreadable`: the choices of one export alone. */
export type KeepFault = StoreFaultKind | 'unreadable';
