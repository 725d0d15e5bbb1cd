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

/** Tells what is pointed at for as long as sigma lives. */
export function listen(sigma: Sigma, { pick, onPick, onHover, onFollow }: Pointed): void {
  let hovered: number | null = null;
  /** What the last click chose. */
  let chosen: number | null = null;
  const choose = ({ x, y, original }: Press): void => {
    chosen = pick(x, y);
    onPick(chosen, original.ctrlKey || original.metaKey);
  };
  const hover = (place: number | null): void => {
    if (place === hovered) return;
    hovered = place;
    onHover(place);
  };
  sigma.on('clickStage', ({ event }) => choose(event));
  sigma.on('moveBody', ({ event }) => hover(pick(event.x, event.y)));
  sigma.on('leaveStage', () => hover(null));
  // Two quick clicks on two posts count as a double click: the second is a choice as well.
  sigma.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    preventSigmaDefault();
    const place = pick(event.x, event.y);
    if (place !== null && place === chosen) onFollow(place);
    else choose(event);
  });
}
