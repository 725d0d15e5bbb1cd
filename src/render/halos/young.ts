/** Seconds of playback in which a newborn grows and has a halo. */
export const YOUNG = 1.2;
