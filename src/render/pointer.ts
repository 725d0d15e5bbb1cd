/** What a mouse or a finger on the stage points at. */
import type Sigma from 'sigma';

export interface Pointed {
  /** The post under a point of the element. */
  pick(x: number, y: number): number | null;
  /** A post was chosen, or nothing; `beside` where a held key (Control, Command) says: beside the one chosen before. */
  onPick(place: number | null, beside: boolean): void;
  onHover(place: number | null): void;
  /** A post was chosen twice in quick succession: what hangs on it is to be followed. */
  onFollow(place: number): void;
}

interface Press {
  x: number;
  y: number;
  original: MouseEvent | TouchEvent;
}

/** Two taps in this time (milliseconds), so near each other (pixels), are a double tap. */
const AGAIN_MS = 350;
const NEAR = 24;

/** Tells what is pointed at for as long as sigma lives; `rest` and `leave` are for what hovers without a mouse. */
export function listen(
  sigma: Sigma,
  { pick, onPick, onHover, onFollow }: Pointed,
): { rest(x: number, y: number): void; leave(): void } {
  let hovered: number | null = null;
  /** What the last click chose. */
  let chosen: number | null = null;
  let tapped: PointerEvent | null = null;
  const hover = (place: number | null): void => {
    if (place === hovered) return;
    hovered = place;
    onHover(place);
  };
  /** True for the second of two quick taps at one place of the screen: the stage may have moved under it meanwhile. */
  const isAgain = (tap: PointerEvent): boolean => {
    const last = tapped;
    tapped = tap;
    if (!last || tap.timeStamp - last.timeStamp > AGAIN_MS) return false;
    return Math.hypot(tap.clientX - last.clientX, tap.clientY - last.clientY) <= NEAR;
  };
  const choose = ({ x, y, original }: Press): void => {
    chosen = pick(x, y);
    onPick(chosen, original.ctrlKey || original.metaKey);
  };
  const click = (press: Press): void => {
    const { original } = press;
    if (!isTouch(original)) return choose(press);
    // A finger that has gone hovers no more.
    hover(null);
    if (isAgain(original) && chosen !== null) onFollow(chosen);
    else choose(press);
  };
  sigma.on('clickStage', ({ event }) => click(event));
  sigma.on('moveBody', ({ event }) => hover(pick(event.x, event.y)));
  sigma.on('leaveStage', () => hover(null));
  sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    preventSigmaDefault();
    if (isTouch(event.original)) return click(event);
    // Two quick clicks on two posts count as a double click: the second is a choice as well.
    const place = pick(event.x, event.y);
    if (place !== null && place === chosen) onFollow(place);
    else choose(event);
  });
  return { rest: (x, y) => hover(pick(x, y)), leave: () => hover(null) };
}

const isTouch = (event: Event): event is PointerEvent =>
  event instanceof PointerEvent && event.pointerType === 'touch';
