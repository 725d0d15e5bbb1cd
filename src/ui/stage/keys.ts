/** Keys of the picture, anywhere on the page but in a field; the arrows move it while it has the focus. */
import type { Session } from '../../state/session.svelte';

/** Moves what is seen. */
export interface Moves {
  zoom(by: number): void;
  pan(across: number, down: number): void;
  fit(): void;
}

/** What the stage's tools do. */
export interface Tools {
  lasso(): void;
  front(): void;
}

const ZOOM = 1.5;
/** Pixels that an arrow key moves the picture; four times as many with Shift. */
const PAN = 60;
const LONG = 4;

/** What a key does to the picture; null where it does nothing. */
export function stageKey(
  event: KeyboardEvent,
  moves: Moves,
  tools: Tools,
  session: Session,
): (() => void) | null {
  const zoom = zoomKey(event, moves);
  if (zoom) return zoom;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const { place } = session.selection;
  switch (event.key) {
    case 'l':
      return () => tools.lasso();
    case 'g':
      return () => tools.front();
    case 'b':
      return place === null ? null : () => void session.filters.follow(place);
    case 'c':
      return place === null ? null : () => session.trim.toggle(place);
    default:
      return null;
  }
}

/** What a key of the zoom does; null for any other key. */
export function zoomKey(event: KeyboardEvent, moves: Moves): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case '+':
    case '=':
      return () => moves.zoom(ZOOM);
    case '-':
    case '−':
      return () => moves.zoom(1 / ZOOM);
    case '0':
    case 'f':
      return () => moves.fit();
    default:
      return null;
  }
}

/** What an arrow key does while the picture has the focus; null for any other key. */
export function arrowKey(event: KeyboardEvent, moves: Moves): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const by = event.shiftKey ? PAN * LONG : PAN;
  switch (event.key) {
    case 'ArrowLeft':
      return () => moves.pan(-by, 0);
    case 'ArrowRight':
      return () => moves.pan(by, 0);
    case 'ArrowUp':
      return () => moves.pan(0, -by);
    case 'ArrowDown':
      return () => moves.pan(0, by);
    default:
      return null;
  }
}

/** True where a key is typed into something. */
export const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, dialog, [popover], [role="tablist"]') !== null;
