/** A page of the size of an old projector is set for a room: a stage, one panel, large type, nothing to scroll to. */

/** What stands beside the stage, beside the readings of a lens. */
export const ROOM_TABS = ['said', 'now', 'panel', 'key', 'picture'] as const;
export type RoomTab = (typeof ROOM_TABS)[number];

/** CSS pixels of such a page: wider than high, too narrow for two columns of a desk. */
const LEAST_WIDTH = 800;
const LEAST_HEIGHT = 560;
const WIDE = 1100;

export const isRoom = (width: number, height: number): boolean =>
  width >= LEAST_WIDTH && width < WIDE && height >= LEAST_HEIGHT && width > height;

/** Pixels of the letters on the stage. */
export const ROOM_LETTERS = 18;
