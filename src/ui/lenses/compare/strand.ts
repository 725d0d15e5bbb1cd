/** The shape of a message's strand: as long as its hops, as wide at each as √posts there. */
import { area, curveMonotoneY } from 'd3-shape';
import type { ScaleContinuousNumeric } from 'd3-scale';
import type { SortedMessage } from './messages';
import { driftColour } from '../../drift';

export type Scale = ScaleContinuousNumeric<number, number>;

/** Least half width of a strand: one post is seen. Pixels. */
const LEAST = 0.8;

/** Its outline around x = 0; `y` takes hops, `half` posts. '' for a message that nobody responds to. */
export function strandPath({ byHop }: Pick<SortedMessage, 'byHop'>, y: Scale, half: Scale): string {
  if (byHop.length < 2) return '';
  const width = (posts: number): number => Math.max(LEAST, half(posts));
  return (
    area<{ posts: number }>()
      .x0(({ posts }) => -width(posts))
      .x1(({ posts }) => width(posts))
      .y((_, hop) => y(hop))
      .curve(curveMonotoneY)([...byHop]) ?? ''
  );
}

/** Colours down its length, as shares of it: how far the words have drifted at each hop. */
export const strandStops = ({ byHop }: Pick<SortedMessage, 'byHop'>): { at: number; colour: string }[] =>
  byHop.map(({ kept }, hop) => ({
    at: hop / Math.max(1, byHop.length - 1),
    colour: hop === 0 ? 'var(--source)' : Number.isNaN(kept) ? 'var(--retell)' : driftColour(1 - kept),
  }));
