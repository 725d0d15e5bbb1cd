/** The moment that is on screen, as a lens is asked about it. */
import type { Session } from '../../state/session.svelte';
import type { Asked } from './types';

export const shownNow = ({ cascade, clock }: Session): Asked => ({
  born: cascade.born,
  playing: clock.playing,
});
